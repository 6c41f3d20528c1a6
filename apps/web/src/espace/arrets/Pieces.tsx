import { nomDocument } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { Icone } from '../../ui/Icone.tsx';
import { nomActeur } from '../mots/acteurs.ts';
import { direRefusDePiece } from '../mots/documents.ts';
import { direJour } from '../mots/jours.ts';
import { TitreAncre } from '../TitreAncre.tsx';
import type { Dossier, PieceSuivie } from '../types.ts';

const ETATS = {
  demandee: ['att', 'attention', 'Demandé'],
  recue: ['inf', 'info', 'Reçu'],
  ouverte: ['inf', 'info', 'Ouvert'],
  acceptee: ['ok', 'coche', 'Accepté'],
  refusee: ['non', 'croix', 'Refusé'],
} as const;

/** Each document: asked of whom, where it is, and why it was refused. */
export function Pieces({ dossier, jour }: { dossier: Dossier; jour: string }) {
  return (
    <section aria-labelledby="h-pieces">
      <TitreAncre id="h-pieces">Vos documents</TitreAncre>
      {dossier.pieces.length === 0 && <p>Aucun document n’est demandé.</p>}
      <ul className="pieces">
        {dossier.pieces.map((p) => (
          <Piece key={p.piece} piece={p} jour={jour} />
        ))}
      </ul>
      <p className="suite">
        <Lien className="bouton second" href={`/espace/documents/envoyer?dossier=${dossier.id}`}>
          Envoyer un document
        </Lien>
      </p>
    </section>
  );
}

function Piece({ piece: p, jour }: { piece: PieceSuivie; jour: string }) {
  const [ton, icone, mot] = ETATS[p.etat];
  const a = p.aupres === 'assure' ? 'à vous' : `à ${nomActeur(p.aupres)}`;
  return (
    <li>
      <div>
        <h3>{nomDocument(p.nature)}</h3>
        <p>
          {p.etat === 'demandee' ? `Demandé ${a} le ` : `${mot} le `}
          {direJour(p.depuis, jour)}.
        </p>
        {p.etat === 'refusee' && <p>{direRefusDePiece(p.motif)}</p>}
        {p.coffre && (
          <p>Document médical&nbsp;: gardé dans un coffre à part. Vous seul pouvez l’ouvrir.</p>
        )}
      </div>
      <span className={`etat ${ton}`}>
        <Icone nom={icone} /> {mot}
      </span>
    </li>
  );
}
