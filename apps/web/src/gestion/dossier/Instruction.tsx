import { useState } from 'react';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import type { DossierEntier } from '../types.ts';
import { aRelire } from './aRelire.ts';

/** What is missing stops nobody but the server: it says why when it refuses, and the dossier is read again. */
export function Instruction({ dossier, surFait }: { dossier: DossierEntier; surFait: () => void }) {
  const envoi = useEnvoi();
  const [refus, refuser] = useState<Refusee | null>(null);
  const ouvrir = async () => {
    const url = `/api/gestion/dossiers/${dossier.id}/instruction`;
    const reponse = await envoi.envoyer('POST', url);
    refuser(reponse.ok ? null : reponse);
    if (aRelire(reponse)) surFait();
  };
  return (
    <div className="suite">
      <RefusLu refus={refus} />
      <Geste dossier={dossier} occupe={envoi.enCours} surOuvrir={() => void ouvrir()} />
    </div>
  );
}

function Geste(p: { dossier: DossierEntier; occupe: boolean; surOuvrir: () => void }) {
  const { etat, pieces, ouvert } = p.dossier;
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
  if (!ouvert || !complet || etat === 'attente_ss' || etat === 'avis_medical') return null;
  return (
    <div className="suite">
      <p>Tous les documents demandés sont là.</p>
      <div className="actions suite">
        <button type="button" className="bouton" disabled={p.occupe} onClick={p.surOuvrir}>
          Ouvrir l’instruction
        </button>
      </div>
    </div>
  );
}
