import type { ContratJson } from '@almanach/moteur';
import { euros, messageErreur } from '@almanach/textes';
import { useDeferredValue, useMemo, useState } from 'react';
import { Avis } from '../../ui/Avis.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { type Essai, essayer } from '../essai/calculer.ts';
import { BRUT, casTypes, NET } from '../essai/cas.ts';
import { NOMS_STATUTS, STATUTS, type Statut, statutDe } from '../essai/personne.ts';
import { TableauCas } from '../essai/TableauCas.tsx';

interface Proprietes {
  readonly contrat: ContratJson;
  readonly depart: ContratJson | null;
  readonly le: string;
}

interface Ligne {
  readonly id: string;
  readonly titre: string;
  readonly apres: Essai;
  readonly avant: Essai | null;
}

/** The contract on six typical stops, beside the one it started from. */
export function Apercu({ contrat, depart, le }: Proprietes) {
  const [choisi, choisir] = useState<Statut | null>(null);
  const stable = useDeferredValue(contrat);
  const statut = choisi ?? statutDe(stable);
  const lignes = useMemo(() => essais(stable, depart, statut, le), [stable, depart, statut, le]);
  return (
    <section aria-labelledby="apercu">
      <h2 id="apercu">Ce que ce contrat paierait</h2>
      <p className="doux">
        {`Personne d’exemple\u00a0: ${euros(BRUT)} brut et ${euros(NET)} net par mois, même emploi depuis huit ans, adhésion depuis deux ans.`}
      </p>
      <ChampListe
        id="statut-apercu"
        libelle="Personne"
        valeur={statut}
        options={STATUTS.map((s) => ({ valeur: s, libelle: NOMS_STATUTS[s] }))}
        surChange={choisir}
      />
      <Totaux lignes={lignes} compare={depart !== null} />
      {lignes.map((l) => (
        <details className="depliant" key={l.id}>
          <summary>{`${l.titre}\u00a0: jour par jour`}</summary>
          <div className={l.avant === null ? undefined : 'cote-a-cote-cas'}>
            {l.avant !== null && <Detail essai={l.avant} titre="Contrat de départ" cas={l.titre} />}
            <Detail essai={l.apres} titre="Votre contrat" cas={l.titre} />
          </div>
        </details>
      ))}
    </section>
  );
}

/** Both contracts on the same stops: the days are those of the edited one. */
function essais(
  contrat: ContratJson,
  depart: ContratJson | null,
  statut: Statut,
  le: string,
): readonly Ligne[] {
  return casTypes(contrat, statut, le).map((cas) => ({
    id: cas.id,
    titre: cas.titre,
    apres: essayer(cas, contrat, le),
    avant: depart === null ? null : essayer(cas, depart, le),
  }));
}

function Totaux({ lignes, compare }: { lignes: readonly Ligne[]; compare: boolean }) {
  return (
    <table className="table pile suite">
      <caption className="sr">Total payé par le contrat, pour chaque arrêt</caption>
      <thead>
        <tr>
          <th scope="col">Arrêt</th>
          {compare && (
            <th scope="col" className="num">
              Contrat de départ
            </th>
          )}
          <th scope="col" className="num">
            Votre contrat
          </th>
        </tr>
      </thead>
      <tbody>
        {lignes.map((l) => (
          <tr key={l.id}>
            <th scope="row">{l.titre}</th>
            {l.avant !== null && (
              <td className="num" data-l="Contrat de départ">
                {totalDe(l.avant)}
              </td>
            )}
            <td className="num" data-l="Votre contrat">
              {totalDe(l.apres)}
              {l.avant !== null && totalDe(l.avant) !== totalDe(l.apres) && (
                <span className="etat inf">change</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function totalDe(essai: Essai): string {
  if (!essai.ok) return 'refusé';
  const { payeurs, totaux } = essai.resultat;
  const id = payeurs.find((p) => p.startsWith('contrat:'));
  return id === undefined ? 'rien' : (totaux[id] ?? 'rien');
}

function Detail({ essai, titre, cas }: { essai: Essai; titre: string; cas: string }) {
  return (
    <div>
      <h3>{titre}</h3>
      {essai.ok ? (
        <TableauCas resultat={essai.resultat} titre={`${titre}\u00a0: ${cas}`} />
      ) : (
        <Avis ton="erreur">
          {essai.erreurs.map((e) => (
            <p key={e.chemin}>{messageErreur(e, 'fr').phrase}</p>
          ))}
        </Avis>
      )}
    </div>
  );
}
