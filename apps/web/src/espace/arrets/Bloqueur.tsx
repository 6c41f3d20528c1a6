import { Lien } from '../../navigation/Lien.tsx';
import { direAttente } from '../mots/attente.ts';
import { direJour, ecart, plusJours } from '../mots/jours.ts';
import type { Dossier } from '../types.ts';
import { FicheAttente } from './FicheAttente.tsx';

interface Proprietes {
  readonly dossier: Dossier;
  readonly agence: string | null;
  readonly jour: string;
}

/** Who holds the dossier now, the days gone and left, and what comes next. */
export function Bloqueur({ dossier, agence, jour }: Proprietes) {
  const { id, pieces, attente, obstacles } = dossier;
  const dite = direAttente(attente, { dossier: id, pieces, nomAgence: agence });
  const [debut, fort] = dite.titre;
  const autres = obstacles.filter((o) => o.quoi !== attente.quoi || o.objet !== attente.objet);
  return (
    <section className="bloqueur" aria-labelledby="h-bloqueur">
      <header className={attente.qui === 'gestion' ? 'calme' : undefined}>
        <h2 id="h-bloqueur">
          {debut} <strong>{fort}</strong>
        </h2>
      </header>
      <div className="corps">
        <FicheAttente dossier={dossier} dite={dite} jour={jour} />
        {attente.jusque !== null && (
          <Delai depuis={attente.depuis} jusque={attente.jusque} jour={jour} />
        )}
        <p>
          <strong>Et après&nbsp;?</strong> {dite.ensuite}
        </p>
        {dite.geste !== null && (
          <p className="suite">
            <Lien className="bouton" href={dite.geste.href}>
              {dite.geste.libelle}
            </Lien>
          </p>
        )}
        {autres.length > 0 && (
          <>
            <h3>Aussi attendu</h3>
            <ul className="puces">
              {autres.map((o) => {
                const autre = direAttente(o, { dossier: id, pieces, nomAgence: agence });
                return (
                  <li key={`${o.quoi}${o.objet ?? ''}`}>
                    {autre.qui}&nbsp;: {autre.quoi.charAt(0).toLowerCase() + autre.quoi.slice(1)}
                    {o.jusque !== null && `, jusqu’au ${direJour(o.jusque, jour)}`}.
                    {autre.geste !== null && (
                      <Lien className="suivre" href={autre.geste.href}>
                        {autre.geste.libelle}
                        <span className="sr">&nbsp;: {autre.quoi}</span>
                      </Lien>
                    )}
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

/** More days than this do not fit on a line: the words say it all. */
const CASES = 10;

/** The days of the delay, one box each; the words beside say the same. */
function Delai({ depuis, jusque, jour }: { depuis: string; jusque: string; jour: string }) {
  const nombre = ecart(depuis, jusque) + 1;
  if (nombre < 2 || nombre > CASES) return null;
  return (
    <ol className="delai" aria-hidden="true">
      {Array.from({ length: nombre }, (_, i) => plusJours(depuis, i)).map((iso) => (
        <li key={iso} className={iso === jour ? 'ici' : iso < jour ? 'passe' : 'reste'}>
          {direJour(iso, jour).slice(0, 3)}.<br />
          {Number(iso.slice(8))}
        </li>
      ))}
    </ol>
  );
}
