import type { Jour } from '@almanach/bareme';
import { auCentime, comparer, type Exact } from '../../nombres/fraction.ts';
import type { Periode } from '../../situation/types.ts';
import type { Contrat } from '../types.ts';

/** Days with one amount in cents. */
export interface Part extends Periode {
  cents: number;
}

/**
 * The contract's rounding: each day (INT-01), or the period. A period is the days that follow one another at one exact
 * amount: each day then gets what its running total, rounded, adds to that of the eve, so that a longer stop changes
 * no earlier day.
 */
export class Arrondi {
  private readonly regle: Contrat['arrondi'];
  private suite: { exact: Exact; au: Jour; jours: number } | null = null;

  constructor(regle: Contrat['arrondi']) {
    this.regle = regle;
  }

  parts(exact: Exact, du: Jour, au: Jour): Part[] {
    const { mode, quand } = this.regle;
    if (quand === 'jour' || exact.n % exact.d === 0)
      return [{ du, au, cents: auCentime(exact, mode) }];
    let jours = this.joursAvant(exact, du);
    const parts: Part[] = [];
    for (let d = du; d <= au; d++) {
      const avant = auCentime({ n: exact.n * jours, d: exact.d }, mode);
      jours++;
      const cents = auCentime({ n: exact.n * jours, d: exact.d }, mode) - avant;
      const derniere = parts[parts.length - 1];
      if (derniere !== undefined && derniere.cents === cents) derniere.au = d;
      else parts.push({ du: d, au: d, cents });
    }
    this.suite = { exact, au, jours };
    return parts;
  }

  private joursAvant(exact: Exact, du: Jour): number {
    const { suite } = this;
    if (suite === null || suite.au !== du - 1 || comparer(suite.exact, exact) !== 0) return 0;
    return suite.jours;
  }
}
