import type { EtatDePeriode } from '../machine.ts';

/** The days wait for their amounts. */
export const calcul: EtatDePeriode = {
  etape: 'calcul-des-droits',
  vers: {
    'periode-calculee': 'calcule',
  },
};
