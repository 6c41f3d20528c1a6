import type { EtatDePeriode } from '../machine.ts';

/** In a payment run. */
export const programme: EtatDePeriode = {
  etape: 'programmation-du-virement',
  vers: {
    'virement-emis': 'emis',
    'periode-suspendue': 'suspendu',
  },
};
