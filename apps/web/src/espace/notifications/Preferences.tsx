import { useState } from 'react';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { Coche } from '../../ui/Coche.tsx';

interface Courriels {
  readonly suivi: boolean;
  readonly messages: boolean;
}

/** Which e-mails leave. Security is not a choice. */
export function Preferences() {
  const lues = useLecture<{ courriels: Courriels }>('/api/espace/preferences');
  return (
    <section aria-labelledby="h-preferences">
      <h2 id="h-preferences">Mes e-mails</h2>
      <Lu {...lues}>{({ courriels }) => <Choix depart={courriels} />}</Lu>
    </section>
  );
}

function Choix({ depart }: { depart: Courriels }) {
  const [courriels, choisir] = useState(depart);
  const [garde, dire] = useState(false);
  const { enCours, erreurs, envoyer } = useEnvoi();
  const poser = (change: Partial<Courriels>) => {
    dire(false);
    choisir({ ...courriels, ...change });
  };
  const enregistrer = async () => {
    dire((await envoyer('PUT', '/api/espace/preferences', { courriels })).ok);
  };
  return (
    <Formulaire surEnvoi={enregistrer}>
      <RefusLu
        refus={erreurs.length === 0 ? null : { ok: false, statut: 0, erreurs, corps: null }}
      />
      <p>
        Un e-mail ne dit jamais de montant, ni la raison de l’arrêt. Il invite à venir lire ici.
      </p>
      <div className="coches">
        <Coche id="suivi" cochee={courriels.suivi} surChange={(suivi) => poser({ suivi })}>
          L’avancée de mes dossiers
        </Coche>
        <Coche
          id="messages"
          cochee={courriels.messages}
          surChange={(messages) => poser({ messages })}
        >
          Mes messages et mes rendez-vous
        </Coche>
      </div>
      <p className="doux">Ce qui touche à la sécurité de votre compte part toujours.</p>
      <div className="actions">
        <button type="submit" className="bouton" disabled={enCours}>
          Enregistrer mes choix
        </button>
        <p role="status">{garde ? 'Vos choix sont enregistrés.' : ''}</p>
      </div>
    </Formulaire>
  );
}
