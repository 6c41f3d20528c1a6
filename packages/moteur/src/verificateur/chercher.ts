import { CAUSES } from './causes/index.ts';
import type { Cause, Hypothese } from './causes/type.ts';
import type { Dossier } from './dossier.ts';
import { type Palier, parcourir } from './paliers.ts';
import type { CauseNommee, Comparaison } from './types.ts';

/** Every usual error that gives the paid days exactly, the likeliest first; one variant of each. */
export function causesDesJours(d: Dossier): CauseNommee[] {
  const prestations = new Set(d.jours.map((j) => j.prestation));
  const explique = d.ecarts.reduce(
    (s, e) => s + (e.au - e.du + 1) * (e.paye - (e.attendu ?? 0)),
    0,
  );
  const causes: CauseNommee[] = [];
  for (const cause of CAUSES) {
    if (!cause.prestations.some((p) => prestations.has(p)) && cause.code !== 'jours-hors-arret')
      continue;
    const juste = trouver(cause, d);
    if (juste === undefined) continue;
    const { operandes, regle = cause.regle } = juste;
    causes.push({ code: cause.code, operandes, regle, explique });
  }
  return causes;
}

function trouver(cause: Cause, d: Dossier): Hypothese | undefined {
  return cause.hypotheses(d).find((h) => reproduit(h.paliers(), d.jours));
}

/** Whether the wrong calculator pays each compared day what the paper pays. */
function reproduit(paliers: readonly Palier[], jours: readonly Comparaison[]): boolean {
  return jours.every((j) => {
    for (const { palier } of parcourir(paliers, j))
      if ((palier === null ? 0 : palier.cents) !== j.paye) return false;
    return true;
  });
}
