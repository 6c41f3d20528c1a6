import { useState } from 'react';
import { appeler } from '../../plateforme/api/appeler.ts';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import type { Piece } from '../types.ts';

/** The pages as staff see them; of a dangerous file, nothing opens. */
export function Copie({ piece }: { piece: Piece }) {
  if (piece.analyse !== 'infectee') return <Pages piece={piece} />;
  return (
    <section>
      <h2>La copie lisible</h2>
      <p>Ce fichier reste fermé, pour vous comme pour la gestion.</p>
    </section>
  );
}

/** Those of the vault wait until the person proves again who they are. */
function Pages({ piece }: { piece: Piece }) {
  const [ouvert, ouvrir] = useState(piece.lieu === 'ordinaire');
  const [refus, refuser] = useState<Refusee | null>(null);
  const adresse = `/api/espace/pieces/${piece.id}`;
  const montrer = async () => {
    const reponse = await appeler('GET', `${adresse}/pages/1`);
    if (reponse.ok) ouvrir(true);
    refuser(reponse.ok ? null : reponse);
  };
  return (
    <section>
      <h2>La copie lisible</h2>
      {piece.lieu === 'ordinaire' ? (
        <p>C’est elle que la gestion ouvre. Elle ne garde ni le lieu ni l’heure de la photo.</p>
      ) : (
        <p>Elle est dans votre coffre médical. Personne d’autre que vous ne l’ouvre.</p>
      )}
      <RefusLu refus={refus} />
      {!ouvert && (
        <div className="actions suite">
          <button type="button" className="bouton" onClick={() => void montrer()}>
            Ouvrir ce document
          </button>
        </div>
      )}
      {ouvert && piece.pages === 0 && (
        <p>La copie n’est pas encore prête. Revenez dans une minute.</p>
      )}
      {ouvert && piece.pages > 0 && (
        <>
          <ol className="copie">
            {Array.from({ length: piece.pages }, (_, i) => (
              <li key={i}>
                <img
                  src={`${adresse}/pages/${i + 1}`}
                  alt={`Page ${i + 1} sur ${piece.pages}, ${piece.libelle}`}
                  loading="lazy"
                />
              </li>
            ))}
          </ol>
          <p className="actions suite">
            <a className="bouton second" href={`${adresse}/original`} download={piece.nom}>
              Télécharger l’original
            </a>
          </p>
        </>
      )}
    </section>
  );
}
