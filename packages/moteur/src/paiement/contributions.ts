import type { Jour } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import type { Montants } from '../decompte/types.ts';
import { arrondirProduit } from '../nombres/fraction.ts';
import { REGLES } from '../trace/regles.ts';

/**
 * CSG and CRDS of one payment, each rounded on its gross (R-G-57, INT-02), and what is taxable:
 * the gross less the deductible CSG, nothing for an exempted long affection (R-G-58).
 */
export function contributions(c: Calcul, le: Jour, brut: number, exonere: number): Montants {
  const { tables } = c.droit;
  const csg = arrondirProduit(brut, exiger(tables.csgTaux, le));
  const tauxDeductible = exiger(tables.csgDeductible, le);
  const csgDeductible = arrondirProduit(brut, tauxDeductible);
  const crds = arrondirProduit(brut, exiger(tables.crdsTaux, le));
  const imposableBrut = brut - exonere;
  const imposable = imposableBrut - arrondirProduit(imposableBrut, tauxDeductible);
  if (c.trace.active) {
    c.trace.noter(REGLES.contributions, le, { brut, csg, crds }, brut - csg - crds);
    c.trace.noter(
      REGLES.impot,
      le,
      { brut, csgDeductible, exonere: exonere > 0 },
      imposable,
      exonere === 0,
    );
  }
  return { brut, csg, csgDeductible, crds, imposable };
}
