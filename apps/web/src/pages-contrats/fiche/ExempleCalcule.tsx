import type { ContratJson } from '@almanach/moteur';
import { date, euros, messageErreur, titreRegle } from '@almanach/textes';
import { useMemo, useState } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { montantDe } from '../../resultat/montants.ts';
import { Avis } from '../../ui/Avis.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import { essayer, type ResultatCas } from '../essai/calculer.ts';
import { BRUT, casTypes, NET } from '../essai/cas.ts';
import { NOMS_STATUTS, statutDe } from '../essai/personne.ts';
import { TableauCas } from '../essai/TableauCas.tsx';
import type { Lectures } from './PageContrat.tsx';
import { choixDe } from './PointsOuverts.tsx';

interface Proprietes {
  readonly contrat: ContratJson;
  readonly lectures: Lectures;
  readonly le: string;
}

/** The contract at work on a typical stop, computed here by the engine. */
export function ExempleCalcule({ contrat, lectures, le }: Proprietes) {
  const statut = statutDe(contrat);
  const cas = useMemo(() => casTypes(contrat, statut, le), [contrat, statut, le]);
  const [choisi, choisir] = useState(statut === 'exploitant-agricole' ? 'travail' : 'moyen');
  const leCas = cas.find((c) => c.id === choisi);
  const choix = choixDe(contrat, lectures);
  const autres = Object.keys(choix).length;
  const essai = leCas === undefined ? null : essayer(leCas, contrat, le, choix);
  return (
    <section aria-labelledby="exemple">
      <h2 id="exemple">Un exemple calculé</h2>
      <p className="doux">
        {`${NOMS_STATUTS[statut]}, ${euros(BRUT)} brut et ${euros(NET)} net par mois, même emploi depuis huit ans, adhésion depuis deux ans. Calcul fait ici par le moteur, avec le droit connu le ${date(le)}.`}
      </p>
      <ChampListe
        id="cas"
        libelle="Arrêt"
        valeur={choisi}
        options={cas.map((c) => ({ valeur: c.id, libelle: c.titre }))}
        surChange={choisir}
      />
      <div role="status" className="suite">
        {autres > 0 && <p className="petit">Avec les lectures que vous avez choisies plus bas.</p>}
        {essai?.ok === true && <p className="grande">{phraseTotal(essai.resultat)}</p>}
        {essai?.ok === false && (
          <Avis ton="erreur">
            {essai.erreurs.map((e) => (
              <p key={e.chemin}>{messageErreur(e, 'fr').phrase}</p>
            ))}
          </Avis>
        )}
      </div>
      {essai?.ok === true && <Resultat resultat={essai.resultat} titre={leCas?.titre ?? ''} />}
    </section>
  );
}

/** The sentence first, then the table. */
function phraseTotal({ total, certain }: ResultatCas): string {
  if (!certain)
    return 'Une clause manque\u00a0: ce que paierait ce contrat reste inconnu en partie.';
  return total === 0
    ? 'Pour cet arrêt, ce contrat ne paierait rien. Le tableau dit pourquoi, jour par jour.'
    : `Pour cet arrêt, ce contrat paierait ${euros(montantDe(total))} brut en tout.`;
}

function Resultat({ resultat, titre }: { resultat: ResultatCas; titre: string }) {
  return (
    <>
      <TableauCas resultat={resultat} titre={titre} />
      <Depliant titre="Les règles que ce contrat a suivies">
        <ul className="puces">
          {resultat.regles.map((r) => (
            <li key={r}>
              <Lien href={`/regles/${r}`}>{titreRegle(r)}</Lien> <span className="code">{r}</span>
            </li>
          ))}
        </ul>
      </Depliant>
    </>
  );
}
