import type { EtatDeDossier } from '../machine.ts';

/** Refused with a reason; an appeal may open it again. */
export const refuse: EtatDeDossier = {
  ouvert: false,
  etape: null,
  vers: {
    reouverture: 'instruction',
  },
};
