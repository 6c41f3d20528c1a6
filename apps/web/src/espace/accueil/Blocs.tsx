import { accorder, periode } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { useJour } from '../../plateforme/cadre/jour.ts';
import { nomDeMission } from '../mots/agence.ts';
import { direEtat } from '../mots/etats.ts';
import { direJour } from '../mots/jours.ts';
import type { DossierBref, Mission } from '../types.ts';

interface Proprietes {
  readonly dossiers: readonly DossierBref[];
  readonly missions: readonly Mission[];
}

/** Missions in progress, declared stops, benefits, documents: the four of the dashboard. */
export function Blocs({ dossiers, missions }: Proprietes) {
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
        <p>{direDocuments(dossiers)}</p>
        <Lien href="/espace/documents">Mes documents</Lien>
      </section>
    </div>
  );
}

function direDocuments(dossiers: readonly DossierBref[]): string {
  const attendus = dossiers.filter(
    (d) => d.attente.qui === 'assure' && d.attente.quoi.startsWith('piece'),
  );
  return attendus.length === 0
    ? 'Aucun document ne vous est demandé en premier.'
    : `${accorder(attendus.length, 'dossier attend', 'dossiers attendent')} un document de vous.`;
}
