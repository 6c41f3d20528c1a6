import type { Designation } from '@almanach/moteur';
import { lirePart } from '../editeur/ecrire.ts';

/** One beneficiary as typed. */
export interface LigneBeneficiaire {
  readonly cle: string;
  readonly qui: string;
  /** `1`, `50 %`, `1/3`. */
  readonly part: string;
  readonly rang: string;
}

const PART = /^(\d{1,2}(\.\d{1,6})?|[1-9]\d{0,3}\/[1-9]\d{0,3})$/;

/** A share as the engine reads it; `null` when it is no share. */
export function partDe(texte: string): string | null {
  const lue = lirePart(texte);
  return typeof lue === 'string' && PART.test(lue.trim()) ? lue.trim() : null;
}

/** Beneficiaries gathered by rank; `null` when a share cannot be read. */
export function designation(lignes: readonly LigneBeneficiaire[]): Designation | null {
  const rangs = [...new Set(lignes.map((l) => Number(l.rang)))].sort((a, b) => a - b);
  const lus = rangs.map((r) =>
    lignes.filter((l) => Number(l.rang) === r).map((l) => ({ qui: l.qui, part: partDe(l.part) })),
  );
  if (lus.some((b) => b.some(({ part }) => part === null))) return null;
  return {
    rangs: lus.map((b) => ({
      beneficiaires: b.map(({ qui, part }) => ({ qui, part: part ?? '0' })),
    })),
  };
}
