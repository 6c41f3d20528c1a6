import { accorder, periode } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { useJour } from '../../plateforme/cadre/service.ts';
import { nomDeMission } from '../mots/agence.ts';
import { direEtat } from '../mots/etats.ts';
import { direJour } from '../mots/jours.ts';
import type { Dossier, DossierBref, Mission } from '../types.ts';

interface Proprietes {
  /** The one of the card, when there is one: its documents are counted. */
  readonly dossier?: Dossier;
  readonly dossiers: readonly DossierBref[];
  readonly missions: readonly Mission[];
}

/** Missions in progress, declared stops, benefits, documents: the four of the dashboard. */
export function Blocs({ dossier, dossiers, missions }: Proprietes) {
  const jour = useJour();
  const enCours = missions.filter((m) => m.du <= jour && (m.au === null || m.au >= jour));
  return (
    <div className="quatre">
      <section className="feuille" aria-labelledby="h-missions">
        <h2 id="h-missions">Missions en cours</h2>
        <ul>
          {enCours.map((m) => (
            <li key={m.id}>
              <strong>{nomDeMission(m)}</strong>
              <span className="doux">
                {m.au === null ? `depuis le ${direJour(m.du, jour)}` : periode(m.du, m.au)}
              </span>
            </li>
          ))}
        </ul>
        {enCours.length === 0 && <p>Aucune mission ne court aujourd’hui.</p>}
        <Lien href="/espace/missions">Mes missions</Lien>
      </section>
      <section className="feuille" aria-labelledby="h-arrets">
        <h2 id="h-arrets">Arrêts déclarés</h2>
        <ul>
          {dossiers.slice(0, 3).map((d) => (
            <li key={d.id}>
              <strong>{direEtat(d.etat).libelle}</strong>
              <span className="doux">
                déclaré le {direJour(d.recuLe, jour)}, {d.reference}
              </span>
            </li>
          ))}
        </ul>
        {dossiers.length === 0 && <p>Aucun arrêt n’est déclaré.</p>}
        <Lien href="/espace/arrets">
          {dossiers.length === 0 ? 'Mes arrêts' : `Mes arrêts (${dossiers.length})`}
        </Lien>
      </section>
      <section className="feuille" aria-labelledby="h-indemnites">
        <h2 id="h-indemnites">Indemnités</h2>
        <p>Aucun versement n’est enregistré ici. Une somme prévue n’est jamais une somme payée.</p>
        <Lien href="/espace/aide#qui-paie-quoi">Qui paie quoi, et quand&nbsp;?</Lien>
      </section>
      <section className="feuille" aria-labelledby="h-documents">
        <h2 id="h-documents">Documents</h2>
        <p>{direDocuments(dossier)}</p>
        <Lien href="/espace/documents">Mes documents</Lien>
      </section>
    </div>
  );
}

function direDocuments(dossier: Dossier | undefined): string {
  const pieces = dossier?.pieces ?? [];
  if (dossier === undefined || pieces.length === 0) return 'Aucun document n’est demandé.';
  const aVous = pieces.filter(
    (p) => p.aupres === 'assure' && (p.etat === 'demandee' || p.etat === 'refusee'),
  ).length;
  const recus = pieces.filter((p) => p.etat === 'recue' || p.etat === 'ouverte').length;
  const acceptes = pieces.filter((p) => p.etat === 'acceptee').length;
  const ailleurs = pieces.length - aVous - recus - acceptes;
  const dits = [
    aVous > 0 && `${aVous} à envoyer par vous`,
    ailleurs > 0 && `${accorder(ailleurs, 'demandé', 'demandés')} à d’autres`,
    recus > 0 && accorder(recus, 'reçu', 'reçus'),
    acceptes > 0 && accorder(acceptes, 'accepté', 'acceptés'),
  ].filter((d) => d !== false);
  return `Dossier ${dossier.reference}\u00a0: ${dits.join(', ')}.`;
}
