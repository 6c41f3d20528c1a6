import type { Tranche } from './types.ts';

/** Adds days to the list; neither a prescription nor a reading is a boundary: equal days are one period. */
export function joindre(liste: Tranche[], t: Tranche): void {
  const d = liste[liste.length - 1];
  const identique =
    d !== undefined &&
    d.au === t.du - 1 &&
    d.journalier === t.journalier &&
    d.journalierMax === t.journalierMax &&
    d.entiere === t.entiere &&
    d.tempsPartiel === t.tempsPartiel &&
    d.motif === t.motif &&
    d.beneficiaire === t.beneficiaire &&
    d.certitude === t.certitude &&
    d.fiscalite === t.fiscalite;
  if (identique) d.au = t.au;
  else liste.push(t);
}
