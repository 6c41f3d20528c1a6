import type {
  ArretCalcule,
  Echeance,
  Montants,
  TotalPayeur,
  Totaux,
  Tranche,
} from '../decompte/types.ts';

/**
 * Totals are the sum of the payments, so that a person can add up what arrives (INT-07).
 * They hold the benefits of the schemes alone: what the employer and the contracts owe is told by payer.
 */
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
  payeurs: readonly TotalPayeur[],
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
    parPayeur: payeurs,
  };
}

/** What each payer owes: the schemes first, in the order of the stops, then the others in the order they pay. */
export function parPayeur(
  arrets: readonly ArretCalcule[],
  echeances: readonly Echeance[],
  total: Montants,
): TotalPayeur[] {
  const seul = payeurUnique(arrets);
  if (seul !== null) return [{ payeur: seul, montants: total, brutSeul: false }];
  const bases = [...new Set(arrets.map((a) => a.payeur))].map((payeur) => ({
    payeur,
    montants: arrets.some((a) => a.payeur === payeur && a.tranches.some(inconnue))
      ? null
      : additionner(echeances.filter((e) => e.payeur === payeur)),
    brutSeul: false,
  }));
  const complements = arrets.flatMap((a) => a.complements);
  const autres = [...new Set(complements.map((x) => x.payeur))].map((payeur) =>
    totalComplement(
      payeur,
      complements.filter((x) => x.payeur === payeur).flatMap((x) => x.tranches),
    ),
  );
  return [...bases, ...autres];
}

/** The ordinary case, without a sum: one scheme, nobody else, nothing unknown. */
function payeurUnique(arrets: readonly ArretCalcule[]): string | null {
  const payeur = arrets[0]?.payeur ?? null;
  for (const a of arrets) {
    if (a.payeur !== payeur || a.complements.length > 0) return null;
    for (const t of a.tranches) if (inconnue(t)) return null;
  }
  return payeur;
}

function totalComplement(payeur: string, tranches: readonly Tranche[]): TotalPayeur {
  if (tranches.some(inconnue)) return { payeur, montants: null, brutSeul: true };
  const brut = tranches.reduce((s, t) => s + (t.au - t.du + 1) * t.journalier, 0);
  const montants = { brut, csg: 0, csgDeductible: 0, crds: 0, imposable: 0 };
  return { payeur, montants, brutSeul: true };
}

function inconnue(t: Tranche): boolean {
  return t.certitude === 'inconnu';
}
