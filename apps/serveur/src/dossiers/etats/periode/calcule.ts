import type { EtatDePeriode } from '../machine.ts';

/** The amounts are computed and frozen. */
export const calcule: EtatDePeriode = {
  etape: 'calcul-des-droits',
  vers: {
    'validation-demandee': 'a_valider',
    'periode-decidee': 'decide',
    'periode-recalculee': 'calcul',
  },
};
