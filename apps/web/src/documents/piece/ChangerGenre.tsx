import { useState } from 'react';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { Coche } from '../../ui/Coche.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import { Destination } from '../envoyer/Destination.tsx';
import type { Genre, Piece } from '../types.ts';

/** Says again what a document is. Only the person takes a document out of the vault. */
export function ChangerGenre({ piece, surChange }: { piece: Piece; surChange: () => void }) {
  const { lecture } = useLecture<{ documents: readonly Genre[] }>('/api/espace/documents');
  const { envoyer, enCours, erreurs, essai } = useEnvoi<{ piece: Piece }>();
  const [document, choisir] = useState(piece.document);
  const [pli, cacheter] = useState(false);
  const [dit, dire] = useState('');
  if (lecture.etat !== 'lue') return null;
  const genres = lecture.donnees.documents;
  const genre = genres.find((g) => g.document === document);
  const changer = async () => {
    const corps = { document, pli };
    const reponse = await envoyer('PUT', `/api/espace/pieces/${piece.id}/etiquette`, corps);
    if (!reponse.ok) return dire('');
    dire('C’est changé.');
    surChange();
  };
  return (
    <Depliant titre="Ce n’est pas ce document&nbsp;?">
      <Formulaire surEnvoi={changer}>
        <ResumeErreurs
          erreurs={erreurs.map((e) => ({ champ: 'nouveau-genre', texte: e.messageFr }))}
          essai={essai}
        />
        <ChampListe
          id="nouveau-genre"
          libelle="C’est plutôt"
          options={genres.map((g) => ({ valeur: g.document, libelle: g.libelle }))}
          valeur={document}
          surChange={choisir}
        />
        <Coche id="nouveau-pli" cochee={pli} surChange={cacheter}>
          Sous pli médical
        </Coche>
        {genre !== undefined && (
          <Destination lieu={pli ? 'coffre' : genre.lieu} document={genre.document} />
        )}
        <div className="actions">
          <button type="submit" className="bouton second" disabled={enCours}>
            Changer
          </button>
          <span role="status">{dit}</span>
        </div>
      </Formulaire>
    </Depliant>
  );
}
