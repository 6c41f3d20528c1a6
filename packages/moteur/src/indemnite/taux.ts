import type { Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { type Calcul, exiger, optionnel } from '../contexte.ts';
import { auCentime, comparer, type Exact, minimum } from '../nombres/fraction.ts';
import type { Base } from '../salaire/plafond.ts';
import type { Reference } from '../salaire/reference.ts';
import { REGLES } from '../trace/regles.ts';

/** Daily benefit before any reduction, frozen with the base. */
export interface Indemnite {
  exacte: Exact;
  cents: number;
  trace: readonly number[];
  /** The increased rate of three children, from that day of the stop; `null` when it does not apply. */
  majoree: { aPartirDu: Jour; exacte: Exact; cents: number; trace: readonly number[] } | null;
}

export function calculerIndemnite(
  c: Calcul,
  chaine: Chaine,
  reference: Reference,
  base: Base,
  plancher: Exact | null,
): Indemnite {
  const { tables } = c.droit;
  const taux = exiger(tables.tauxIj, reference.le);
  const brute = { n: base.exact.n * taux.n, d: base.exact.d * taux.d };
  const trace = [...base.trace];
  if (c.trace.active)
    trace.push(c.trace.noter(REGLES.taux, reference.le, { base: base.exact, taux }, brute));
  const diviseur = { n: exiger(tables.diviseurPlafondIj, reference.le), d: 1 };
  const plafonnee = plafonner(c, reference, base, brute, diviseur, trace);
  const exacte = appliquerPlancher(c, reference, plafonnee, plancher, trace);
  const cents = auCentime(exacte, c.droit.options.arrondi);
  if (c.trace.active)
    trace.push(c.trace.noter(REGLES.arrondi, reference.le, { exact: exacte }, cents));
  return { exacte, cents, trace, majoree: tauxMajore(c, chaine, reference, base, plancher) };
}

/** R323-9: never above 1/730 of twelve monthly caps. It bites only on fortnightly pays. */
function plafonner(
  c: Calcul,
  reference: Reference,
  base: Base,
  brute: Exact,
  diviseur: Exact,
  trace: number[],
): Exact {
  const maximum = { n: 12 * base.plafond.cents * diviseur.d, d: diviseur.n };
  const retenue = minimum(brute, maximum);
  if (c.trace.active) {
    const entrees = { plafond: base.plafond.cents, diviseur, indemnite: brute };
    trace.push(c.trace.noter(REGLES.plafondIj, reference.le, entrees, retenue, retenue !== brute));
  }
  return retenue;
}

/** R-G-21: a later stop of the same long affection is never paid less than the first one. */
function appliquerPlancher(
  c: Calcul,
  reference: Reference,
  calculee: Exact,
  plancher: Exact | null,
  trace: number[],
): Exact {
  if (plancher === null) return calculee;
  const releve = comparer(plancher, calculee) > 0;
  const retenue = releve ? plancher : calculee;
  if (c.trace.active) {
    trace.push(
      c.trace.noter(
        REGLES.plancherAld,
        reference.le,
        { premiere: plancher, calculee },
        retenue,
        releve,
      ),
    );
  }
  return retenue;
}

/** R-G-51, INT-09: stops begun by 2020-06-02, three children or more, from the 31st day of the stop. */
function tauxMajore(
  c: Calcul,
  chaine: Chaine,
  reference: Reference,
  base: Base,
  plancher: Exact | null,
): Indemnite['majoree'] {
  const { tables, options } = c.droit;
  const taux = optionnel(tables.tauxIjMajore, chaine.du);
  if (taux === null) return null;
  const { enfants } = c.situation.assure;
  const aPartirDu = chaine.du + exiger(tables.jourMajoration, chaine.du) - 1;
  const brute = { n: base.exact.n * taux.n, d: base.exact.d * taux.d };
  const applicable =
    enfants >= exiger(tables.enfantsMajoration, chaine.du) && aPartirDu <= chaine.au;
  const trace = [...base.trace];
  if (c.trace.active) {
    trace.push(
      c.trace.noter(
        REGLES.tauxMajore,
        chaine.du,
        { enfants, aPartirDu, base: base.exact, taux },
        brute,
        applicable,
      ),
    );
  }
  if (!applicable) return null;
  const diviseur = exiger(tables.diviseurPlafondIjMajoree, chaine.du);
  const plafonnee = plafonner(c, reference, base, brute, diviseur, trace);
  const exacte = appliquerPlancher(c, reference, plafonnee, plancher, trace);
  const cents = auCentime(exacte, options.arrondi);
  if (c.trace.active)
    trace.push(c.trace.noter(REGLES.arrondi, reference.le, { exact: exacte }, cents));
  return { aPartirDu, exacte, cents, trace };
}
