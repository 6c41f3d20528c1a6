import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { EtatDossier } from '../../suivi/EtatDossier.tsx';
import { acteur, debut } from '../../suivi/mots.ts';
import { Tableau } from '../../suivi/Tableau.tsx';
import { jours } from '../../suivi/temps.ts';
import type { ArretChezNous } from '../types.ts';

/** Days and states of their stops with us: never the reason, never another employer. */
export function Arrets({ personne }: { personne: string }) {
  const { lecture, relire } = useLecture<{ arrets: readonly ArretChezNous[] }>(
    `/api/agence/personnes/${personne}/arrets`,
  );
  return (
    <section aria-labelledby="arrets">
      <h2 id="arrets">Arrêts pendant vos missions</h2>
      <Lu lecture={lecture} relire={relire}>
        {({ arrets }) =>
          arrets.length === 0 ? (
            <p>Aucun arrêt n’est déclaré pendant vos missions.</p>
          ) : (
            <Tableau legende="Arrêts pendant vos missions" colonnes={['Arrêt', 'État', 'Attend']}>
              {arrets.map(({ id, du, au, dossier }) => (
                <tr key={id}>
                  <th scope="row">
                    <Lien href={`/agence/dossiers/${dossier.id}`}>{debut(jours(du, au))}</Lien>
                    <small>{dossier.reference}</small>
                  </th>
                  <td data-l="État">
                    <EtatDossier etat={dossier.etat} />
                  </td>
                  <td data-l="Attend">
                    {dossier.attente.qui === 'agence' ? 'Vous' : debut(acteur(dossier.attente.qui))}
                  </td>
                </tr>
              ))}
            </Tableau>
          )
        }
      </Lu>
    </section>
  );
}
