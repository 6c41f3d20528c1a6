import { dateLongue } from '@almanach/textes';
import { heure, jourDe } from '../../declaration/heure.ts';
import { Lien } from '../../navigation/Lien.tsx';
import { adresseEnvoi, adressePiece } from '../adresses.ts';
import type { Piece } from '../types.ts';
import { Etat } from './Etat.tsx';

/** One document: where it is, where it stands, why, and what to do. */
export function CartePiece({ piece }: { piece: Piece }) {
  const { etat, avertissements } = piece;
  const phrases = [...new Set(avertissements.map((a) => a.phrase))];
  return (
    <li className="feuille">
      <h3>
        <Lien href={adressePiece(piece.id)}>{piece.libelle}</Lien>
      </h3>
      <p>
        <Etat piece={piece} />
      </p>
      <p>{phraseDe(piece)}</p>
      <p className="doux petit">
        {piece.nom}. Envoyé {piece.par === 'agence' ? 'par votre agence ' : ''}le{' '}
        {dateLongue(jourDe(piece.deposeeLe))} à {heure(piece.deposeeLe)}.
      </p>
      {etat.etat !== 'acceptee' &&
        phrases.map((p) => (
          <p key={p} className="petit">
            <strong className="etat att">À vérifier</strong> {p}
          </p>
        ))}
      {etat.etat === 'refusee' && piece.par === 'assure' && (
        <div className="actions suite">
          <Lien
            className="bouton second"
            href={adresseEnvoi(piece.dossier, piece.demande ?? undefined)}
          >
            En envoyer un autre<span className="sr">&nbsp;: {piece.libelle}</span>
          </Lien>
        </div>
      )}
    </li>
  );
}

/** Nobody of the staff opens the vault: it is not said that they will. */
function phraseDe({ lieu, etat, phrase }: Piece): string {
  if (lieu === 'coffre' && etat.etat === 'recue') {
    return 'Dans votre coffre médical. La gestion ne l’ouvre pas.';
  }
  return phrase;
}
