import type { Dossier } from '../types.ts';

/** Whom the dossier waits for, and until when that is usual. `null` when it waits for nobody. */
export function attendu({ qui, quoi }: Dossier['attente']): string | null {
  switch (qui) {
    case 'assure':
      return quoi === 'avis-a-envoyer'
        ? 'Nous attendons l’envoi de votre avis d’arrêt.'
        : 'Dernier jour pour nous envoyer les documents demandés. Nous vous les rappelons avant.';
    case 'agence':
      return 'Nous attendons votre agence jusqu’à ce jour. Vous n’avez rien à faire.';
    case 'caisse':
      return 'Nous attendons la réponse de votre caisse jusqu’à ce jour.';
    case 'gestion':
      return 'Nous aurons vérifié votre dossier ce jour-là.';
    case 'medecin':
      return 'Nous attendons l’avis du médecin-conseil.';
    default:
      return null;
  }
}
