import { ecrireJour, type Jour, lireJour } from '@almanach/bareme';
import type { DecompteJson, SituationJson } from '@almanach/moteur';
import { date, dateCourte } from '@almanach/textes';
import { useMemo, useState } from 'react';
import { Nombre } from '../explication/Nombre.tsx';
import { classes } from '../mots.ts';
import { type Resume, resumeDe } from './resume.ts';
import { finsProposees, type Pivot, pivotDe } from './scenarios.ts';
import { type EtatScenario, useScenario } from './useScenario.ts';
import './scenarios.css';

interface Proprietes {
  readonly situation: SituationJson;
  readonly decompte: DecompteJson;
  readonly calculer: (situation: SituationJson) => Promise<DecompteJson>;
}

/** Three dates of resumption side by side: the answer given, and two others that can be moved. */
export function Scenarios(proprietes: Proprietes) {
  const { situation, decompte } = proprietes;
  const pivot = useMemo(() => pivotDe(situation, decompte), [situation, decompte]);
  if (pivot === null) return null;
  return <Comparaison {...proprietes} pivot={pivot} key={`${pivot.du}-${pivot.au}`} />;
}

function Comparaison({ situation, decompte, calculer, pivot }: Proprietes & { pivot: Pivot }) {
  const proposees = finsProposees(pivot);
  const avant = proposees[0] < pivot.au ? 1 : 0;
  const [fins, changerFins] = useState(proposees);
  const premier = useScenario(situation, pivot, fins[0], calculer);
  const second = useScenario(situation, pivot, fins[1], calculer);
  const autres: readonly Colonne[] = [
    { cle: 'a', fin: fins[0], etat: premier, changer: (fin) => changerFins([fin, fins[1]]) },
    { cle: 'b', fin: fins[1], etat: second, changer: (fin) => changerFins([fins[0], fin]) },
  ];
  const votre: Colonne = { cle: 'votre', fin: pivot.au, etat: { genre: 'fait', decompte } };
  // The order is that of the dates first offered: a column does not move under the hand that edits it.
  const colonnes = [...autres.slice(0, avant), votre, ...autres.slice(avant)];
  return (
    <section aria-labelledby="h-scenarios">
      <h2 id="h-scenarios">Et si l’arrêt dure plus ou moins longtemps&nbsp;?</h2>
      <table role="table" className="table scenarios">
        <caption className="sr">Comparaison de trois dates de reprise</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {colonnes.map((colonne) => (
              <EnTete key={colonne.cle} colonne={colonne} pivot={pivot} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <RangeeDates colonnes={colonnes} />
          <Rangee titre="Jours d’arrêt" colonnes={colonnes} lire={(r) => r.jours} />
          <Rangee titre="Jours payés" colonnes={colonnes} lire={(r) => r.joursPayes} />
          <Rangee titre="Montant net" colonnes={colonnes} lire={(r) => r.net} bouton />
          {resumeDe(decompte).contrats !== '' && (
            <Rangee titre="Contrats, brut" colonnes={colonnes} lire={(r) => r.contrats} />
          )}
          <Rangee titre="Dernier versement" colonnes={colonnes} lire={(r) => r.dernierVersement} />
        </tbody>
      </table>
    </section>
  );
}

interface Colonne {
  readonly cle: string;
  readonly fin: Jour;
  readonly etat: EtatScenario;
  /** Absent for the answer that was given. */
  readonly changer?: (fin: Jour) => void;
}

function EnTete({ colonne, pivot }: { colonne: Colonne; pivot: Pivot }) {
  const { fin, changer } = colonne;
  const reprise = ecrireJour(fin + 1);
  return (
    <th role="columnheader" scope="col" className={classes('num', changer === undefined && 'moi')}>
      Reprise le {date(reprise)}
      {changer === undefined ? (
        <small>votre réponse</small>
      ) : (
        <label>
          <span className="sr">Autre date de reprise</span>
          <input
            type="date"
            value={reprise}
            min={ecrireJour(pivot.plusTot + 1)}
            max={ecrireJour(pivot.au + 1096)}
            onChange={(e) => {
              const choisie = lireJour(e.target.value);
              if (choisie !== null && choisie > pivot.plusTot && choisie <= pivot.au + 1096)
                changer(choisie - 1);
            }}
          />
        </label>
      )}
    </th>
  );
}

/** On a phone the headings stand above one another: each column says its date again. */
function RangeeDates({ colonnes }: { colonnes: readonly Colonne[] }) {
  return (
    <tr role="row" className="dates">
      <th role="rowheader" scope="row">
        Reprise le
      </th>
      {colonnes.map(({ cle, fin, changer }) => (
        <td role="cell" key={cle} className={classes('num', changer === undefined && 'moi')}>
          {dateCourte(ecrireJour(fin + 1))}
        </td>
      ))}
    </tr>
  );
}

interface ProprietesRangee {
  readonly titre: string;
  readonly colonnes: readonly Colonne[];
  readonly lire: (resume: Resume) => string;
  readonly bouton?: boolean;
}

function Rangee({ titre, colonnes, lire, bouton = false }: ProprietesRangee) {
  return (
    <tr role="row" className={bouton ? 'gros' : undefined}>
      <th role="rowheader" scope="row">
        {titre}
      </th>
      {colonnes.map(({ cle, etat, changer }) => (
        <td role="cell" key={cle} className={classes('num', changer === undefined && 'moi')}>
          <Valeur etat={etat} lire={lire} bouton={bouton} />
        </td>
      ))}
    </tr>
  );
}

function Valeur({
  etat,
  lire,
  bouton,
}: { etat: EtatScenario } & Pick<ProprietesRangee, 'lire'> & { bouton: boolean }) {
  if (etat.genre === 'calcul') return <>…</>;
  if (etat.genre === 'impossible') return <>non calculable</>;
  const texte = lire(resumeDe(etat.decompte));
  if (!bouton) return <>{texte}</>;
  return <Nombre sujet={{ genre: 'net', decompte: etat.decompte }}>{texte}</Nombre>;
}
