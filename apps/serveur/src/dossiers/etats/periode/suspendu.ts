import type { EtatDePeriode } from '../machine.ts';

/** Held until the account is sure. */
export const suspendu: EtatDePeriode = {
  etape: 'programmation-du-virement',
  vers: {
    'periode-programmee': 'programme',
  },
};
