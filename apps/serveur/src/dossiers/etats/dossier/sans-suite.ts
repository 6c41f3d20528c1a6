import type { EtatDeDossier } from '../machine.ts';

/** Nothing came, or nothing is to be paid. A late document opens it again: lateness alone never refuses (R-I-23). */
export const sansSuite: EtatDeDossier = {
  ouvert: false,
  etape: null,
  vers: {
    reouverture: 'recu',
    'piece-recue': 'recu',
    'declaration-completee': 'recu',
  },
};
