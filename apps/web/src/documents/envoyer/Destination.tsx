import { Avis } from '../../ui/Avis.tsx';
import type { Lieu } from '../types.ts';

/** Where it goes, and who reads it, before anything is sent. */
export function Destination({ lieu, document }: { lieu: Lieu; document: string }) {
  return (
    <div className="suite" aria-live="polite">
      {document === 'arret-volets-1-2' && (
        <Avis ton="attention">
          <h3>Les volets 1 et 2 sont pour votre caisse</h3>
          <p>
            Envoyez-les à votre caisse, pas ici. Ils disent la raison médicale. Nous demandons
            seulement le volet&nbsp;3.
          </p>
        </Avis>
      )}
      {lieu === 'coffre' ? (
        <Avis>
          <h3>Il ira dans votre coffre médical</h3>
          <p>
            Personne d’autre que vous ne l’ouvre aujourd’hui. Ni la gestion ni votre agence ne
            verront son nom ou son contenu.
          </p>
        </Avis>
      ) : (
        <Avis>
          <h3>Il ira dans votre dossier</h3>
          <p>
            La gestion le lira pour avancer. Il ne doit rien dire de votre santé&nbsp;: sinon,
            cochez «&nbsp;sous pli médical&nbsp;».
          </p>
        </Avis>
      )}
    </div>
  );
}
