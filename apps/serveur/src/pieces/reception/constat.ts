import type { RefusPiece } from '../refus.ts';
import { refuser } from '../refus.ts';

/** What the reading of a header, without decoding, says of a file. */
export interface Constat {
  /** Pixels; `null` for a PDF. */
  dimensions: Dimensions | null;
}

export interface Dimensions {
  largeur: number;
  hauteur: number;
}

export type ResultatConstat = { ok: true; constat: Constat } | { ok: false; refus: RefusPiece };

export function vu(dimensions: Dimensions | null): ResultatConstat {
  return { ok: true, constat: { dimensions } };
}

export function abime(recu: string): ResultatConstat {
  return { ok: false, refus: refuser('ALM-P-308', { recu }) };
}

export function double(recu: string): ResultatConstat {
  return { ok: false, refus: refuser('ALM-P-306', { recu }) };
}

export function animee(recu: string): ResultatConstat {
  return { ok: false, refus: refuser('ALM-P-323', { recu }) };
}
