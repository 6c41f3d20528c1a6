import type { EtatDeDossier } from '../machine.ts';

/** Declared by mistake, or withdrawn. */
export const annule: EtatDeDossier = {
  ouvert: false,
  etape: null,
  vers: {},
};
