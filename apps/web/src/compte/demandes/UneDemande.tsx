import { date } from '@almanach/textes';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { Fautes } from '../commun/Fautes.tsx';
import { type Demande, DROITS } from './droits.ts';

const ETATS: Readonly<Record<Demande['etat'], { mot: string; classe: string }>> = {
  recue: { mot: 'Reçue', classe: 'etat inf' },
  en_cours: { mot: 'En cours', classe: 'etat inf' },
  satisfaite: { mot: 'Répondue', classe: 'etat ok' },
  refusee: { mot: 'Refusée', classe: 'etat non' },
  retiree: { mot: 'Retirée', classe: 'etat' },
};

const PROLONGEE = {
  complexite: 'Le délai est prolongé de deux mois, car la demande est complexe.',
  nombre: 'Le délai est prolongé de deux mois, car vous avez fait plusieurs demandes.',
} as const;

export function UneDemande({ demande, surRetrait }: { demande: Demande; surRetrait: () => void }) {
  const { id, droit, etat, recueLe, closeLe, precision, reponse } = demande;
  const envoi = useEnvoi();
  const ouverte = etat === 'recue' || etat === 'en_cours';
  const retirer = async () => {
    const envoye = await envoi.envoyer('POST', `/api/mes-demandes/${id}/retrait`);
    if (envoye.ok) surRetrait();
  };
  return (
    <li className="feuille">
      <h3>{DROITS[droit].nom}</h3>
      <p>
        <span className={ETATS[etat].classe}>{ETATS[etat].mot}</span>
      </p>
      <p>
        Faite le {date(recueLe)}.{' '}
        {ouverte ? (
          <>
            Réponse au plus tard le <strong>{date(demande.echeance)}</strong>.
          </>
        ) : (
          closeLe !== null && `Terminée le ${date(closeLe)}.`
        )}
      </p>
      {demande.prolongation !== null && <p>{PROLONGEE[demande.prolongation]}</p>}
      {precision !== null && <blockquote className="cite">{precision}</blockquote>}
      <Refus refus={demande.refus} />
      {reponse !== null && (
        <>
          <p>Notre réponse&nbsp;:</p>
          <blockquote className="cite">{reponse}</blockquote>
        </>
      )}
      <Fautes
        fautes={envoi.erreurs.map((e) => ({ champ: null, texte: e.messageFr }))}
        essai={envoi.essai}
      />
      {ouverte && (
        <div className="actions suite-compte">
          <button
            type="button"
            className="bouton second"
            disabled={envoi.enCours}
            onClick={() => void retirer()}
          >
            Retirer cette demande<span className="sr">&nbsp;: {DROITS[droit].nom}</span>
          </button>
        </div>
      )}
    </li>
  );
}

/** The reason, its article, until when it holds, and the ways to contest (GDPR, article 12 § 4). */
function Refus({ refus }: { refus: Demande['refus'] }) {
  if (refus === null) return null;
  return (
    <>
      <p>
        {refus.phrase} <span className="doux">({refus.article})</span>
      </p>
      {refus.jusqua !== null && <p>Ce motif vaut jusqu’au {date(refus.jusqua)}.</p>}
      <p>
        Vous pouvez contester auprès de la CNIL, la Commission nationale de l’informatique et des
        libertés, ou devant le juge.
      </p>
    </>
  );
}
