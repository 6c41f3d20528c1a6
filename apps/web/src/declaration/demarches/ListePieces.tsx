import { nomDocument } from '@almanach/textes';
import type { PieceAttendue } from '../types.ts';
import { raisonPiece } from './textes.ts';

/** Documents of this case, whoever has to send each. */
export function ListePieces({ pieces }: { pieces: readonly PieceAttendue[] }) {
  if (pieces.length === 0) return null;
  const deVous = pieces.filter((p) => p.obligatoire && p.aupres === 'assure');
  const deLAgence = pieces.filter((p) => p.obligatoire && p.aupres !== 'assure');
  const peutEtre = pieces.filter((p) => !p.obligatoire);
  return (
    <section>
      <h2>Les documents</h2>
      <Groupe titre="À envoyer par vous" pieces={deVous} vide="Rien pour le moment." />
      <Groupe titre="À envoyer par votre agence" pieces={deLAgence} />
      <Groupe titre="Peut-être plus tard" pieces={peutEtre} />
    </section>
  );
}

function Groupe({
  titre,
  pieces,
  vide,
}: {
  titre: string;
  pieces: readonly PieceAttendue[];
  vide?: string;
}) {
  if (pieces.length === 0 && vide === undefined) return null;
  return (
    <div className="pieces-groupe">
      <h3>{titre}</h3>
      {pieces.length === 0 ? (
        <p>{vide}</p>
      ) : (
        <ul className="puces">
          {pieces.map((p) => (
            <li key={p.nature}>
              <strong>{nomDocument(p.nature)}.</strong> {raisonPiece(p.raison)}{' '}
              {p.coffre && (
                <span className="doux">
                  Il va dans votre coffre médical&nbsp;: la gestion ne l’ouvre pas.
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
