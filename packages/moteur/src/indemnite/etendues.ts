import { type Jour } from '@almanach/bareme';
import type { Chaine, Segment } from '../chronologie/chaines.ts';
import type { Calcul } from '../contexte.ts';
import type { Ald, Arret } from '../situation/types.ts';
import type { Formalites } from './formalites.ts';
import { bornesAld, type Etendue, type ReglesDesJours } from './journees.ts';

/**
 * Cuts the segments of a chain wherever a rule may change its mind: end of the waiting period, increased rate,
 * seventh month, half-time, late sending, long affection, who is paid, date of the computation.
 */
export function decouper(
  c: Calcul,
  r: ReglesDesJours,
  formalites: (s: Segment) => Formalites | null,
): Etendue[] {
  const etendues: Etendue[] = [];
  const coupures: Jour[] = [];
  let jours = 0;
  for (const segment of r.chaine.segments) {
    coupures.length = 0;
    const finCarence = segment.du + r.carence.jours - jours;
    if (segment.arret !== null) {
      if (r.fermeture !== undefined) coupures.push(r.fermeture.avant);
      coupures.push(finCarence, ...r.montants.coupures, r.ferme, c.situation.le);
      if (r.pension != null) coupures.push(r.pension.depuis);
      couperPrescription(c, r, segment, formalites(segment), coupures);
    } else coupures.push(c.situation.le);
    couperSubrogations(c, r.chaine, coupures);
    poser(etendues, r, segment, coupures, jours);
    if (segment.arret !== null) jours += segment.au - segment.du + 1;
  }
  return etendues;
}

function couperPrescription(
  c: Calcul,
  r: ReglesDesJours,
  segment: Segment,
  f: Formalites | null,
  coupures: Jour[],
): void {
  const arret = segment.arret;
  if (arret === null || f === null) return;
  if (f.reduiteAvant > segment.du) coupures.push(arret.prescritLe, f.reduiteAvant);
  coupures.push(f.finCouverture);
  for (const t of arret.tempsPartiel) {
    coupures.push(t.du, t.au + 1, ...c.droit.tables.tptPerteDeGain.du);
  }
  if (!r.ald) return;
  for (const ald of [arret.ald, r.arretLong ?? null]) {
    if (ald === null) continue;
    coupures.push(ald.depuis);
    const debut = Math.max(ald.depuis, arret.du);
    if (debut <= segment.au) coupures.push(...bornesAld(c, ald, debut));
  }
}

function couperSubrogations(c: Calcul, chaine: Chaine, coupures: Jour[]): void {
  for (const e of c.situation.emplois) {
    const s = e.subrogation;
    if (s !== null && s.au >= chaine.du && s.du <= chaine.au) coupures.push(s.du, s.au + 1);
  }
}

function poser(
  etendues: Etendue[],
  r: ReglesDesJours,
  segment: Segment,
  coupures: Jour[],
  joursAvant: number,
): void {
  const utiles = coupures.filter((d) => d > segment.du && d <= segment.au);
  if (utiles.length > 1) utiles.sort((a, b) => a - b);
  let du = segment.du;
  for (const coupure of utiles) {
    if (coupure > du) {
      etendues.push(etendue(r, segment, du, coupure - 1, joursAvant));
      du = coupure;
    }
  }
  etendues.push(etendue(r, segment, du, segment.au, joursAvant));
}

function etendue(
  r: ReglesDesJours,
  segment: Segment,
  du: Jour,
  au: Jour,
  joursAvant: number,
): Etendue {
  const arret = segment.arret;
  const tempsPartiel = arret?.tempsPartiel.find((t) => t.du <= du && t.au >= du) ?? null;
  const rangCarence = joursAvant + (du - segment.du) + 1;
  return { du, au, segment, ald: aldDu(r, arret, du), tempsPartiel, rangCarence };
}

/** The affection of the day; before it begins, what a long stop is followed as. */
function aldDu(r: ReglesDesJours, arret: Arret | null, du: Jour): Ald | null {
  if (!r.ald || arret === null) return null;
  return arret.ald !== null && arret.ald.depuis <= du ? arret.ald : (r.arretLong ?? null);
}
