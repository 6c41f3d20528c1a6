import { accorder, date } from '@almanach/textes';
import { useState } from 'react';
import { naviguer } from '../../navigation/historique.ts';
import { Lien } from '../../navigation/Lien.tsx';
import { useAdresse } from '../../navigation/useAdresse.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { partie, Suite } from '../../suivi/Suite.tsx';
import { Tableau } from '../../suivi/Tableau.tsx';
import { enClair, type Personne } from '../types.ts';

const COLONNES = ['Salarié', 'Missions chez vous', 'Arrêts ouverts', 'Vous attend'] as const;

/** Our people. What is searched stays in the page: a name never goes into an address of the site. */
export function Salaries() {
  const parametres = Object.fromEntries(new URLSearchParams(useAdresse().requete));
  const { apres } = parametres;
  const [tape, taper] = useState('');
  const [recherche, chercher] = useState('');
  const p = new URLSearchParams({
    ...(recherche === '' ? {} : { recherche }),
    ...(apres === undefined || recherche !== '' ? {} : { apres }),
  });
  const { lecture, relire } = useLecture<{
    personnes: readonly Personne[];
    suite: string | null;
  }>(`/api/agence/personnes?${p}`);
  return (
    <Page titre="Salariés">
      <Lien className="bouton suite" href="/agence/salaries/nouveau">
        Ajouter un salarié
      </Lien>
      <Formulaire
        surEnvoi={() => {
          naviguer('/agence/salaries');
          chercher(tape.trim());
        }}
      >
        <ChampTexte
          id="recherche"
          libelle="Chercher par nom ou prénom"
          aide="Le début du nom suffit."
          max={100}
          valeur={tape}
          surChange={taper}
        />
        <div className="actions suite">
          <button type="submit" className="bouton second">
            Chercher
          </button>
        </div>
      </Formulaire>
      <Lu lecture={lecture} relire={relire}>
        {({ personnes, suite }) => (
          <>
            <p role="status" className="suite">
              {personnes.length === 0
                ? recherche === ''
                  ? 'Aucun salarié n’est encore enregistré.'
                  : 'Aucun salarié ne porte ce nom dans vos agences.'
                : accorder(personnes.length, 'salarié') +
                  (recherche === '' ? partie(parametres, suite) : '')}
            </p>
            {personnes.length > 0 && <Lignes personnes={personnes} />}
            {recherche === '' && (
              <Suite chemin="/agence/salaries" parametres={parametres} suite={suite} />
            )}
          </>
        )}
      </Lu>
    </Page>
  );
}

function Lignes({ personnes }: { personnes: readonly Personne[] }) {
  return (
    <Tableau legende="Salariés de vos agences" colonnes={COLONNES}>
      {personnes.map((p) => (
        <tr key={p.id}>
          <th scope="row">
            <Lien href={`/agence/salaries/${p.id}`}>{enClair(p)}</Lien>
            <small>né ou née le {date(p.naissance)}</small>
          </th>
          <td data-l="Missions">{p.missions}</td>
          <td data-l="Arrêts ouverts">{p.arretsOuverts === 0 ? 'aucun' : p.arretsOuverts}</td>
          <td data-l="Vous attend">
            {p.attendNous ? <span className="etat att">oui</span> : 'non'}
          </td>
        </tr>
      ))}
    </Tableau>
  );
}
