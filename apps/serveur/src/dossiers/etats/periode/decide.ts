import type { EtatDePeriode } from '../machine.ts';

/** The amounts are decided: a transfer can be planned. */
export const decide: EtatDePeriode = {
  etape: 'calcul-des-droits',
  vers: {
    'periode-programmee': 'programme',
    'periode-recalculee': 'calcul',
  },
};
