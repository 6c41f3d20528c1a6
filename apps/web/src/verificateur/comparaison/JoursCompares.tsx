import type { PeriodeVerifieeJson, TotauxVerifiesJson } from '@almanach/moteur';
import { expliquerMotif, montant, periode, statutVerifie } from '@almanach/textes';
import { majuscule } from '../../resultat/mots.ts';
import { Bande } from './Bande.tsx';
import { signe } from './Totaux.tsx';

/** Beyond, the table opens on request: a file of years would be a page of metres. */
const MONTREES = 60;

interface Proprietes {
  readonly periodes: readonly PeriodeVerifieeJson[];
  readonly totaux: TotauxVerifiesJson;
}

/** Paid, expected, difference: the same days as a band and as a table. */
export function JoursCompares({ periodes, totaux }: Proprietes) {
  if (periodes.length === 0) return null;
  const reste = periodes.slice(MONTREES);
  return (
    <section aria-labelledby="h-jours">
      <h2 id="h-jours">Jour par jour</h2>
      <Bande periodes={periodes} />
      <Tableau periodes={periodes.slice(0, MONTREES)} totaux={totaux} />
      {reste.length > 0 && (
        <details className="depliant">
          <summary>Les {reste.length} périodes suivantes</summary>
          <Tableau periodes={reste} totaux={null} />
        </details>
      )}
    </section>
  );
}

function Tableau({
  periodes,
  totaux,
}: {
  periodes: readonly PeriodeVerifieeJson[];
  totaux: TotauxVerifiesJson | null;
}) {
  return (
    <table role="table" className="table pile">
      <caption className="sr">Payé et attendu, par période, avant CSG et CRDS</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Période
          </th>
          <th role="columnheader" scope="col" className="num">
            Jours
          </th>
          <th role="columnheader" scope="col" className="num">
            Payé
            <br />
            par jour
          </th>
          <th role="columnheader" scope="col" className="num">
            Attendu
            <br />
            par jour
          </th>
          <th role="columnheader" scope="col" className="num">
            Différence
            <br />
            de la période
          </th>
          <th role="columnheader" scope="col" className="mot">
            Comparaison
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {periodes.map((p) => (
          <tr role="row" key={p.du}>
            <th role="rowheader" scope="row">
              {majuscule(periode(p.du, p.au))}
            </th>
            <td role="cell" className="num" data-l="Jours">
              {p.jours}
            </td>
            <td role="cell" className="num" data-l="Payé par jour">
              {p.statut === 'non-verse' ? 'aucune ligne' : montant(p.paye)}
            </td>
            <td role="cell" className="num" data-l="Attendu par jour">
              {attendu(p)}
            </td>
            <td role="cell" className="num" data-l="Différence">
              {difference(p.ecartTotal)}
            </td>
            <td role="cell" className="mot" data-l="Comparaison">
              <span className="comparaison">
                <span className={CLASSES[p.statut]}>{statutVerifie(p.statut)}</span>
                <Raison p={p} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
      {totaux !== null && totaux.joursCompares > 0 && (
        <tfoot role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row">
              Jours comparés
            </th>
            <td role="cell" className="num" data-l="Jours">
              {totaux.joursCompares}
            </td>
            <td role="cell" className="num" data-l="Payé en tout">
              {montant(totaux.paye)}
            </td>
            <td role="cell" className="num" data-l="Attendu en tout">
              {montant(totaux.attendu)}
            </td>
            <td role="cell" className="num" data-l="Différence">
              {difference(totaux.ecart)}
            </td>
            <td role="cell" className="mot" />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

const CLASSES: Readonly<Record<PeriodeVerifieeJson['statut'], string>> = {
  conforme: 'etat ok',
  'en-moins': 'etat att',
  'en-plus': 'etat att',
  'non-verse': 'etat att',
  'hors-arret': 'etat att',
  inconnu: 'etat prevu',
};

/** Why a day is worth nothing, or cannot be known: a zero is never left alone. */
function Raison({ p }: { p: PeriodeVerifieeJson }) {
  const prevu =
    p.certitude === 'prevu' && p.attendu !== null ? 'Attendu prévu, pas encore certain.' : null;
  const motif = p.motif !== null && p.motif !== 'indemnise' ? expliquerMotif(p.motif).court : null;
  const nul = p.statut === 'en-moins' && Number(p.paye) === 0 ? 'Le décompte y met zéro.' : null;
  if (prevu === null && motif === null && nul === null) return null;
  return <small className="doux">{[motif, nul, prevu].filter((t) => t !== null).join('. ')}</small>;
}

function attendu(p: PeriodeVerifieeJson): string {
  if (p.attendu !== null) return montant(p.attendu);
  const { attenduMin, attenduMax } = p;
  if (attenduMin === undefined || attenduMax === undefined || attenduMax === null) return 'inconnu';
  return `inconnu, entre ${montant(attenduMin)} et ${montant(attenduMax)}`;
}

function difference(ecart: string | null): string {
  if (ecart === null) return 'inconnue';
  return Number(ecart) === 0 ? 'aucune' : signe(ecart);
}
