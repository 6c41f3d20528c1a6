import { useEffect, useRef } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { Avis } from '../../ui/Avis.tsx';
import { adresseEnvoi, adressePiece, DOCUMENTS } from '../adresses.ts';
import type { Piece } from '../types.ts';

/** It is there: its receipt, what seems wrong in it, and what one may do next. */
export function Envoyee({
  piece,
  reference,
  surAutre,
}: {
  piece: Piece;
  reference: string;
  surAutre: () => void;
}) {
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  const phrases = [...new Set(piece.avertissements.map((a) => a.phrase))];
  return (
    <div className="suite">
      <Avis ton="succes">
        <h2 ref={titre} tabIndex={-1}>
          Document reçu
        </h2>
        <p>
          {piece.libelle}.{' '}
          {piece.lieu === 'coffre' ? 'Il est dans votre coffre médical.' : piece.phrase}
        </p>
        <p>
          Accusé de réception&nbsp;:{' '}
          <Lien href={`/espace/declarer/accuse/${reference}`}>{reference}</Lien>
        </p>
      </Avis>
      {phrases.length > 0 && (
        <div className="suite">
          <Avis ton="attention">
            <h3>À vérifier</h3>
            <ul>
              {phrases.map((p) => (
                <li key={p}>{p}</li>
              ))}
            </ul>
            <p>Le document est gardé tel quel. Vous pouvez en envoyer un plus net.</p>
            <div className="actions">
              <Lien className="bouton second" href={adressePiece(piece.id)}>
                Voir ce que nous avons reçu
              </Lien>
            </div>
          </Avis>
        </div>
      )}
      <div className="actions suite">
        <Lien className="bouton" href={DOCUMENTS}>
          Voir mes documents
        </Lien>
        <Lien
          className="bouton second"
          href={adresseEnvoi(piece.dossier)}
          onClickCapture={surAutre}
        >
          Envoyer un autre document
        </Lien>
      </div>
    </div>
  );
}
