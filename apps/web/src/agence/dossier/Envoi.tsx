import { useRef, useState } from 'react';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { natureDePiece } from '../../suivi/mots.ts';
import { Faute } from '../../ui/Faute.tsx';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import type { Demande } from '../types.ts';

/** One file for one demand. */
export function Envoi({
  dossier,
  demande,
  surFait,
}: {
  dossier: string;
  demande: Demande;
  surFait: () => void;
}) {
  const envoi = useEnvoi();
  const fichier = useRef<HTMLInputElement>(null);
  const [vide, noter] = useState(0);
  const [oublie, oublier] = useState(false);
  const champ = `fichier-${demande.piece}`;
  const envoyer = async () => {
    const choisi = fichier.current?.files?.[0];
    oublier(choisi === undefined);
    noter((n) => n + 1);
    if (choisi === undefined) return;
    const corps = new FormData();
    corps.append('document', demande.document);
    corps.append('pli', 'non');
    corps.append('demande', demande.piece);
    corps.append('fichier', choisi);
    const reponse = await envoi.envoyer('POST', `/api/agence/dossiers/${dossier}/pieces`, corps);
    if (reponse.ok) surFait();
  };
  const faute = oublie ? 'Choisissez un fichier.' : envoi.erreurs[0]?.messageFr;
  const nom = natureDePiece(demande.nature);
  // The same document may be asked again beside the one that was refused: their fields have other names.
  const [fichierDe, faire] =
    demande.etat === 'refusee' ? ['Nouveau fichier', 'Remplacer'] : ['Fichier', 'Envoyer'];
  return (
    <Formulaire surEnvoi={envoyer}>
      <ResumeErreurs
        essai={vide + envoi.essai}
        erreurs={faute === undefined ? [] : [{ champ, texte: faute }]}
      />
      <div className="champ">
        <label htmlFor={champ}>
          {fichierDe}&nbsp;: {nom}
        </label>
        <span className="aide" id={`${champ}-aide`}>
          Un PDF ou une photo, 15&nbsp;Mo au plus.
        </span>
        <input
          type="file"
          id={champ}
          ref={fichier}
          className="fichier"
          accept="application/pdf,image/jpeg,image/png,image/webp"
          aria-invalid={faute !== undefined}
          aria-describedby={`${champ}-aide`}
        />
        <Faute id={`${champ}-faute`} texte={faute} />
      </div>
      <div className="actions suite">
        <button type="submit" className="bouton" disabled={envoi.enCours}>
          {envoi.enCours ? 'Envoi…' : faire}
          <span className="sr">&nbsp;: {nom}</span>
        </button>
      </div>
    </Formulaire>
  );
}
