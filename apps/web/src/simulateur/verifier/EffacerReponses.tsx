import { useState } from 'react';

/** Two presses, because nothing brings the answers back. */
export function EffacerReponses({ surEffacer }: { surEffacer: () => void }) {
  const [demande, demander] = useState(false);
  if (!demande) {
    return (
      <button type="button" className="bouton nu" onClick={() => demander(true)}>
        Effacer mes réponses
      </button>
    );
  }
  return (
    <span className="actions" role="group" aria-label="Effacer mes réponses">
      <button type="button" className="bouton danger" autoFocus onClick={surEffacer}>
        Oui, tout effacer
      </button>
      <button type="button" className="bouton second" onClick={() => demander(false)}>
        Garder mes réponses
      </button>
    </span>
  );
}
