import { ecrireJour, type Jour, j } from '@almanach/bareme';
import { type Chaine, famille } from './chronologie/chaines.ts';
import { avertir, type Calcul, manquer, ParametreInconnu } from './contexte.ts';
import type { ArretCalcule, DroitCalcule, Tranche } from './decompte/types.ts';
import {
  debutSeptiemeMois,
  droitsAuDela,
  droitsInitiaux,
  type Ouverture,
} from './droits/ouverture.ts';
import { plancherAld, retenirPremiereIndemnite } from './indemnite/ald.ts';
import { calculerCarence } from './indemnite/carence.ts';
import { MontantsJournaliers } from './indemnite/montants.ts';
import { calculerIndemnite } from './indemnite/taux.ts';
import { tranches } from './indemnite/tranches.ts';
import { calculerBase } from './salaire/base.ts';
import { plafondMensuel } from './salaire/plafond.ts';
import { type Reference, situerReference } from './salaire/reference.ts';
import type { Arret } from './situation/types.ts';
import { REGLES } from './trace/regles.ts';

/** One chain through the whole pipeline: reference, base, rights, benefit, days. */
export function calculerChaine(c: Calcul, chaine: Chaine): ArretCalcule {
  c.manques = [];
  try {
    if (famille(chaine.prescriptions[0] as Arret) !== 'maladie')
      return horsPerimetre(c, chaine, 'hors-perimetre');
    const reference = situerReference(c.situation, chaine.du);
    if (reference === null) {
      // Independents and farmers have revenues, not pays: the employees' rule would bound them wrongly.
      const autreRegime = c.situation.nonUtilises.some(
        (x) => x === 'revenus' || x === 'affiliations',
      );
      return autreRegime ? horsPerimetre(c, chaine, 'hors-perimetre') : sansEmploi(c, chaine);
    }
    if (reference.emplois.every((e) => e.agricole))
      return horsPerimetre(c, chaine, 'hors-perimetre');
    return liquider(c, chaine, reference);
  } catch (erreur) {
    if (!(erreur instanceof ParametreInconnu)) throw erreur;
    return droitInconnu(c, chaine, erreur);
  }
}

function liquider(c: Calcul, chaine: Chaine, reference: Reference): ArretCalcule {
  const premier = chaine.prescriptions[0] as Arret;
  const base = calculerBase(c, reference, premier);
  const initiaux = droitsInitiaux(c, reference);
  const septiemeMois = debutSeptiemeMois(c, chaine.du);
  const auDela = chaine.au >= septiemeMois ? droitsAuDela(c, reference) : null;
  const indemnite = calculerIndemnite(c, chaine, reference, base, plancherAld(c, chaine));
  const carence = calculerCarence(c, chaine);
  retenirPremiereIndemnite(c, chaine, indemnite.exacte);
  const regles = {
    chaine,
    carence,
    montants: new MontantsJournaliers(c, indemnite),
    ouverts: initiaux.ouvert,
    ferme: auDela === null || auDela.ouvert ? Number.POSITIVE_INFINITY : septiemeMois,
  };
  const jours = tranches(c, regles, indemnite.majoree?.aPartirDu ?? Number.POSITIVE_INFINITY);
  revalorisation(c, chaine);
  // Fields one by one: an object spread would cost a quarter of the whole computation.
  return {
    id: premier.id,
    nature: premier.nature,
    du: chaine.du,
    au: chaine.au,
    prescriptions: chaine.prescriptions.map((p) => p.id),
    droits: droits(c, chaine, initiaux, auDela, septiemeMois),
    base: base.exact,
    indemnite: indemnite.cents,
    tranches: jours,
  };
}

function droits(
  c: Calcul,
  chaine: Chaine,
  initiaux: Ouverture,
  auDela: Ouverture | null,
  septiemeMois: Jour,
): DroitCalcule[] {
  const etat = (ouvert: boolean) => (ouvert ? 'ouvert' : 'ferme');
  const prestation = 'ijss-maladie';
  const manque = c.manques;
  const fin = auDela === null ? chaine.au : septiemeMois - 1;
  const liste: DroitCalcule[] = [
    {
      du: chaine.du,
      au: fin,
      prestation,
      etat: etat(initiaux.ouvert),
      manque,
      conditions: initiaux.conditions,
    },
  ];
  if (auDela !== null) {
    const ouvert = initiaux.ouvert && auDela.ouvert;
    liste.push({
      du: septiemeMois,
      au: chaine.au,
      prestation,
      etat: etat(ouvert),
      manque,
      conditions: auDela.conditions,
    });
  }
  return liste;
}

const FIN_DE_LA_REVALORISATION = j('2020-04-01');

/** INT-09: stops begun before 2020-04-01 could be revalued after three months; that is not computed. */
function revalorisation(c: Calcul, chaine: Chaine): void {
  if (chaine.du < FIN_DE_LA_REVALORISATION && chaine.au > chaine.du + 90)
    avertir(c, 'ALM-A-005', { du: ecrireJour(chaine.du) });
}

/** Work accidents, maternity, farm regime: not covered, said so, and left to a human (INT-29). */
function horsPerimetre(c: Calcul, chaine: Chaine, effet: 'hors-perimetre'): ArretCalcule {
  const premier = chaine.prescriptions[0] as Arret;
  avertir(c, 'ALM-A-009', { id: premier.id, nature: premier.nature });
  manquer(c, `arrets[${premier.rang}].nature`, effet);
  const trace = c.trace.active
    ? [c.trace.noter(REGLES.horsPerimetre, chaine.du, { nature: premier.nature }, effet, false)]
    : [];
  return inconnu(c, chaine, 'non-couvert', trace, Number.POSITIVE_INFINITY);
}

function droitInconnu(c: Calcul, chaine: Chaine, erreur: ParametreInconnu): ArretCalcule {
  avertir(c, 'ALM-A-010', { parametre: erreur.parametre, le: ecrireJour(erreur.le) });
  manquer(c, `droit.${erreur.parametre}`, 'parametre-inconnu');
  const trace = c.trace.active
    ? [
        c.trace.noter(
          REGLES.horsDroit,
          chaine.du,
          { parametre: erreur.parametre, le: erreur.le },
          'inconnu',
          false,
        ),
      ]
    : [];
  return inconnu(c, chaine, 'droit-inconnu', trace, Number.POSITIVE_INFINITY);
}

/** No job at all before the stop: from nothing to the ceiling of the day. */
function sansEmploi(c: Calcul, chaine: Chaine): ArretCalcule {
  manquer(c, 'emplois', 'salaire-de-base');
  const reference = situerReference(
    { ...c.situation, emplois: [{ ...EMPLOI_VIDE, au: Number.POSITIVE_INFINITY }] },
    chaine.du,
  ) as Reference;
  const plafond = plafondMensuel(c, reference);
  const max = Math.ceil((12 * plafond.cents) / 730);
  return inconnu(c, chaine, 'fait-inconnu', plafond.trace < 0 ? [] : [plafond.trace], max);
}

const EMPLOI_VIDE = {
  rang: 0,
  type: 'cdi',
  agricole: false,
  du: Number.NEGATIVE_INFINITY,
  periodicite: 'mensuelle',
  salaireMensuel: -1,
  anneeApprentissage: 1,
  subrogation: null,
  absences: [],
  paies: [],
} as const;

const PRESTATIONS = {
  maladie: 'ijss-maladie',
  professionnel: 'ijss-at',
  maternite: 'ijss-maternite',
} as const;

function inconnu(
  c: Calcul,
  chaine: Chaine,
  motif: Tranche['motif'],
  trace: readonly number[],
  max: number,
): ArretCalcule {
  const premier = chaine.prescriptions[0] as Arret;
  const prestation = PRESTATIONS[famille(premier)];
  const { du, au } = chaine;
  return {
    id: premier.id,
    nature: premier.nature,
    du,
    au,
    prescriptions: chaine.prescriptions.map((p) => p.id),
    droits: [{ du, au, prestation, etat: 'indetermine', manque: c.manques, conditions: [] }],
    base: null,
    indemnite: null,
    tranches: [
      {
        du,
        au,
        prestation,
        beneficiaire: 'assure',
        certitude: 'inconnu',
        journalier: 0,
        journalierMax: max,
        motif,
        exonere: false,
        trace,
      },
    ],
  };
}
