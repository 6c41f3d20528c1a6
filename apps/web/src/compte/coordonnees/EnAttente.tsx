import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { Avis } from '../../ui/Avis.tsx';
import { direInstant, direJour } from '../commun/instants.ts';
import type { Changement, ObjetChangement } from '../commun/types.ts';

const QUOI: Readonly<Record<ObjetChangement, string>> = {
  iban: 'du compte bancaire',
  courriel: 'de l’adresse e-mail',
  telephone: 'du numéro de téléphone',
};

interface Proprietes {
  readonly changement: Changement;
  readonly surAnnule: () => void;
}

/** A change that waits its 72 hours: from when it holds, and how to stop it. */
export function EnAttente({ changement, surAnnule }: Proprietes) {
  const { id, objet, demandeLe, effectifLe, aConfirmer } = changement;
  const envoi = useEnvoi();
  const annuler = async () => {
    const reponse = await envoi.envoyer('DELETE', `/api/coordonnees/changements/${id}`);
    if (reponse.ok) surAnnule();
  };
  return (
    <div className="en-attente">
      <Avis ton="attention">
        <p>
          Un changement {QUOI[objet]} est demandé depuis le {direJour(demandeLe)}. Il prendra effet
          le <strong>{direInstant(effectifLe)}</strong>.
        </p>
        {aConfirmer && (
          <p>La nouvelle adresse n’a pas encore répondu. Ouvrez le lien que nous y avons envoyé.</p>
        )}
        {envoi.erreurs.length > 0 && <p role="alert">{envoi.erreurs[0]?.messageFr}</p>}
        <button
          type="button"
          className="bouton second"
          disabled={envoi.enCours}
          onClick={() => void annuler()}
        >
          Annuler ce changement<span className="sr"> {QUOI[objet]}</span>
        </button>
      </Avis>
    </div>
  );
}
