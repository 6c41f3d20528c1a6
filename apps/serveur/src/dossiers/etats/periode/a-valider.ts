import type { EtatDePeriode } from '../machine.ts';

/** A second person must look at it. */
export const aValider: EtatDePeriode = {
  etape: 'calcul-des-droits',
  vers: {
    'periode-decidee': 'decide',
    'periode-recalculee': 'calcul',
  },
};
