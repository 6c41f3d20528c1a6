import type { EtatDeDossier } from '../machine.ts';

/** The caisse has not said what it pays (R-I-65): the scheme pays after it. */
export const attenteSs: EtatDeDossier = {
  ouvert: true,
  etape: 'instruction-medicale',
  vers: {
    'pieces-demandees': 'incomplet',
    'securite-sociale-recue': 'instruction',
    'doublon-fusionne': 'doublon_fusionne',
    annulation: 'annule',
  },
};
