import type { EtatDePeriode } from '../machine.ts';

/** Handed to the bank, not confirmed yet. */
export const emis: EtatDePeriode = {
  etape: 'programmation-du-virement',
  vers: {
    'virement-confirme': 'paye',
    'virement-rejete': 'rejete_banque',
  },
};
