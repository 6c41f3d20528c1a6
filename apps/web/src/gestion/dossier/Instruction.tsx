import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import type { DossierEntier } from '../types.ts';

/** What is missing stops nobody but the server: it says why when it refuses. */
export function Instruction({ dossier, surFait }: { dossier: DossierEntier; surFait: () => void }) {
  const envoi = useEnvoi();
  const { etat, pieces, id } = dossier;
  if (etat === 'instruction') {
    return (
      <p role="status" className="suite">
        Le dossier est complet et en instruction. Le calcul et le paiement viendront dans une autre
        version.
      </p>
    );
  }
  const manquent = pieces.filter((p) => p.etat === 'demandee' || p.etat === 'refusee').length;
  const aLire = pieces.filter(
    (p) => !p.coffre && (p.etat === 'recue' || p.etat === 'ouverte'),
  ).length;
  const complet = manquent + aLire === 0;
  if (!dossier.ouvert || !complet || etat === 'attente_ss' || etat === 'avis_medical') return null;
  const ouvrir = async () => {
    const reponse = await envoi.envoyer('POST', `/api/gestion/dossiers/${id}/instruction`);
    if (reponse.ok) surFait();
  };
  return (
    <div className="suite">
      <ResumeErreurs
        essai={envoi.essai}
        erreurs={envoi.erreurs.map((e) => ({ champ: 'instruire', texte: e.messageFr }))}
      />
      <p>Tous les documents demandés sont là.</p>
      <div className="actions suite">
        <button
          type="button"
          id="instruire"
          className="bouton"
          disabled={envoi.enCours}
          onClick={() => void ouvrir()}
        >
          Ouvrir l’instruction
        </button>
      </div>
    </div>
  );
}
