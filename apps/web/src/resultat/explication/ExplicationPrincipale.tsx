import { useState } from 'react';
import type { Contenu } from './contenu.ts';
import { Fil } from './Fil.tsx';
import { LARGEUR_PANNEAU } from './Panneau.tsx';

/** The daily amount explained without a click: open beside the text, folded on a phone. */
export function ExplicationPrincipale({ contenu }: { contenu: Contenu }) {
  const [ouvert] = useState(() => matchMedia(LARGEUR_PANNEAU).matches);
  return (
    <aside className="explication feuille" aria-label={contenu.titre}>
      <details open={ouvert}>
        <summary>
          <h2>{contenu.titre}</h2>
        </summary>
        <Fil contenu={contenu} />
      </details>
    </aside>
  );
}
