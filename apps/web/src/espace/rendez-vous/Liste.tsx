import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { useJour } from '../../plateforme/cadre/service.ts';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { direInstant, direJour } from '../mots/jours.ts';
import { type MesRendezVous, nomCreneau, type UnRendezVous } from './types.ts';

const ETATS = {
  demande: ['inf', 'Demandé'],
  fixe: ['ok', 'Fixé'],
  fait: ['', 'Fait'],
  annule: ['', 'Annulé'],
} as const;

/** What was asked, what was fixed; an open one can be given up. */
export function Liste({ lu, surAnnule }: { lu: MesRendezVous; surAnnule: () => void }) {
  const { enCours, erreurs, envoyer } = useEnvoi();
  if (lu.rendezVous.length === 0) return null;
  const annuler = async (r: UnRendezVous) => {
    const reponse = await envoyer('DELETE', `/api/espace/rendez-vous/${r.id}`);
    if (reponse.ok) surAnnule();
  };
  return (
    <section aria-labelledby="h-demandes">
      <h2 id="h-demandes">Mes demandes</h2>
      <RefusLu
        refus={erreurs.length === 0 ? null : { ok: false, statut: 0, erreurs, corps: null }}
      />
      <ul className="missions">
        {lu.rendezVous.map((r) => (
          <UneDemande key={r.id} r={r} lu={lu} enCours={enCours} surAnnule={() => annuler(r)} />
        ))}
      </ul>
    </section>
  );
}

interface ProprietesDemande {
  readonly r: UnRendezVous;
  readonly lu: MesRendezVous;
  readonly enCours: boolean;
  readonly surAnnule: () => Promise<void>;
}

function UneDemande({ r, lu, enCours, surAnnule }: ProprietesDemande) {
  const jour = useJour();
  const [ton, mot] = ETATS[r.etat];
  return (
    <li className="feuille">
      <h3>{lu.motifs.find((m) => m.motif === r.motif)?.libelle ?? 'Un appel'}</h3>
      <p>
        <span className={`etat ${ton}`}>{mot}</span> {quand(r, jour)}
      </p>
      {(r.etat === 'demande' || r.etat === 'fixe') && (
        <button
          type="button"
          className="bouton danger"
          disabled={enCours}
          onClick={() => void surAnnule()}
        >
          Annuler cette demande
        </button>
      )}
    </li>
  );
}

function quand(r: UnRendezVous, jour: string): string {
  if (r.fixeA !== null && r.etat !== 'annule') return `Nous vous appelons ${direInstant(r.fixeA)}.`;
  const souhait = `${direJour(r.jour, jour)}, ${nomCreneau(r.creneau)}`;
  return r.etat === 'demande'
    ? `Vous avez souhaité ${souhait}. Nous vous confirmons l’heure ici.`
    : `Souhaité\u00a0: ${souhait}.`;
}
