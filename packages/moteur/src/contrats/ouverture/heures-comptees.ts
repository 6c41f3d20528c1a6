import { dernierJour, type Jour, type Mois, moisDe, premierJour } from '@almanach/bareme';
import type { Calcul } from '../../contexte.ts';
import type { Emploi, Periode } from '../../situation/types.ts';
import type { Garantie } from '../types.ts';
import { type HeuresAssimilees, heuresAssimilees } from './assimilees.ts';

export type ClauseHeures = NonNullable<Garantie['eligibilite']['heures']>;

/** Hours that a clause finds: those paid, and those of days that count as worked. */
export interface HeuresComptees extends Periode {
  de: Mois;
  a: Mois;
  emplois: readonly Emploi[];
  /** Hundredths of an hour. */
  travaillees: number;
  assimilees: readonly HeuresAssimilees[];
  total: number;
}

/** Hours over the civil months ended before that of a day (R-I-10, R-I-12, INT-30). */
export function compterHeures(c: Calcul, clause: ClauseHeures, le: Jour): HeuresComptees {
  const a = moisDe(le) - 1;
  const de = a - clause.mois + 1;
  const [du, au] = [premierJour(de), dernierJour(a)];
  const emplois = emploisComptes(c, clause, du, au);
  const travaillees = emplois.reduce((s, e) => s + heuresPayees(e, de, a), 0);
  const assimilees = heuresAssimilees(c, emplois, du, au);
  const total = assimilees.reduce((s, x) => s + x.heures, travaillees);
  return { du, au, de, a, emplois, travaillees, assimilees, total };
}

/** Jobs of the kinds that count, in the window. */
function emploisComptes(c: Calcul, clause: ClauseHeures, du: Jour, au: Jour): readonly Emploi[] {
  const { emplois } = clause;
  return c.situation.emplois.filter(
    (e) => e.du <= au && e.au >= du && (emplois.length === 0 || emplois.includes(e.type)),
  );
}

/** INT-12: a pay belongs to the civil month of its last day. */
function heuresPayees(emploi: Emploi, de: Mois, a: Mois): number {
  let total = 0;
  for (const p of emploi.paies) if (p.mois >= de && p.mois <= a) total += p.heures;
  return total;
}
