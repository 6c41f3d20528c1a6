import type { EtatDeDossier } from '../machine.ts';

/** A declaration has come: it is checked. */
export const recu: EtatDeDossier = {
  ouvert: true,
  etape: 'reception',
  vers: {
    'pieces-demandees': 'incomplet',
    'securite-sociale-attendue': 'attente_ss',
    'instruction-ouverte': 'instruction',
    'classement-sans-suite': 'sans_suite',
    'doublon-fusionne': 'doublon_fusionne',
    annulation: 'annule',
  },
};
