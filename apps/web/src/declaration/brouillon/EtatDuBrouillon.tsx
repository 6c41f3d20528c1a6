import { heure } from '../heure.ts';
import type { Vue } from './magasin.ts';

/** Where the draft is: said once it changes, and never louder than the question. */
export function EtatDuBrouillon({ vue }: { vue: Vue }) {
  return (
    <p className="brouillon-etat" role="status" data-etat={vue.etat}>
      {phrase(vue)}
    </p>
  );
}

function phrase({ etat, garde }: Vue): string {
  switch (etat) {
    case 'garde':
      return garde === null ? '' : `Enregistré à ${heure(garde)}`;
    case 'hors-ligne':
      return 'Pas de connexion. Vos réponses restent sur cet appareil. Elles partiront au retour du réseau.';
    case 'panne':
      return 'L’enregistrement n’a pas marché. Vos réponses restent sur cet appareil. Nous réessayons.';
    case 'en-attente':
      return garde === null
        ? 'Enregistrement…'
        : `Enregistré à ${heure(garde)}. La suite s’enregistre…`;
    default:
      return '';
  }
}
