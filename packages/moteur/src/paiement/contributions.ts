import type { Jour } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import type { Montants } from '../decompte/types.ts';
import { arrondirProduit } from '../nombres/fraction.ts';
import { REGLES } from '../trace/regles.ts';

/** Gross of one payment, and the parts of it that the income tax spares. */
export interface Bloc {
  brut: number;
  /** Exempted long affection. */
  exonere: number;
  /** Work accident: taxed for half. */
  moitie: number;
}

/**
 * CSG and CRDS of one payment, each rounded on its gross (R-G-57, INT-02), and what is taxable: the gross less
 * the deductible CSG, nothing for an exempted long affection, half for a work accident (R-G-58).
 */
export function contributions(c: Calcul, le: Jour, bloc: Bloc): Montants {
  const { brut, exonere } = bloc;
  const { tables } = c.droit;
  const csg = arrondirProduit(brut, exiger(tables.csgTaux, le));
  const tauxDeductible = exiger(tables.csgDeductible, le);
  const csgDeductible = arrondirProduit(brut, tauxDeductible);
  const crds = arrondirProduit(brut, exiger(tables.crdsTaux, le));
  const imposableBrut = brut - exonere - partExoneree(c, le, bloc.moitie);
  const imposable = imposableBrut - arrondirProduit(imposableBrut, tauxDeductible);
  if (c.trace.active) {
    c.trace.noter(REGLES.contributions, le, { brut, csg, crds }, brut - csg - crds);
    if (bloc.moitie > 0) {
      const part = exiger(tables.atPartImposable, le);
      c.trace.noter(REGLES.impotMoitie, le, { brut: bloc.moitie, part }, imposable);
    } else {
      c.trace.noter(
        REGLES.impot,
        le,
        { brut, csgDeductible, exonere: imposableBrut < brut },
        imposable,
        imposableBrut === brut,
      );
    }
  }
  return { brut, csg, csgDeductible, crds, imposable };
}

/** CGI 81 8°: the share of a work-accident benefit that is not taxed. */
function partExoneree(c: Calcul, le: Jour, cents: number): number {
  if (cents === 0) return 0;
  const part = exiger(c.droit.tables.atPartImposable, le);
  return cents - arrondirProduit(cents, part);
}
