import type { ArretJson, DecompteJson, LigneJson, PeriodeJson } from '@almanach/moteur';
import {
  accorder,
  certitude,
  decimal,
  periode as ecrirePeriode,
  euros,
  expliquerMotif,
} from '@almanach/textes';
import { aDesContrats } from '../contrats/connus.ts';
import { totauxParPayeur } from '../contrats/totaux.ts';
import { Nombre } from '../explication/Nombre.tsx';
import { estContrat, indemnitesDe, type Maintien, maintienDe } from '../maintien.ts';
import { montantDe } from '../montants.ts';
import { enumerer } from '../mots.ts';
import type { Payeur } from '../payeurs.ts';
import { NOMS_PRESCRIPTION } from './AccoladeVue.tsx';
import type { Prescription } from './accolades.ts';
import { partDe } from './jours.ts';
import { montantPart, periodePrescription } from './libelles.ts';
import { type LigneTableau, tableauDe } from './lignes.ts';
import './tableau.css';

interface Proprietes {
  readonly decompte: DecompteJson;
  readonly prescriptions: readonly Prescription[];
  readonly replie?: boolean;
}

/** The band as a table, always there: same days, same cents, in words. */
export function TableauEquivalent({ decompte, prescriptions, replie = false }: Proprietes) {
  const { payeurs, groupes } = tableauDe(decompte);
  const maintien = maintienDe(decompte);
  return (
    <details className="depliant tableau-equivalent" open={!replie}>
      <summary>Le même almanach en tableau</summary>
      <p className="petit doux">{phrasePrescriptions(prescriptions)}</p>
      <table role="table" className="table pile">
        <caption className="sr">Montants par période et par payeur</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Période
            </th>
            <th role="columnheader" scope="col" className="num">
              Jours
            </th>
            {payeurs.map((p) => (
              <th role="columnheader" scope="col" className="num" key={p.id}>
                {p.nom}
                <br />
                par jour
              </th>
            ))}
            <th role="columnheader" scope="col" className="mot">
              Certitude
            </th>
            <th role="columnheader" scope="col" className="num">
              {titreDeLaColonne(decompte, maintien)}
              <br />
              de la période
            </th>
          </tr>
        </thead>
        {groupes.map(({ arret, lignes }) => (
          <tbody role="rowgroup" key={arret.id}>
            {groupes.length > 1 && <TitreArret arret={arret} colonnes={payeurs.length + 4} />}
            {lignes.map((ligne) => (
              <Rangee
                key={ligne.periode.du}
                ligne={ligne}
                payeurs={payeurs}
                total={`${titreDeLaColonne(decompte, maintien)} de la période`}
              />
            ))}
          </tbody>
        ))}
        <Pied decompte={decompte} colonnes={payeurs.length + 3} maintien={maintien} />
      </table>
    </details>
  );
}

function phrasePrescriptions(prescriptions: readonly Prescription[]): string {
  return `Prescriptions\u00a0: ${enumerer(
    prescriptions.map(
      (p) => `${NOMS_PRESCRIPTION[p.genre].toLowerCase()} ${periodePrescription(p)}`,
    ),
  )}.`;
}

function TitreArret({ arret, colonnes }: { arret: ArretJson; colonnes: number }) {
  return (
    <tr role="row" className="groupe">
      <th role="rowheader" scope="rowgroup" colSpan={colonnes}>
        Arrêt {ecrirePeriode(arret.du, arret.au)}
      </th>
    </tr>
  );
}

interface ProprietesRangee {
  readonly ligne: LigneTableau;
  readonly payeurs: readonly Payeur[];
  readonly total: string;
}

function Rangee({ ligne, payeurs, total: titreTotal }: ProprietesRangee) {
  const { periode, parPayeur, total } = ligne;
  const motifs = [...new Set(periode.lignes.map(motifDe))];
  const sures = [...new Set(periode.lignes.map((l) => certitude(l.certitude).court))];
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {ecrirePeriode(periode.du, periode.au)}
        <br />
        <span className="petit doux">{motifs.join(', ')}</span>
      </th>
      <td role="cell" className="num" data-l="Jours">
        {decimal(String(periode.jours))}
      </td>
      {payeurs.map((p, rang) => (
        <td role="cell" className="num" data-l={`${p.nom} par jour`} key={p.id}>
          <ParJour lignes={parPayeur[rang] ?? []} tableau={ligne} />
        </td>
      ))}
      <td role="cell" className="mot" data-l="Certitude">
        {sures.join(', ')}
      </td>
      <td role="cell" className="num" data-l={titreTotal}>
        {total === null ? totalInconnu(periode) : euros(montantDe(total))}
      </td>
    </tr>
  );
}

function motifDe({ motif, beneficiaire }: LigneJson): string {
  const { court } = expliquerMotif(motif);
  return beneficiaire === 'employeur' ? `${court}, à votre employeur` : court;
}

interface ProprietesParJour {
  readonly lignes: readonly LigneJson[];
  readonly tableau: LigneTableau;
}

function ParJour({ lignes, tableau }: ProprietesParJour) {
  if (lignes.length === 0) return <>—</>;
  const { arret, periode } = tableau;
  return (
    <>
      {lignes.map((ligne, rang) => (
        <span key={`${rang} ${ligne.payeur}`}>
          {rang > 0 && ' et '}
          <Nombre sujet={{ genre: 'ligne', arret, periode, ligne }}>
            {montantPart(partDe(ligne, periode.jours))}
          </Nombre>
        </span>
      ))}
    </>
  );
}

function totalInconnu(periode: PeriodeJson): string {
  if (periode.lignes.some(estContrat)) return 'inconnu';
  const [seule, ...autres] = indemnitesDe(periode);
  if (seule === undefined || autres.length > 0) return 'inconnu';
  return fourchette(seule.montantMin, seule.montantMax);
}

function fourchette(min = '0.00', max: string | null = null): string {
  return max === null ? 'inconnu' : `${euros(min)} à ${euros(max)}`;
}

/** The wage kept is never in the sum: with one, the column says what it adds up. */
function titreDeLaColonne(decompte: DecompteJson, maintien: Maintien | null): string {
  if (maintien === null) return 'Total';
  return aDesContrats(decompte) ? 'Indemnités et contrats' : 'Indemnités';
}

/** The law's benefits alone: contracts have lines of their own. */
function titreDuTotal(decompte: DecompteJson, maintien: Maintien | null): string {
  if (aDesContrats(decompte)) return 'Sécurité sociale, total brut';
  return maintien === null ? 'Total brut' : 'Indemnités, total brut';
}

interface ProprietesPied {
  readonly decompte: DecompteJson;
  readonly colonnes: number;
  readonly maintien: Maintien | null;
}

function Pied({ decompte, colonnes, maintien }: ProprietesPied) {
  const { brut, brutMin, brutMax, joursIndemnises } = decompte.totaux;
  const jours =
    joursIndemnises === null ? '' : `, ${accorder(joursIndemnises, 'jour payé', 'jours payés')}`;
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="row" colSpan={colonnes}>
          {titreDuTotal(decompte, maintien)}, avant CSG et CRDS{jours}
        </th>
        <td role="cell" className="num">
          {brut === null ? fourchette(brutMin, brutMax) : euros(brut)}
        </td>
      </tr>
      {totauxParPayeur(decompte)
        .filter((total) => total.payeur.cle === 'p')
        .map((total) => (
          <tr role="row" key={total.payeur.id}>
            <th role="rowheader" scope="row" colSpan={colonnes}>
              {total.payeur.nom}, total brut
            </th>
            <td role="cell" className="num">
              {total.inconnu === null ? euros(montantDe(total.certain + total.prevu)) : 'inconnu'}
            </td>
          </tr>
        ))}
      {maintien !== null && (
        <tr role="row">
          <th role="rowheader" scope="row" colSpan={colonnes}>
            Salaire maintenu par l’employeur, brut, en plus
          </th>
          <td role="cell" className="num">
            {maintien.genre === 'inconnu' ? (
              'inconnu'
            ) : (
              <Nombre sujet={{ genre: 'maintien', decompte }}>
                {euros(montantDe(maintien.cents))}
              </Nombre>
            )}
          </td>
        </tr>
      )}
    </tfoot>
  );
}
