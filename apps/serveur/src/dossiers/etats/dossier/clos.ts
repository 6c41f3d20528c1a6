import type { EtatDeDossier } from '../machine.ts';

/** The stop is over and paid; a recall may open it again. */
export const clos: EtatDeDossier = {
  ouvert: false,
  etape: null,
  vers: {
    reouverture: 'instruction',
  },
};
