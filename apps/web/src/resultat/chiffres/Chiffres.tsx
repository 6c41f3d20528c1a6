import type { ArretJson, DecompteJson, EcheanceJson } from '@almanach/moteur';
import { accorder, dateLongue, decimal, euros, nombreDeJours, periode } from '@almanach/textes';
import type { ReactNode } from 'react';
import { Nombre } from '../explication/Nombre.tsx';
import { montantDe } from '../montants.ts';
import { etatDe, joursDArret } from '../phrase/montants.ts';
import { estForfait, estRevenu } from '../regime.ts';
import {
  arretPrincipal,
  type Bornes,
  montantsParJour,
  principaleLigne,
  versementMontre,
} from './chiffres.ts';
import './chiffres.css';

/** Three figures a person can check: the next payment, one day, the days paid. No net wage is guessed. */
export function Chiffres({ decompte }: { decompte: DecompteJson }) {
  return (
    <dl className="chiffres">
      <Versement decompte={decompte} />
      <ParJour decompte={decompte} />
      <Jours decompte={decompte} />
    </dl>
  );
}

function Chiffre({
  titre,
  note,
  children,
}: {
  titre: string;
  note: ReactNode;
  children: ReactNode;
}) {
  return (
    <div>
      <dt>{titre}</dt>
      <dd>{children}</dd>
      <dd className="note">{note}</dd>
    </div>
  );
}

/** When: the next payment, else the last one. */
function Versement({ decompte }: { decompte: DecompteJson }) {
  const prochain = versementMontre(decompte);
  if (prochain === null) {
    const rien = etatDe(decompte).genre === 'rien';
    return (
      <Chiffre
        titre="Prochain versement"
        note={rien ? 'Aucun jour n’est payé.' : 'La date dépend de ce qui manque.'}
      >
        {rien ? 'aucun' : 'date inconnue'}
      </Chiffre>
    );
  }
  const { echeance, titre } = prochain;
  const qui = echeance.beneficiaire === 'employeur' ? ', à votre employeur' : '';
  return (
    <Chiffre
      titre={titre}
      note={`Net, le ${dateLongue(echeance.le)}${qui}. ${joursPayes(echeance)}`}
    >
      <Nombre sujet={{ genre: 'echeance', echeance }}>{euros(echeance.net)}</Nombre>
    </Chiffre>
  );
}

function joursPayes({ du, au }: EcheanceJson): string {
  return du === au ? `Pour ${periode(du, au)}.` : `Pour les jours ${periode(du, au)}.`;
}

function ParJour({ decompte }: { decompte: DecompteJson }) {
  const bornes = montantsParJour(decompte);
  const ligne = principaleLigne(decompte);
  return (
    <Chiffre titre="Pour un jour payé" note={<Base decompte={decompte} paye={bornes !== null} />}>
      {bornes === null || ligne === null ? (
        'aucun jour payé'
      ) : (
        <Nombre sujet={ligne}>{fourchette(bornes)}</Nombre>
      )}
    </Chiffre>
  );
}

function fourchette({ min, max }: Bornes): string {
  if (max === null) return 'inconnu';
  if (min === max) return euros(montantDe(max));
  return `${euros(montantDe(min))} à ${euros(montantDe(max))}`;
}

/** What a day is worth comes from the base wage; when none is paid, what one would be worth. */
function Base({ decompte, paye }: { decompte: DecompteJson; paye: boolean }) {
  const arret = arretPrincipal(decompte);
  if (arret === undefined || arret.salaireJournalierBase === null) {
    return <>{sansBase(arret)}</>;
  }
  const debut = paye
    ? 'Brut, avant CSG et CRDS.'
    : `Un jour payé vaudrait ${euros(arret.indemniteJournaliere ?? '0')} brut.`;
  return (
    <>
      {debut} {estRevenu(arret) ? 'Votre revenu moyen' : 'Votre salaire de base'} d’un jour :{' '}
      <Nombre sujet={{ genre: 'base', arret }}>{euros(arret.salaireJournalierBase)}</Nombre>.
    </>
  );
}

function sansBase(arret: ArretJson | undefined): string {
  if (arret !== undefined && estForfait(arret)) {
    return 'Brut, avant CSG et CRDS. C’est un forfait : le même montant pour tous.';
  }
  if (arret !== undefined && estRevenu(arret)) {
    return arret.indemniteJournaliere === null
      ? 'Brut. Votre revenu moyen n’est pas connu.'
      : 'Brut, avant CSG et CRDS.';
  }
  return 'Brut. Votre salaire de base n’est pas connu.';
}

function Jours({ decompte }: { decompte: DecompteJson }) {
  const { joursIndemnises } = decompte.totaux;
  const total = joursDArret(decompte);
  const lien = <a href="#pourquoi">Pourquoi&nbsp;?</a>;
  if (joursIndemnises === null) {
    return (
      <Chiffre
        titre="Jours payés"
        note={
          <>
            Une information manque. <a href="#h-reserves">Laquelle&nbsp;?</a>
          </>
        }
      >
        inconnu, sur {nombreDeJours(total)}
      </Chiffre>
    );
  }
  const nonPayes = total - joursIndemnises;
  const note =
    nonPayes === 0 ? (
      'Tous les jours de l’arrêt sont payés.'
    ) : (
      <>
        {accorder(nonPayes, 'jour non payé', 'jours non payés')}. {lien}
      </>
    );
  return (
    <Chiffre titre="Jours payés" note={note}>
      <Nombre sujet={{ genre: 'jours', decompte }}>
        {decimal(String(joursIndemnises))} sur {decimal(String(total))}
      </Nombre>
    </Chiffre>
  );
}
