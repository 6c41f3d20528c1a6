import { accorder } from '@almanach/textes';
import { useState } from 'react';
import { dansParis } from '../../suivi/temps.ts';
import type { PieceOuverte } from '../../suivi/types.ts';

const ANALYSES: Readonly<Record<PieceOuverte['analyse'], string>> = {
  'non-analysee': 'original non analysé, fermé',
  saine: 'original analysé',
  infectee: 'fichier dangereux, fermé',
  indisponible: 'original pas encore analysé, fermé',
};

/** The copy, page by page, only when asked: opening it is told to the person. */
export function Fichier({
  fichier,
  surOuverture,
}: {
  fichier: PieceOuverte;
  surOuverture: () => void;
}) {
  const [ouvert, ouvrir] = useState(false);
  const { id, libelle, nom, pages, par, deposeeLe, analyse, avertissements, etat } = fichier;
  const rangs = Array.from({ length: pages }, (_, n) => n + 1);
  return (
    <div className="suite">
      <p className="texte-libre">
        {nom} <span className="doux">({libelle})</span>
      </p>
      <p className="sous">
        Envoyé par {par === 'assure' ? 'la personne' : 'l’agence'} le {dansParis(deposeeLe)},{' '}
        {accorder(pages, 'page')}, {ANALYSES[analyse]}.
      </p>
      {avertissements.map((a) => (
        <p key={`${a.code} ${a.page ?? 0}`} className="sous">
          {a.phrase}
        </p>
      ))}
      <div className="actions suite">
        <button
          type="button"
          className="bouton second"
          aria-expanded={ouvert}
          onClick={() => ouvrir(!ouvert)}
        >
          {ouvert ? 'Fermer' : 'Lire'} le document<span className="sr">&nbsp;: {nom}</span>
        </button>
        {analyse === 'saine' && (
          <a className="bouton nu" href={`/api/gestion/pieces/${id}/original`} download="">
            Télécharger l’original
          </a>
        )}
      </div>
      {ouvert &&
        rangs.map((n) => (
          <img
            key={n}
            className="page-de-piece"
            src={`/api/gestion/pieces/${id}/pages/${n}`}
            alt={`Page ${n} sur ${pages} de ${nom}`}
            onLoad={n === 1 && etat.etat === 'recue' ? surOuverture : undefined}
          />
        ))}
    </div>
  );
}
