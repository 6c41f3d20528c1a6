import type { EtatDeDossier } from '../machine.ts';

/** The dossier is complete: it is examined. */
export const instruction: EtatDeDossier = {
  ouvert: true,
  etape: 'instruction-medicale',
  vers: {
    'pieces-demandees': 'incomplet',
    'securite-sociale-attendue': 'attente_ss',
    'avis-medical-demande': 'avis_medical',
    refus: 'refuse',
    'classement-sans-suite': 'sans_suite',
    'doublon-fusionne': 'doublon_fusionne',
    cloture: 'clos',
    annulation: 'annule',
  },
};
