import { lireDecompteCsv } from '@almanach/echanges';
import { accorder, decimal, messageLigne } from '@almanach/textes';
import { type DragEvent, useState } from 'react';
import { telecharger } from '../../resultat/garder/telecharger.ts';
import { enumerer } from '../../resultat/mots.ts';
import { Avis } from '../../ui/Avis.tsx';
import type { DernierImport, SaisieDecompte } from '../saisie.ts';
import { EXEMPLE_CSV } from './champs.ts';
import { importer } from './lignes.ts';
import { lireFichier } from './lireFichier.ts';

interface Proprietes {
  readonly decompte: SaisieDecompte;
  readonly surImport: (d: SaisieDecompte) => void;
  readonly garder: (d: SaisieDecompte) => void;
}

/** A table instead of typing: a file chosen, dropped, or cells pasted from a spreadsheet. */
export function PrendreUnFichier({ decompte, surImport, garder }: Proprietes) {
  const [survol, survoler] = useState(false);
  const [deplie, deplier] = useState(decompte.dernier !== null || decompte.colle !== '');
  const prendre = async (fichier: File | undefined) => {
    if (fichier === undefined) return;
    surImport(importer(decompte, fichier.name, await lireFichier(fichier)));
  };
  const deposer = (e: DragEvent) => {
    e.preventDefault();
    survoler(false);
    void prendre(e.dataTransfer.files[0]);
  };
  const coller = () => {
    const lu = lireDecompteCsv(decompte.colle);
    const apres = importer(decompte, 'tableau collé', lu);
    surImport(lu.rangees.length > 0 ? { ...apres, colle: '' } : apres);
  };
  return (
    <div
      className={survol ? 'fichier survol' : 'fichier'}
      onDragOver={(e) => {
        e.preventDefault();
        survoler(true);
      }}
      onDragLeave={() => survoler(false)}
      onDrop={deposer}
    >
      <details className="depliant" open={deplie} onToggle={(e) => deplier(e.currentTarget.open)}>
        <summary>J’ai déjà un tableau (fichier CSV)</summary>
        <div className="champ">
          <label htmlFor="fichier">Fichier CSV</label>
          <span className="aide" id="fichier-aide">
            50&nbsp;Mo au plus. Vous pouvez aussi le déposer sur ce cadre.
          </span>
          <input
            type="file"
            id="fichier"
            accept=".csv,.txt,.tsv,text/csv"
            aria-describedby="fichier-aide"
            onChange={(e) => {
              void prendre(e.target.files?.[0]);
              e.target.value = '';
            }}
          />
        </div>
        <div className="champ">
          <label htmlFor="colle">Ou collez les cellules d’un tableur</label>
          <span className="aide" id="colle-aide">
            Avec les titres des colonnes sur la première ligne.
          </span>
          <textarea
            id="colle"
            rows={3}
            value={decompte.colle}
            aria-describedby="colle-aide"
            onChange={(e) => garder({ ...decompte, colle: e.target.value })}
          />
        </div>
        <div className="actions suite">
          <button type="button" className="bouton second" onClick={coller}>
            Lire ce tableau
          </button>
          <button
            type="button"
            className="bouton nu"
            onClick={() =>
              telecharger('decompte-exemple.csv', 'text/csv;charset=utf-8', EXEMPLE_CSV)
            }
          >
            Télécharger un exemple
          </button>
        </div>
      </details>
      <div role="status">{decompte.dernier !== null && <Bilan dernier={decompte.dernier} />}</div>
    </div>
  );
}

/** What came of the last file: how many lines, and what concerns the file as a whole. */
function Bilan({ dernier }: { dernier: DernierImport }) {
  const { nom, ajoutees, aCorriger, erreurs, ignorees } = dernier;
  return (
    <Avis ton={erreurs.length + aCorriger > 0 ? 'attention' : 'info'}>
      <p>
        <strong>{nom}</strong>&nbsp;:{' '}
        {ajoutees === 0
          ? 'aucune ligne ajoutée.'
          : accorder(ajoutees, 'ligne ajoutée', 'lignes ajoutées')}
        {ajoutees > 0 &&
          (aCorriger === 0 ? '.' : `, dont ${decimal(String(aCorriger))} à corriger.`)}
      </p>
      {erreurs.map((erreur) => {
        const { resume, ou, attendu, recu, remede } = messageLigne(erreur);
        return (
          <p key={`${erreur.code}-${erreur.ligne}-${erreur.colonne}`}>
            <strong>{resume}</strong> {erreur.ligne > 0 && `Où\u00a0: ${ou} du fichier. `}
            Attendu&nbsp;: {attendu}.{recu !== null && ` Reçu\u00a0: «\u00a0${recu}\u00a0».`}{' '}
            {remede}
          </p>
        );
      })}
      {ignorees.length > 0 && (
        <p>
          {accorder(ignorees.length, 'colonne')} sans usage ici&nbsp;: {enumerer(ignorees)}.
        </p>
      )}
    </Avis>
  );
}
