import type { ArretCalcule, Echeance, Montants, Totaux } from '../decompte/types.ts';

/** Totals are the sum of the payments, so that a person can add up what arrives (INT-07). */
export function additionner(echeances: readonly Echeance[]): Montants {
  const total = { brut: 0, csg: 0, csgDeductible: 0, crds: 0, imposable: 0 };
  for (const e of echeances) {
    total.brut += e.brut;
    total.csg += e.csg;
    total.csgDeductible += e.csgDeductible;
    total.crds += e.crds;
    total.imposable += e.imposable;
  }
  return total;
}

/** Days paid more than zero. */
export function joursPayes(arrets: readonly ArretCalcule[]): number {
  let jours = 0;
  for (const a of arrets)
    for (const t of a.tranches) if (t.journalier > 0) jours += t.au - t.du + 1;
  return jours;
}

/** @param max upper bounds when a part is unknown (`null` inside: unbounded); absent when all is known. */
export function totaux(
  m: Montants,
  jours: number,
  bornes: { max: Montants | null } | null,
): Totaux {
  return {
    brut: m.brut,
    csg: m.csg,
    csgDeductible: m.csgDeductible,
    crds: m.crds,
    imposable: m.imposable,
    jours,
    complet: bornes === null,
    max: bornes === null ? null : bornes.max,
  };
}
