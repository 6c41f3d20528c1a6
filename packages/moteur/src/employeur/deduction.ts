import type { Calcul } from '../contexte.ts';
import type { ArretCalcule, Tranche } from '../decompte/types.ts';
import { arrondir } from '../nombres/arrondi.ts';
import type { Emploi } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { salaireDuMois, sansBorne } from './salaire.ts';

/** Cents of benefit that come off a maintained day. */
export interface Deduction {
  cents: number;
  trace: readonly number[];
}

/** R-C-07: gross benefits, deemed served in full when the caisse reduced them; shared between the employers. */
export function deduire(
  c: Calcul,
  arret: ArretCalcule,
  t: Tranche,
  emploi: Emploi,
  emplois: readonly Emploi[],
): Deduction {
  const entiere = reputeeServie(c, t);
  return emplois.length === 1 ? entiere : partager(c, entiere, t, emploi, emplois, arret);
}

/** D1226-5: a benefit halved for a late notice counts as if it had not been. */
function reputeeServie(c: Calcul, t: Tranche): Deduction {
  if (t.motif !== 'envoi-tardif') return { cents: t.journalier, trace: [] };
  // The half was rounded: twice the half may miss by a cent.
  const cents = t.entiere ?? 2 * t.journalier;
  if (!c.trace.active) return { cents, trace: [] };
  const etape = c.trace.noter(REGLES.maintienReputeServi, t.du, { servie: t.journalier }, cents);
  return { cents, trace: [etape] };
}

/** One benefit for several employers: each deducts its part, in proportion of the wages. */
function partager(
  c: Calcul,
  entiere: Deduction,
  t: Tranche,
  emploi: Emploi,
  emplois: readonly Emploi[],
  arret: ArretCalcule,
): Deduction {
  const salaires = emplois.map((e) => salaireDuMois(c, e, arret.du));
  const salaire = salaireDuMois(c, emploi, arret.du);
  const total = salaires.reduce((s, x) => s + x, 0);
  if (total === 0) return entiere;
  // A wage that is not known may be any part of the whole: the least and the most that can come off.
  if (salaires.some(sansBorne)) return { cents: 0, trace: entiere.trace };
  const cents = arrondir(entiere.cents * salaire, total);
  if (!c.trace.active) return { cents, trace: [] };
  const entrees = { indemnite: entiere.cents, salaire, salaires: total };
  const etape = c.trace.noter(REGLES.maintienPartage, t.du, entrees, cents);
  return { cents, trace: [...entiere.trace, etape] };
}
