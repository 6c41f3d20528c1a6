import { useEffect, useState } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { appeler } from '../api/appeler.ts';

/** In a demonstration, every page says that nobody here is real. */
export function BandeauDemo() {
  const [actif, dire] = useState(false);
  useEffect(() => {
    void appeler<{ actif: boolean }>('GET', '/api/demo', undefined, { sansGardien: true }).then(
      (reponse) => dire(reponse.ok && reponse.corps.actif),
    );
  }, []);
  if (!actif) return null;
  return (
    <aside className="bandeau-demo" aria-label="Démonstration">
      <div className="cadre">
        <p>
          Démonstration&nbsp;: personnes et montants inventés.{' '}
          <Lien href="/demo">Comptes d’essai et boîte aux lettres</Lien>
        </p>
      </div>
    </aside>
  );
}
