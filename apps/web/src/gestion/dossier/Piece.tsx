import { date } from '@almanach/textes';
import { acteur, etatDePiece, natureDePiece } from '../../suivi/mots.ts';
import type { PieceVue } from '../../suivi/types.ts';
import type { PieceSuivie } from '../types.ts';
import { Examen } from './Examen.tsx';
import { Fichier } from './Fichier.tsx';
import { phraseMotif } from './motifs.ts';

const TONS: Readonly<Record<PieceSuivie['etat'], string>> = {
  demandee: 'etat att',
  recue: 'etat inf',
  ouverte: 'etat inf',
  acceptee: 'etat ok',
  refusee: 'etat non',
};

export function Piece({
  dossier,
  piece,
  fichiers,
  surGeste,
}: {
  dossier: string;
  piece: PieceSuivie;
  fichiers: readonly PieceVue[];
  surGeste: () => void;
}) {
  const { coffre, etat, nature, aupres, depuis, motif } = piece;
  const venue = etat === 'recue' || etat === 'ouverte';
  const nom = nommer(coffre, venue || etat === 'acceptee', nature);
  return (
    <>
      <div className="tete-de-ligne">
        <h3>{nom}</h3>
        <span className={TONS[etat]}>{etatDePiece(etat)}</span>
      </div>
      <p className="sous">
        {etat === 'demandee' ? `Demandé à ${acteur(aupres)}, le ` : 'Depuis le '}
        {date(depuis)}
        {motif !== null && `. ${phraseMotif(motif)}`}
      </p>
      {coffre && etat !== 'demandee' && (
        <p className="sous">La personne seule le lit. Personne d’autre ne l’ouvre ici.</p>
      )}
      {!coffre &&
        fichiers.map((f) =>
          f.lieu === 'coffre' ? (
            <p key={f.id} className="sous">
              Un document est au coffre.
            </p>
          ) : (
            <Fichier key={f.id} fichier={f} surOuverture={surGeste} />
          ),
        )}
      {!coffre && venue && (
        <Examen dossier={dossier} piece={piece.piece} nom={nom} surFait={surGeste} />
      )}
    </>
  );
}

/** What is in the vault, or goes there, is not named. */
function nommer(coffre: boolean, la: boolean, nature: string): string {
  if (!coffre) return natureDePiece(nature);
  return la ? 'Un document est au coffre' : 'Un document pour le coffre';
}
