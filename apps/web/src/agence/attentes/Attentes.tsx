import { accorder, dateCourte } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { useAdresse } from '../../navigation/useAdresse.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Delai } from '../../suivi/Delai.tsx';
import { EtatDossier } from '../../suivi/EtatDossier.tsx';
import { acteur, action, debut, quoi } from '../../suivi/mots.ts';
import { partie, Suite } from '../../suivi/Suite.tsx';
import { Tableau } from '../../suivi/Tableau.tsx';
import type { DossierBref } from '../../suivi/types.ts';
import { enClair, type Nom } from '../types.ts';

type Attendu = DossierBref & Nom;

/** Who waits for us, then the other open dossiers of our missions. */
export function Attentes() {
  const parametres = Object.fromEntries(new URLSearchParams(useAdresse().requete));
  const nous = useLecture<{ dossiers: readonly Attendu[]; suite: string | null }>(
    `/api/agence/attentes?${place(parametres['apres'])}`,
  );
  return (
    <Page titre="Qui nous attend">
      <Lu lecture={nous.lecture} relire={nous.relire}>
        {({ dossiers, suite }) => (
          <>
            <p role="status" className="suite">
              {dossiers.length === 0
                ? 'Personne ne vous attend. Vous n’avez rien à faire.'
                : `${accorder(dossiers.length, 'dossier attend', 'dossiers attendent')} un geste de vous${partie(parametres, suite)}.`}
            </p>
            {dossiers.length > 0 && <ANous dossiers={dossiers} />}
            <Suite chemin="/agence" parametres={parametres} suite={suite} />
          </>
        )}
      </Lu>
      <Autres parametres={parametres} />
    </Page>
  );
}

const place = (apres: string | undefined): string =>
  new URLSearchParams(apres === undefined ? {} : { apres }).toString();

const COLONNES = ['Qui', 'Attend', 'À faire', 'Depuis', 'Jusqu’au'] as const;

function ANous({ dossiers }: { dossiers: readonly Attendu[] }) {
  return (
    <Tableau legende="Dossiers qui attendent votre agence" colonnes={COLONNES}>
      {dossiers.map((d) => (
        <tr key={d.id}>
          <th scope="row">
            <Lien href={`/agence/dossiers/${d.id}`}>{enClair(d)}</Lien>
            <small>{d.reference}</small>
          </th>
          <td data-l="Attend">{quoi(d.attente.quoi)}</td>
          <td data-l="À faire">{action(d.attente.action)}</td>
          <td data-l="Depuis">{dateCourte(d.attente.depuis)}</td>
          <td data-l="Jusqu’au">
            <Delai jusque={d.attente.jusque} />
          </td>
        </tr>
      ))}
    </Tableau>
  );
}

const COLONNES_AUTRES = ['Qui', 'État', 'Attend', 'Jusqu’au'] as const;

function Autres({ parametres }: { parametres: Readonly<Record<string, string>> }) {
  const { lecture, relire } = useLecture<{
    dossiers: readonly DossierBref[];
    noms: Readonly<Record<string, Nom>>;
    suite: string | null;
  }>(`/api/agence/dossiers?${place(parametres['autres'])}`);
  return (
    <section aria-labelledby="autres">
      <h2 id="autres">Les autres dossiers de vos missions</h2>
      <Lu lecture={lecture} relire={relire}>
        {({ dossiers, noms, suite }) => {
          // A page of theirs may hold only dossiers that wait for us, which are above.
          const autres = dossiers.filter((d) => d.attente.qui !== 'agence');
          const rien = `Aucun autre dossier n’est ouvert${partie(parametres, suite, 'autres')}.`;
          const table = (
            <Tableau legende="Dossiers qui attendent quelqu’un d’autre" colonnes={COLONNES_AUTRES}>
              {autres.map((d) => (
                <tr key={d.id}>
                  <th scope="row">
                    <Lien href={`/agence/dossiers/${d.id}`}>
                      {enClair(noms[d.personne] ?? { nom: null, prenoms: [] })}
                    </Lien>
                    <small>{d.reference}</small>
                  </th>
                  <td data-l="État">
                    <EtatDossier etat={d.etat} />
                  </td>
                  <td data-l="Attend">{debut(acteur(d.attente.qui))}</td>
                  <td data-l="Jusqu’au">
                    <Delai jusque={d.attente.jusque} />
                  </td>
                </tr>
              ))}
            </Tableau>
          );
          return (
            <>
              {autres.length === 0 ? <p>{rien}</p> : table}
              <Suite
                chemin="/agence"
                parametres={parametres}
                suite={suite}
                place="autres"
                nom="Pages des autres dossiers"
              />
            </>
          );
        }}
      </Lu>
    </section>
  );
}
