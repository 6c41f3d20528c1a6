import type { ContratJson } from '@almanach/moteur';
import { Icone } from '../ui/Icone.tsx';

/** A scheme of the whole branch: proposed first, with the reason. */
export function Proposition({ contrat, surAjout }: { contrat: ContratJson; surAjout: () => void }) {
  return (
    <section className="contrats-propose" aria-label={contrat.titre}>
      <h2>Sans doute le vôtre&nbsp;: {contrat.payeur.nom}</h2>
      <p>
        Un accord oblige toute la branche à ce contrat. Votre type de contrat de travail est dans sa
        liste&nbsp;: vous n’avez pas eu à adhérer.
      </p>
      <button type="button" className="bouton second" onClick={surAjout}>
        <Icone nom="plus" />
        Ajouter {contrat.payeur.nom}
      </button>
    </section>
  );
}
