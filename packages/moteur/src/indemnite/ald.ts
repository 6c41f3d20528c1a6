import { ajouterAns, type Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { type Calcul, exiger } from '../contexte.ts';
import type { Exact } from '../nombres/fraction.ts';
import type { Ald, Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import type { SuiviAld } from './etat.ts';

/** Long affection of a chain's first day: the one that decides the waiting period and the floor. */
export function aldInitiale(chaine: Chaine): Ald | null {
  const premier = chaine.prescriptions[0] as Arret;
  return premier.ald !== null && premier.ald.depuis <= chaine.du ? premier.ald : null;
}

/**
 * Only the first of the stops due to one affection bears the waiting period, over three years from that
 * first stop (R-G-20). Opens the window when the stop is the first.
 * @returns the rank of the step that lifts the waiting period, or `null`.
 */
export function carenceDejaPortee(c: Calcul, chaine: Chaine): number | null {
  const ald = aldInitiale(chaine);
  if (ald === null) return null;
  const suivi = c.etat.ald.get(ald.affection);
  const premierArret = suivi?.carenceDepuis ?? chaine.du;
  const finFenetre = ajouterAns(premierArret, exiger(c.droit.tables.aldDuree, chaine.du));
  const portee = suivi !== undefined && chaine.du < finFenetre;
  const rang = c.trace.active
    ? c.trace.noter(REGLES.carenceAld, chaine.du, { premierArret, finFenetre }, portee, portee)
    : -1;
  if (suivi !== undefined && !portee) suivi.carenceDepuis = chaine.du;
  return portee ? rang : null;
}

/** Memory of the affection, created at its first day, its three years restarted after a year of work. */
export function suivre(c: Calcul, ald: Ald, debut: Jour): SuiviAld {
  const connu = c.etat.ald.get(ald.affection);
  if (connu === undefined) {
    const suivi = { carenceDepuis: debut, dureeDepuis: debut, premiereIndemnite: null };
    c.etat.ald.set(ald.affection, suivi);
    return suivi;
  }
  if (anneeDeTravail(c, connu.dureeDepuis, debut)) connu.dureeDepuis = debut;
  return connu;
}

/** A whole year without a stop somewhere between the start of the window and this stop (R323-1 3°). */
function anneeDeTravail(c: Calcul, depuis: Jour, debut: Jour): boolean {
  const ans = exiger(c.droit.tables.aldReprise, debut);
  if (debut < ajouterAns(depuis, ans)) return false;
  const interruptions = [...c.situation.arrets, ...c.situation.historique]
    .filter((p) => p.du < debut && p.au >= depuis)
    .sort((a, b) => a.du - b.du);
  let reprise = depuis;
  for (const p of interruptions) {
    // A year holds 365 days at least: most gaps are told too short without a date.
    if (p.du - reprise >= 365 * ans && p.du >= ajouterAns(reprise, ans)) return true;
    reprise = Math.max(reprise, p.au + 1);
  }
  return debut >= ajouterAns(reprise, ans);
}

/** First benefit of the affection, which a later stop does not go below (INT-29); `null` when unknown. */
export function plancherAld(c: Calcul, chaine: Chaine): Exact | null {
  const ald = aldInitiale(chaine);
  if (ald === null || c.droit.options.plancherAld === 'aucun') return null;
  return c.etat.ald.get(ald.affection)?.premiereIndemnite ?? null;
}

export function retenirPremiereIndemnite(c: Calcul, chaine: Chaine, exacte: Exact): void {
  const ald = aldInitiale(chaine);
  if (ald === null) return;
  const suivi = suivre(c, ald, chaine.du);
  suivi.premiereIndemnite ??= exacte;
}
