import type { EtatDePeriode } from '../machine.ts';

/** Confirmed by the bank. New facts compute it again, as a difference. */
export const paye: EtatDePeriode = {
  etape: null,
  vers: {
    'periode-recalculee': 'calcul',
  },
};
