import type { EtatDePeriode } from '../machine.ts';

/** The transfer came back. */
export const rejeteBanque: EtatDePeriode = {
  etape: 'programmation-du-virement',
  vers: {
    'periode-suspendue': 'suspendu',
  },
};
