import { bornes } from '../mots/etats.ts';
import { ecart } from '../mots/jours.ts';
import type { ArretDit, DossierBref, Echeance, Prevision } from '../types.ts';

/** The open dossier that holds the earliest unpaid day; the others are listed below it. */
export function dossierDuMoment(dossiers: readonly DossierBref[]): DossierBref | null {
  const ouverts = dossiers.filter((d) => d.ouvert);
  const retenu = (d: DossierBref) => d.attente.retient ?? '9999';
  return [...ouverts].sort((a, b) => (retenu(a) < retenu(b) ? -1 : 1))[0] ?? null;
}

/**
 * The one card: the next payment to expect once nobody outside holds the dossier, else who holds it. The forecast
 * never hides a blocker.
 */
export function versementAMontrer(
  bref: Pick<DossierBref, 'attente' | 'etat'>,
  prevision: Prevision | null,
): Echeance | null {
  if (bref.etat !== 'instruction' || bref.attente.qui !== 'gestion') return null;
  return prevision?.prochainVersement ?? null;
}

/** Days before its end at which a stop is spoken of. */
const BIENTOT = 7;

/** The end of a stop that comes, or has come: the person says what follows. */
export function finProche(arrets: readonly ArretDit[], aujourdhui: string): string | null {
  const [, fin] = bornes(arrets);
  return fin !== null && ecart(aujourdhui, fin) <= BIENTOT ? fin : null;
}

/** Days of stop already gone: long enough, help is named. */
export function joursDeja(arrets: readonly ArretDit[], aujourdhui: string): number {
  const [debut] = bornes(arrets);
  return debut === undefined ? 0 : Math.max(0, ecart(debut, aujourdhui) + 1);
}
