import { accorder, dateCourte } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { useAdresse } from '../../navigation/useAdresse.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Delai } from '../../suivi/Delai.tsx';
import { EtatDossier } from '../../suivi/EtatDossier.tsx';
import { acteur, debut, quoi } from '../../suivi/mots.ts';
import { partie, Suite } from '../../suivi/Suite.tsx';
import { Tableau } from '../../suivi/Tableau.tsx';
import type { DossierBref } from '../../suivi/types.ts';
import { Filtre } from './Filtre.tsx';

/** Accidents at work and occupational diseases pass first. */
type DossierEnFile = DossierBref & { readonly prioritaire: boolean };

interface Liste {
  readonly dossiers: readonly DossierEnFile[];
  readonly suite: string | null;
}

/** Open dossiers: accidents at work first, then whoever has waited longest without money. */
export function File() {
  const parametres = Object.fromEntries(new URLSearchParams(useAdresse().requete));
  const { attente, apres } = parametres;
  const p = new URLSearchParams({
    ...(attente === undefined ? {} : { attente }),
    ...(apres === undefined ? {} : { apres }),
  });
  const { lecture, relire } = useLecture<Liste>(`/api/gestion/dossiers?${p}`);
  return (
    <Page
      titre="Dossiers à traiter"
      chapeau="D’abord les accidents et maladies du travail, puis qui attend de l’argent depuis le plus longtemps."
    >
      <Filtre attente={attente ?? null} />
      <Lu lecture={lecture} relire={relire}>
        {({ dossiers, suite }) => (
          <>
            <p role="status" className="suite">
              {dossiers.length === 0
                ? 'Aucun dossier n’attend ici.'
                : accorder(dossiers.length, 'dossier') + partie(parametres, suite)}
            </p>
            {dossiers.length > 0 && <Lignes dossiers={dossiers} />}
            <Suite chemin="/gestion" parametres={parametres} suite={suite} />
          </>
        )}
      </Lu>
    </Page>
  );
}

const COLONNES = ['Dossier', 'Impayé depuis', 'État', 'Attend', 'Qui', 'Jusqu’au'] as const;

function Lignes({ dossiers }: { dossiers: readonly DossierEnFile[] }) {
  return (
    <Tableau legende="Dossiers ouverts, du plus urgent au moins urgent" colonnes={COLONNES}>
      {dossiers.map(({ id, reference, recuLe, etat, attente, prioritaire }) => (
        <tr key={id}>
          <th scope="row">
            <Lien href={`/gestion/dossiers/${id}`}>{reference}</Lien>
            <small>reçu le {dateCourte(recuLe)}</small>
            {prioritaire && <span className="etat att">Accident ou maladie du travail</span>}
          </th>
          <td data-l="Impayé depuis">
            {attente.retient === null ? 'rien d’impayé' : dateCourte(attente.retient)}
          </td>
          <td data-l="État">
            <EtatDossier etat={etat} />
          </td>
          <td data-l="Attend">{quoi(attente.quoi)}</td>
          <td data-l="Qui">{debut(acteur(attente.qui))}</td>
          <td data-l="Jusqu’au">
            <Delai jusque={attente.jusque} />
          </td>
        </tr>
      ))}
    </Tableau>
  );
}
