import type { DecompteJson } from '@almanach/moteur';
import { euros, nombreDeJours } from '@almanach/textes';
import { Icone } from '../../ui/Icone.tsx';
import { PartContrats } from '../contrats/PartContrats.tsx';
import { Nombre } from '../explication/Nombre.tsx';
import { estContrat } from '../maintien.ts';
import { montantDe } from '../montants.ts';
import { NonCouvert } from '../reserves/NonCouvert.tsx';
import { chapeau } from './chapeau.ts';
import { type Etat, etatDe, joursDArret } from './montants.ts';
import { PartEmployeur } from './PartEmployeur.tsx';
import './phrase.css';

/** How much and when, before anything else. */
export function Phrase({ decompte }: { decompte: DecompteJson }) {
  const etat = etatDe(decompte);
  const sousTitre = chapeau(decompte, etat);
  return (
    <div className="hero">
      <h1 className="phrase" tabIndex={-1}>
        <Titre decompte={decompte} etat={etat} />
      </h1>
      {etat.genre === 'non-couvert' ? (
        <NonCouvert niveau={2} />
      ) : (
        <p className="chapeau">
          {sousTitre.join(' ')}{' '}
          <span className="etat prevu">
            <Icone nom="calendrier" /> Estimation d’après vos réponses
          </span>
        </p>
      )}
      <PartContrats decompte={decompte} />
      <PartEmployeur decompte={decompte} seule={etat.genre === 'rien'} />
    </div>
  );
}

function Titre({ decompte, etat }: { decompte: DecompteJson; etat: Etat }) {
  const jours = joursDArret(decompte);
  const debut =
    jours === 1 ? 'Pour votre jour d’arrêt,' : `Pour vos ${nombreDeJours(jours)} d’arrêt,`;
  switch (etat.genre) {
    case 'rien':
      return payesParContrat(decompte) ? (
        <>{debut} la Sécurité sociale ne paie rien</>
      ) : (
        <>{debut} vous ne recevrez pas d’indemnité</>
      );
    case 'non-couvert':
      return <>Almanach ne calcule pas encore cette situation</>;
    case 'inconnu':
      return (
        <>
          {debut} <Fourchette decompte={decompte} min={etat.min} max={etat.max} />
        </>
      );
    case 'connu':
      return (
        <>
          {debut} {verbe(decompte, etat.recu.vous > 0)}{' '}
          <Montant
            decompte={decompte}
            cents={etat.recu.vous > 0 ? etat.recu.vous : etat.recu.employeur}
          />
        </>
      );
  }
}

function payesParContrat({ arrets }: DecompteJson): boolean {
  return arrets.some((a) =>
    a.periodes.some((p) => p.lignes.some((l) => estContrat(l) && l.montantJournalier !== '0.00')),
  );
}

/** Payments that are all past are told as past. */
function verbe(decompte: DecompteJson, vous: boolean): string {
  const passe = decompte.echeances.every((e) => e.certitude === 'certain');
  if (vous) return passe ? 'vous avez dû recevoir' : 'vous recevrez';
  return passe ? 'votre employeur a dû recevoir' : 'votre employeur recevra';
}

function Montant({ decompte, cents }: { decompte: DecompteJson; cents: number }) {
  return (
    <span className="montant">
      <Nombre sujet={{ genre: 'net', decompte }}>{euros(montantDe(cents))}</Nombre>
    </span>
  );
}

/** A range is said as a range: the words come before the figures. */
function Fourchette({
  decompte,
  min,
  max,
}: {
  decompte: DecompteJson;
  min: number;
  max: number | null;
}) {
  if (max === null && min === 0) return <>le montant n’est pas encore connu</>;
  if (max === null) {
    return (
      <>
        vous recevrez au moins <Montant decompte={decompte} cents={min} />
      </>
    );
  }
  if (min === 0) {
    return (
      <>
        vous recevrez au plus <Montant decompte={decompte} cents={max} />, peut-être rien
      </>
    );
  }
  return (
    <>
      vous recevrez entre <Montant decompte={decompte} cents={min} /> et{' '}
      <Montant decompte={decompte} cents={max} />
    </>
  );
}
