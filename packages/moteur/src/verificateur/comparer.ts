import type { Periode } from '../situation/types.ts';
import { type PalierAttendu, parcourir } from './paliers.ts';
import type { Zone } from './portee.ts';
import type { Comparaison, Statut } from './types.ts';
import type { Verse } from './verses.ts';

/** Paper against law over the zones, and the paid days that no stop covers; in order. */
export function comparer(
  paliers: readonly PalierAttendu[],
  verses: readonly Verse[],
  zones: readonly Zone[],
): Comparaison[] {
  const liste: Comparaison[] = [];
  for (const zone of zones) {
    for (const attendu of parcourir(paliers, zone)) {
      if (attendu.palier === null) continue;
      for (const paye of parcourir(verses, attendu))
        joindre(liste, comparaison(attendu.palier, paye.palier, paye));
    }
  }
  for (const verse of verses) {
    if (verse.cents === 0 || verse.illisible) continue;
    for (const { du, au, palier } of parcourir(paliers, verse))
      if (palier === null) liste.push(horsArret(verse, { du, au }));
  }
  return liste.sort((a, b) => a.du - b.du);
}

function comparaison(
  attendu: PalierAttendu,
  verse: Verse | null,
  { du, au }: Periode,
): Comparaison {
  const { tranche } = attendu;
  const paye = verse?.cents ?? 0;
  return {
    du,
    au,
    paye,
    attendu: attendu.cents,
    attenduMin: tranche.journalier,
    attenduMax: tranche.journalierMax,
    statut: statutDe(attendu.cents, verse, paye),
    certitude: tranche.certitude,
    prestation: tranche.prestation,
    motif: tranche.motif,
  };
}

function statutDe(attendu: number | null, verse: Verse | null, paye: number): Statut {
  if (attendu === null || verse?.illisible === true) return 'inconnu';
  if (paye === attendu) return 'conforme';
  if (verse === null) return 'non-verse';
  return paye < attendu ? 'en-moins' : 'en-plus';
}

function horsArret(verse: Verse, { du, au }: Periode): Comparaison {
  return {
    du,
    au,
    paye: verse.cents,
    attendu: 0,
    attenduMin: 0,
    attenduMax: 0,
    statut: 'hors-arret',
    certitude: 'certain',
    prestation: null,
    motif: null,
  };
}

/** Two lines of one price are one period for the reader. */
function joindre(liste: Comparaison[], c: Comparaison): void {
  const derniere = liste[liste.length - 1];
  const meme =
    derniere !== undefined &&
    derniere.au === c.du - 1 &&
    derniere.paye === c.paye &&
    derniere.attendu === c.attendu &&
    derniere.attenduMin === c.attenduMin &&
    derniere.attenduMax === c.attenduMax &&
    derniere.statut === c.statut &&
    derniere.certitude === c.certitude &&
    derniere.prestation === c.prestation &&
    derniere.motif === c.motif;
  if (meme) derniere.au = c.au;
  else liste.push(c);
}
