import { type Jour, lireJour } from '@almanach/bareme';
import type { DecompteJson, LigneJson, Motif, Prestation } from '../decompte/json.ts';
import { quotient } from '../nombres/arrondi.ts';
import { centiemesSignes } from '../nombres/decimal.ts';
import type { Periode } from '../situation/types.ts';

/** What one payer gives one payee each day of a period, in cents a day. */
export interface Ligne extends Periode {
  payeur: string;
  beneficiaire: LigneJson['beneficiaire'];
  /** `null` for a payment already made: it does not say what it paid. */
  prestation: Prestation | null;
  motif: Motif | 'verse';
  certitude: LigneJson['certitude'];
  /** Equal when known. `max` is `Infinity` when nothing bounds it. */
  min: number;
  max: number;
  trace: readonly number[];
}

export function lignesDe(decompte: DecompteJson): Ligne[] {
  const lignes: Ligne[] = [];
  for (const { periodes } of decompte.arrets) {
    for (const p of periodes) {
      const du = jourPublie(p.du);
      const au = jourPublie(p.au);
      for (const l of p.lignes) lignes.push(lire(l, du, au));
    }
  }
  return lignes;
}

/** A date published by the engine, or checked by its schema. */
export function jourPublie(iso: string): Jour {
  return lireJour(iso) as Jour;
}

function lire(l: LigneJson, du: Jour, au: Jour): Ligne {
  const jours = au - du + 1;
  const parJour = (total: string) => quotient(centiemesSignes(total), jours);
  const connu = l.montantJournalier === null ? null : centiemesSignes(l.montantJournalier);
  return {
    du,
    au,
    payeur: l.payeur,
    beneficiaire: l.beneficiaire,
    prestation: l.prestation,
    motif: l.motif,
    certitude: l.certitude,
    min: connu ?? parJour(l.montantMin ?? '0.00'),
    max: connu ?? (l.montantMax == null ? Number.POSITIVE_INFINITY : parJour(l.montantMax)),
    trace: l.trace,
  };
}
