import type { EtatDeDossier } from '../machine.ts';

/** The same stop was declared twice: the other dossier goes on. */
export const doublonFusionne: EtatDeDossier = {
  ouvert: false,
  etape: null,
  vers: {},
};
