import type { Vecteur } from '@almanach/vecteurs';
import { useEffect, useState } from 'react';
import { chargerMoteur, type Moteur } from '../../moteur/chargerMoteur.ts';
import type { Fiche } from '../donnees/registre.ts';
import { chargerVecteurs } from '../donnees/vecteurs.ts';
import { type PhrasesDeRegle, phrasesDe } from './phrases.ts';
import { calculDe } from './refaire.ts';

export type EtatExemples =
  | { readonly etat: 'attente' }
  | { readonly etat: 'indisponible' }
  | {
      readonly etat: 'lus';
      readonly moteur: Moteur;
      readonly vecteurs: readonly Vecteur[];
      readonly phrases: PhrasesDeRegle;
    };

/** The vectors of a rule and the engine, fetched together; the sentences come from running them. */
export function useExemples(fiche: Fiche): EtatExemples {
  const [etat, changer] = useState<EtatExemples>({ etat: 'attente' });
  useEffect(() => {
    let perime = false;
    Promise.all([chargerMoteur(), chargerVecteurs(fiche.vecteurs)]).then(
      ([moteur, vecteurs]) => {
        if (perime) return;
        const phrases = phrasesDe(fiche.id, vecteurs, calculDe(moteur));
        changer({ etat: 'lus', moteur, vecteurs, phrases });
      },
      () => {
        if (!perime) changer({ etat: 'indisponible' });
      },
    );
    return () => {
      perime = true;
    };
  }, [fiche]);
  return etat;
}
