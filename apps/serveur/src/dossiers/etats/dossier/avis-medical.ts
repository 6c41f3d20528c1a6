import type { EtatDeDossier } from '../machine.ts';

/** The médecin-conseil was asked; the opinion comes back without a diagnosis. */
export const avisMedical: EtatDeDossier = {
  ouvert: true,
  etape: 'instruction-medicale',
  vers: {
    'avis-medical-rendu': 'instruction',
    annulation: 'annule',
  },
};
