import { useState } from 'react';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { Coche } from '../../ui/Coche.tsx';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';

export function Repondre({ fil, surFait }: { fil: string; surFait: () => void }) {
  const envoi = useEnvoi();
  const [texte, ecrire] = useState('');
  const [clore, fermer] = useState(false);
  const [vide, noter] = useState(0);
  const [dit, dire] = useState('');
  const envoyer = async () => {
    if (texte.trim() === '') return noter((n) => n + 1);
    const corps = { texte, ...(clore ? { clore } : {}) };
    const reponse = await envoi.envoyer('POST', `/api/gestion/messages/${fil}`, corps);
    if (!reponse.ok) return;
    ecrire('');
    noter(0);
    dire('Votre réponse est envoyée. La personne est prévenue.');
    surFait();
  };
  const manque = vide > 0 && texte.trim() === '';
  const faute = manque ? 'Écrivez votre réponse.' : envoi.erreurs[0]?.messageFr;
  return (
    <Formulaire surEnvoi={envoyer}>
      <ResumeErreurs
        essai={vide + envoi.essai}
        erreurs={faute === undefined ? [] : [{ champ: 'reponse', texte: faute }]}
      />
      <ChampTexte
        id="reponse"
        libelle="Votre réponse"
        aide="Rien de médical. Pas de numéro de compte ni de numéro de Sécurité sociale."
        lignes={6}
        max={4000}
        valeur={texte}
        surChange={ecrire}
        erreur={faute}
      />
      <Coche id="clore" cochee={clore} surChange={fermer}>
        Rien ne reste à répondre
      </Coche>
      <div className="actions">
        <button type="submit" className="bouton" disabled={envoi.enCours}>
          Envoyer la réponse
        </button>
      </div>
      <p role="status" className="suite">
        {dit}
      </p>
    </Formulaire>
  );
}
