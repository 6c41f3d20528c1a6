import { useState } from 'react';
import { gardienPose } from '../../plateforme/api/gardien.ts';
import { lireSession } from '../../plateforme/session/session.ts';
import { Avis } from '../../ui/Avis.tsx';

const FICHIERS = [
  { url: '/api/mes-donnees.txt', nom: 'Tout ce que vous avez de moi, à lire', sorte: 'texte' },
  { url: '/api/mes-donnees.json', nom: 'Les mêmes données, pour un programme', sorte: 'JSON' },
  { url: '/api/mes-donnees-portables.json', nom: 'Ce que j’ai donné, à emporter', sorte: 'JSON' },
] as const;

/** Time for the browser to ask for the file once the proof is fresh. */
const MARGE = 10;

/**
 * The browser itself fetches the file, since the page may hold none of it: the proof that the server asks for is
 * made before.
 */
export function Telecharger() {
  const [refuse, dire] = useState(false);
  const prendre = async (url: string) => {
    const prete = await prouver();
    dire(!prete);
    if (prete) window.location.assign(url);
  };
  return (
    <section aria-labelledby="telecharger">
      <h2 id="telecharger">Télécharger maintenant</h2>
      {refuse && (
        <Avis ton="attention">
          <p role="alert">Rien n’est téléchargé&nbsp;: il faut d’abord prouver que c’est vous.</p>
        </Avis>
      )}
      <ul className="telechargements">
        {FICHIERS.map(({ url, nom, sorte }) => (
          <li key={url}>
            <button type="button" className="bouton second" onClick={() => void prendre(url)}>
              {nom} ({sorte})
            </button>
          </li>
        ))}
      </ul>
      <p className="doux">Gardez ces fichiers pour vous&nbsp;: ils portent vos données en clair.</p>
    </section>
  );
}

async function prouver(): Promise<boolean> {
  const gardien = gardienPose();
  let session = await lireSession();
  if (session === null && (await gardien?.reconnecter())) session = await lireSession();
  if (session === null || session === 'muet') return false;
  return session.renforceeDans > MARGE || (await gardien?.renforcer()) === true;
}
