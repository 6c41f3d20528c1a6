import type { DecompteJson, EcheanceJson } from '@almanach/moteur';
import { accorder, beneficiaire, certitude, dateLongue, euros, periode } from '@almanach/textes';
import { useState } from 'react';
import { Nombre } from '../explication/Nombre.tsx';
import { montantDe } from '../montants.ts';
import { classes } from '../mots.ts';
import { payeur } from '../payeurs.ts';
import {
  premierMontre,
  sansAnnee,
  surUneAnnee,
  totauxVersements,
  versementsDe,
} from './versements.ts';
import './versements.css';

/** When the money comes, from whom, for which days, and to whom. */
export function Versements({ decompte }: { decompte: DecompteJson }) {
  const echeances = versementsDe(decompte);
  const [deplie, deplier] = useState(false);
  const premier = premierMontre(echeances);
  const dater = surUneAnnee(echeances) ? sansAnnee : (texte: string) => texte;
  if (echeances.length === 0) return null;
  const versAutrui = echeances.some((e) => e.beneficiaire === 'employeur');
  return (
    <section aria-labelledby="h-versements">
      <h2 id="h-versements">Les versements</h2>
      {premier > 0 && (
        <button
          type="button"
          className="bouton nu anciens"
          aria-expanded={deplie}
          onClick={() => deplier(!deplie)}
        >
          {deplie ? 'Cacher les plus anciens' : `Voir aussi les ${premier} plus anciens`}
        </button>
      )}
      <table role="table" className="table pile vers">
        <caption className="sr">Versements, nets de CSG et de CRDS</caption>
        <EnTete versAutrui={versAutrui} />
        <tbody role="rowgroup">
          {echeances.map((e, rang) => (
            <Versement
              key={`${e.le}${e.payeur}${e.beneficiaire}${e.du}`}
              echeance={e}
              versAutrui={versAutrui}
              dater={dater}
              replie={!deplie && rang < premier}
            />
          ))}
        </tbody>
        <Totaux echeances={echeances} colonnes={versAutrui ? 4 : 3} />
      </table>
    </section>
  );
}

function EnTete({ versAutrui }: { versAutrui: boolean }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          Date
        </th>
        <th role="columnheader" scope="col">
          Payeur
        </th>
        {versAutrui && (
          <th role="columnheader" scope="col">
            Pour
          </th>
        )}
        <th role="columnheader" scope="col">
          Jours payés
        </th>
        <th role="columnheader" scope="col" className="num">
          Montant net
        </th>
      </tr>
    </thead>
  );
}

function Totaux({ echeances, colonnes }: { echeances: readonly EcheanceJson[]; colonnes: number }) {
  return (
    <tfoot role="rowgroup">
      {totauxVersements(echeances).map((total) => (
        <tr role="row" key={total.libelle}>
          <th role="rowheader" scope="row" colSpan={colonnes}>
            {total.libelle}{' '}
            <span className="petit doux">({accorder(total.nombre, 'versement')})</span>
          </th>
          <td role="cell" className="num">
            {euros(montantDe(total.net))}
          </td>
        </tr>
      ))}
    </tfoot>
  );
}

interface ProprietesVersement {
  readonly echeance: EcheanceJson;
  readonly versAutrui: boolean;
  readonly dater: (texte: string) => string;
  /** Folded on the screen, printed all the same. */
  readonly replie: boolean;
}

function Versement({ echeance, versAutrui, dater, replie }: ProprietesVersement) {
  const { cle, lettre, nom } = payeur(echeance.payeur);
  return (
    <tr role="row" className={classes(replie && 'replie')}>
      <th role="rowheader" scope="row">
        {dater(dateLongue(echeance.le))}{' '}
        <span className={classes('surete', echeance.certitude)}>
          {certitude(echeance.certitude).court}
        </span>
      </th>
      <td role="cell">
        <span className={`cle ${cle}`} aria-hidden="true">
          {lettre}
        </span>{' '}
        {nom}
      </td>
      {versAutrui && (
        <td role="cell" className="pour">
          {beneficiaire(echeance.beneficiaire)}
        </td>
      )}
      <td role="cell">{dater(periode(echeance.du, echeance.au))}</td>
      <td role="cell" className="num">
        <Nombre sujet={{ genre: 'echeance', echeance }}>{euros(echeance.net)}</Nombre>
      </td>
    </tr>
  );
}
