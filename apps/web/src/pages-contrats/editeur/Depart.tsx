import { accorder } from '@almanach/textes';
import { useState } from 'react';
import { Avis } from '../../ui/Avis.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { FICHES } from '../donnees/catalogue.ts';
import type { Brouillon } from './brouillon.ts';
import { type Import, importer } from './importer.ts';
import { CONTRAT_NEUF, enTexte } from './modele.ts';

type Nouveau = Pick<Brouillon, 'texte' | 'depuis'>;

interface Proprietes {
  readonly precedent: Brouillon['precedent'];
  readonly remplacer: (n: Nouveau) => void;
  readonly revenir: () => void;
}

const NEUF = 'neuf';

/** Where to start: a contract of the catalogue, an empty one, a file; and one step back. */
export function Depart({ precedent, remplacer, revenir }: Proprietes) {
  const [choisi, choisir] = useState(NEUF);
  const [dernier, noter] = useState<Import | null>(null);
  const partir = () => {
    noter(null);
    remplacer(depart(choisi));
  };
  const prendre = async (fichier: File | undefined) => {
    if (fichier === undefined) return;
    const lu = await importer(fichier);
    noter(lu);
    if (lu.ok) remplacer({ texte: lu.texte, depuis: null });
  };
  return (
    <section aria-labelledby="depart">
      <h2 id="depart">Partir de</h2>
      <div className="deux-champs">
        <ChampListe
          id="modele"
          libelle="Un contrat du catalogue"
          valeur={choisi}
          options={[
            { valeur: NEUF, libelle: 'Un contrat neuf' },
            ...FICHES.map((f) => ({ valeur: f.id, libelle: f.derniere.titre })),
          ]}
          surChange={choisir}
        />
        <div className="champ">
          <label htmlFor="fichier">Ou un fichier JSON</label>
          <span className="aide" id="fichier-aide">
            1&nbsp;Mo au plus. Le fichier ne quitte pas votre appareil.
          </span>
          <input
            type="file"
            id="fichier"
            accept=".json,application/json"
            aria-describedby="fichier-aide"
            onChange={(e) => {
              void prendre(e.target.files?.[0]);
              e.target.value = '';
            }}
          />
        </div>
      </div>
      <p className="actions suite">
        <button type="button" className="bouton second" onClick={partir}>
          Partir de ce contrat
        </button>
        {precedent !== null && (
          <button type="button" className="bouton nu" onClick={revenir}>
            Revenir au texte d’avant
          </button>
        )}
      </p>
      <div role="status">
        {dernier !== null && (
          <Bilan
            lu={dernier}
            ouvrir={(texte) => {
              noter(null);
              remplacer({ texte, depuis: null });
            }}
          />
        )}
      </div>
    </section>
  );
}

function depart(choisi: string): Nouveau {
  const trouve = FICHES.find((f) => f.id === choisi)?.derniere;
  return trouve === undefined
    ? { texte: enTexte(CONTRAT_NEUF), depuis: null }
    : { texte: enTexte(trouve), depuis: { id: trouve.id, version: trouve.version } };
}

/** What came of the file: taken whole, or not at all. */
function Bilan({ lu, ouvrir }: { lu: Import; ouvrir: (texte: string) => void }) {
  if (lu.ok)
    return (
      <Avis ton="succes">
        <p>
          <strong>{lu.nom}</strong>&nbsp;: contrat lu en entier.
        </p>
      </Avis>
    );
  const { texte } = lu;
  return (
    <Avis ton="erreur">
      <p>
        <strong>{lu.nom}</strong>
        {`\u00a0: refusé, ${accorder(lu.erreurs.length, 'point')} à corriger. Votre texte n’a pas changé.`}
      </p>
      <ul className="puces">
        {lu.erreurs.map((e) => (
          <li key={`${e.erreur.chemin} ${e.erreur.code} ${e.place.debut}`}>
            {`${e.erreur.code}, ligne ${e.ligne}${e.erreur.chemin === '' ? '' : `, ${e.erreur.chemin}`}\u00a0: ${e.phrase}`}
          </li>
        ))}
      </ul>
      {texte !== null && (
        <p className="actions">
          <button type="button" className="bouton second" onClick={() => ouvrir(texte)}>
            Ouvrir ce texte pour le corriger
          </button>
        </p>
      )}
    </Avis>
  );
}
