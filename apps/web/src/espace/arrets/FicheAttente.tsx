import { accorder, periode } from '@almanach/textes';
import type { AttenteDite } from '../mots/attente.ts';
import { direJour, ecart } from '../mots/jours.ts';
import type { Dossier } from '../types.ts';

interface Proprietes {
  readonly dossier: Dossier;
  readonly dite: AttenteDite;
  readonly jour: string;
}

/** Who, what, since when, until when, what we did, what you do: the answer to « qui bloque ? ». */
export function FicheAttente({ dossier: { attente, relances }, dite, jour }: Proprietes) {
  const { depuis, jusque } = attente;
  const siennes = relances.filter((r) => r.aupres === attente.qui && r.le >= depuis);
  return (
    <dl className="fiche-attente">
      <Rangee terme="Qui">{dite.qui}</Rangee>
      <Rangee terme="Quoi">{dite.quoi}</Rangee>
      <Rangee terme="Depuis">
        {direJour(depuis, jour)} ({anciennete(ecart(depuis, jour))})
      </Rangee>
      <Rangee terme="Délai">{direDelai(jusque, jour)}</Rangee>
      {siennes.length > 0 && (
        <Rangee terme="Nous">
          Relance {siennes.map((r) => `le ${direJour(r.le, jour)}`).join(', ')}
        </Rangee>
      )}
      <Rangee terme="Vous">
        <strong>
          {dite.geste === null ? 'Vous n’avez rien à faire.' : `${dite.geste.libelle}.`}
        </strong>
      </Rangee>
      {attente.retient !== null && attente.qui !== 'gestion' && (
        <Rangee terme="Retient">Les jours à payer à partir {duJour(attente.retient)}</Rangee>
      )}
    </dl>
  );
}

function Rangee({ terme, children }: { terme: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{terme}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function anciennete(jours: number): string {
  return jours <= 0 ? 'aujourd’hui' : accorder(jours, 'jour');
}

function duJour(iso: string): string {
  return periode(iso, iso).replace(/^le /, 'du ');
}

/** What remains, or since when it is over; nothing sets a date: it is said. */
export function direDelai(jusque: string | null, jour: string): string {
  if (jusque === null) return 'Aucune date n’est fixée';
  const reste = ecart(jour, jusque);
  if (reste < 0) return `Dépassé depuis le ${direJour(jusque, jour)} (${accorder(-reste, 'jour')})`;
  const combien = reste === 0 ? 'c’est aujourd’hui' : `encore ${accorder(reste, 'jour')}`;
  return `Jusqu’au ${direJour(jusque, jour)} (${combien})`;
}
