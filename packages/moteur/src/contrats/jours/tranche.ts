import type { Jour } from '@almanach/bareme';
import type { Calcul } from '../../contexte.ts';
import { certitudeDu, ligneDe } from '../../decompte/complement.ts';
import type { Motif } from '../../decompte/json.ts';
import type { Tranche } from '../../decompte/types.ts';
import { REGLES } from '../../trace/regles.ts';
import type { GarantieOuverte } from '../types.ts';
import { citees } from './clauses.ts';

/** Days of a contract with one amount and one reason; paid to the person until told otherwise. */
export function trancheDe(
  c: Calcul,
  du: Jour,
  au: Jour,
  cents: number,
  motif: Motif,
  trace: readonly number[],
): Tranche {
  return ligneDe('complement-contrat', du, au, cents, motif, certitudeDu(c, du), trace);
}

/** R-D-10: the contract does not pay half-time days, or not those. */
export function noterTempsPartielExclu(c: Calcul, g: GarantieOuverte, le: Jour): readonly number[] {
  if (!c.trace.active) return [];
  const options = citees(g, 'tempsPartiel');
  const entrees = { mode: g.garantie.tempsPartiel?.mode ?? 'absent' };
  const regle = REGLES.contratTempsPartielExclu;
  return [...g.trace, c.trace.noter(regle, le, entrees, 0, true, options)];
}
