import type { PieceVue } from '../../suivi/types.ts';
import type { DossierEntier, PieceSuivie } from '../types.ts';
import { Piece } from './Piece.tsx';

/** What was asked for and what came; what is in the vault is only said to be there. */
export function Pieces({
  dossier,
  fichiers,
  surGeste,
}: {
  dossier: DossierEntier;
  fichiers: readonly PieceVue[];
  surGeste: () => void;
}) {
  const de = (p: PieceSuivie) => fichiers.filter((f) => (f.demande ?? f.id) === p.piece);
  return (
    <section aria-labelledby="pieces">
      <h2 id="pieces">Documents</h2>
      {dossier.pieces.length === 0 ? (
        <p>Aucun document n’est demandé ni reçu.</p>
      ) : (
        <ul className="lignes">
          {dossier.pieces.map((p) => (
            <li key={p.piece}>
              <Piece dossier={dossier.id} piece={p} fichiers={de(p)} surGeste={surGeste} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
