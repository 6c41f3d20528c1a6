import type { EtatDeDossier } from '../machine.ts';

/** Documents are missing: it says which, and who has them. */
export const incomplet: EtatDeDossier = {
  ouvert: true,
  etape: 'reception',
  vers: {
    'pieces-completes': 'recu',
    'classement-sans-suite': 'sans_suite',
    'doublon-fusionne': 'doublon_fusionne',
    annulation: 'annule',
  },
};
