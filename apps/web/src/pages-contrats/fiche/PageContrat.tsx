import type { ContratJson } from '@almanach/moteur';
import { composer, confianceContrat, date, direContrat, familleContrat } from '@almanach/textes';
import { useState } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { telecharger } from '../../resultat/garder/telecharger.ts';
import { Avis } from '../../ui/Avis.tsx';
import { Icone } from '../../ui/Icone.tsx';
import { PriseDeFocus } from '../../ui/PriseDeFocus.tsx';
import { adresseAdherer, COMPARER, CONTRATS, EDITEUR } from '../adresses.ts';
import type { Fiche } from '../donnees/catalogue.ts';
import { Clauses } from './Clauses.tsx';
import { ExempleCalcule } from './ExempleCalcule.tsx';
import { PointsOuverts } from './PointsOuverts.tsx';
import { Versions } from './Versions.tsx';

interface Proprietes {
  readonly fiche: Fiche;
  readonly requete: string;
  readonly le: string;
}

/** Rank of the reading chosen for each open point. */
export type Lectures = Readonly<Record<string, number>>;

/** One contract: it at work, its clauses, what they leave open, where they come from, what changed. */
export function PageContrat({ fiche, requete, le }: Proprietes) {
  const demandee = new URLSearchParams(requete).get('version');
  const contrat = fiche.versions.find((v) => v.version === demandee) ?? fiche.derniere;
  const [lectures, lire] = useState<Lectures>({});
  return (
    <>
      <Lien className="retour" href={CONTRATS}>
        <Icone nom="retour" />
        Tous les contrats
      </Lien>
      <header>
        <p className="code">{fiche.id}</p>
        <h1>{composer(contrat.titre)}</h1>
        <p className="chapeau">
          {`${familleContrat(contrat.famille)}. ${contrat.payeur.nom}.`}
          {contrat.effetAu !== null && ` Version finie le ${date(contrat.effetAu)}.`}
        </p>
      </header>
      <Gestes contrat={contrat} />
      <ExempleCalcule contrat={contrat} lectures={lectures} le={le} />
      <Clauses contrat={contrat} sections={direContrat(contrat)} />
      <PointsOuverts
        contrat={contrat}
        lectures={lectures}
        choisir={(id, rang) => lire({ ...lectures, [id]: rang })}
      />
      <Sources contrat={contrat} />
      <Versions fiche={fiche} vue={contrat} />
      <PriseDeFocus titre={contrat.titre} cle={`/contrats/${fiche.id}`} />
    </>
  );
}

function Gestes({ contrat: c }: { contrat: ContratJson }) {
  return (
    <p className="actions suite">
      <Lien className="bouton second" href={`${COMPARER}?c=${c.id}`}>
        Comparer
      </Lien>
      <Lien className="bouton second" href={adresseAdherer(c.id)}>
        Conditions d’adhésion
      </Lien>
      <Lien className="bouton second" href={`${EDITEUR}?depuis=${c.id}&version=${c.version}`}>
        Modifier une copie
      </Lien>
      <button
        type="button"
        className="bouton nu"
        onClick={() =>
          telecharger(
            `${c.id}.${c.version}.json`,
            'application/json',
            `${JSON.stringify(c, null, 2)}\n`,
          )
        }
      >
        Télécharger en JSON
      </button>
    </p>
  );
}

function Sources({ contrat }: { contrat: ContratJson }) {
  const doute = contrat.sources.some((s) => s.confiance !== 'A');
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">D’où cela vient</h2>
      <table className="table pile">
        <caption className="sr">Les sources du contrat et leur confiance</caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Confiance</th>
          </tr>
        </thead>
        <tbody>
          {contrat.sources.map((s) => (
            <tr key={s.texte}>
              <th scope="row">{composer(s.texte)}</th>
              <td data-l="Confiance">{`${s.confiance}\u00a0: ${confianceContrat(s.confiance)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {doute && (
        <Avis ton="attention">
          <p>Une partie de ce contrat n’a pas été lue dans son texte. Vérifiez votre notice.</p>
        </Avis>
      )}
    </section>
  );
}
