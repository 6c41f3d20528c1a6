import { dateLongue } from '@almanach/textes';
import { heure, jourDe } from '../../declaration/heure.ts';
import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import { adresseEnvoi, DOCUMENTS } from '../adresses.ts';
import { Etat } from '../liste/Etat.tsx';
import { taille } from '../taille.ts';
import { estLisible, type MesPieces, type Piece } from '../types.ts';
import { ChangerGenre } from './ChangerGenre.tsx';
import { Copie } from './Copie.tsx';

const RETOUR = { href: DOCUMENTS, libelle: 'Mes documents' };

/** One document: its state, its copy as staff see it, its kind, which can be said again. */
export function FichePiece({ id }: { id: string }) {
  const { lecture, relire } = useLecture<MesPieces>('/api/espace/pieces');
  if (lecture.etat !== 'lue') {
    return (
      <Page titre="Document" retour={RETOUR}>
        <Lu lecture={lecture} relire={relire}>
          {() => null}
        </Lu>
      </Page>
    );
  }
  const piece = lecture.donnees.pieces.filter(estLisible).find((p) => p.id === id);
  if (piece === undefined) {
    return (
      <Page titre="Document introuvable" retour={RETOUR}>
        <p>Ce document n’existe pas, ou n’est pas à vous.</p>
      </Page>
    );
  }
  return <Fiche piece={piece} relire={relire} />;
}

function Fiche({ piece, relire }: { piece: Piece; relire: () => void }) {
  const phrases = [...new Set(piece.avertissements.map((a) => a.phrase))];
  return (
    <Page titre={piece.libelle} retour={RETOUR}>
      <p className="suite">
        <Etat piece={piece} />
      </p>
      <p>
        {piece.lieu === 'coffre' && piece.etat.etat === 'recue'
          ? 'Dans votre coffre médical. La gestion ne l’ouvre pas.'
          : piece.phrase}
      </p>
      <p className="doux">
        {piece.nom}, {taille(piece.taille)}. Reçu le {dateLongue(jourDe(piece.deposeeLe))} à{' '}
        {heure(piece.deposeeLe)}.
      </p>
      {phrases.map((p) => (
        <p key={p}>
          <strong className="etat att">À vérifier</strong> {p}
        </p>
      ))}
      {piece.etat.etat === 'refusee' && piece.par === 'assure' && (
        <div className="actions suite">
          <Lien className="bouton" href={adresseEnvoi(piece.dossier, piece.demande ?? undefined)}>
            En envoyer un autre
          </Lien>
        </div>
      )}
      <Copie piece={piece} />
      {piece.par === 'assure' && piece.analyse !== 'infectee' && (
        <ChangerGenre piece={piece} surChange={relire} />
      )}
      <Depliant titre="Prouver que c’est ce fichier">
        <p>Voici l’empreinte (SHA-256) du fichier, tel qu’il est arrivé. Elle est sur l’accusé.</p>
        <p className="empreinte">{piece.empreinte}</p>
      </Depliant>
    </Page>
  );
}
