import type { Jour } from '@almanach/bareme';
import { type Calcul, exiger } from '../../contexte.ts';
import { comparer, type Exact, reduite, ZERO } from '../../nombres/fraction.ts';
import type { Garantie } from '../types.ts';

/** Parts of a day's wage on either side of the social-security ceiling. */
export interface ParTranche {
  T1: Exact;
  T2: Exact;
}

/**
 * R-D-02, INT-04: the first tranche of a day is the yearly ceiling of the first day of the stop over 365, not rounded;
 * or a thirtieth of the monthly one where the contract says so.
 */
export function decouper(c: Calcul, garantie: Garantie, salaire: Exact, debut: Jour): ParTranche {
  const { passAnnuel, pmssMensuel } = c.droit.tables;
  const plafond: Exact =
    garantie.base?.tranche1 === 'pmss-30'
      ? reduite({ n: exiger(pmssMensuel, debut), d: 30 })
      : reduite({ n: exiger(passAnnuel, debut), d: 365 });
  if (comparer(salaire, plafond) <= 0) return { T1: salaire, T2: ZERO };
  const reste = { n: salaire.n * plafond.d - plafond.n * salaire.d, d: salaire.d * plafond.d };
  return { T1: plafond, T2: reduite(reste) };
}
