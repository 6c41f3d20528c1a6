import { ecrireJour, type Jour, j } from '@almanach/bareme';
import { liquiderAccident } from './accident-travail/liquider.ts';
import { type Chaine, famille } from './chronologie/chaines.ts';
import { avertir, type Calcul, ParametreInconnu } from './contexte.ts';
import { completer } from './contrats/completer.ts';
import { droitInconnu, horsPerimetre, sansEmploi } from './decompte/indetermine.ts';
import type { ArretCalcule, DroitCalcule } from './decompte/types.ts';
import {
  debutSeptiemeMois,
  droitsAuDela,
  droitsInitiaux,
  type Ouverture,
} from './droits/ouverture.ts';
import { maintenir } from './employeur/maintenir.ts';
import { liquiderExploitant } from './exploitants/liquider.ts';
import { plancherAld, retenirPremiereIndemnite } from './indemnite/ald.ts';
import { calculerCarence } from './indemnite/carence.ts';
import { compterMaladie } from './indemnite/compteurs.ts';
import type { ReglesDesJours } from './indemnite/journees.ts';
import { MontantsJournaliers } from './indemnite/montants.ts';
import { calculerIndemnite } from './indemnite/taux.ts';
import { tranches } from './indemnite/tranches.ts';
import { liquiderIndependant } from './independants/liquider.ts';
import { payeurDes, regimeAu } from './regime.ts';
import { calculerBase as salaireDeBase } from './salaire/base.ts';
import { type Reference, situerReference } from './salaire/reference.ts';
import type { Arret } from './situation/types.ts';
import { releveParPension } from './suites/pension.ts';

/** One chain through the whole pipeline: its scheme, what the employer keeps paying, then the contracts. */
export function calculerChaine(c: Calcul, chaine: Chaine): ArretCalcule {
  c.manques = [];
  const arret = baseConnue(c, chaine);
  const { complements, droits } = maintenir(c, chaine, arret);
  const avecEmployeur =
    complements.length === 0
      ? arret
      : { ...arret, complements, droits: [...arret.droits, ...droits] };
  if (c.situation.souscriptions.length === 0) return avecEmployeur;
  const contrats = completer(c, chaine, avecEmployeur);
  return {
    ...avecEmployeur,
    complements: [...contrats.employeurs, ...contrats.complements],
    droits: [...avecEmployeur.droits, ...contrats.droits],
  };
}

function baseConnue(c: Calcul, chaine: Chaine): ArretCalcule {
  try {
    return calculerBase(c, chaine);
  } catch (erreur) {
    if (!(erreur instanceof ParametreInconnu)) throw erreur;
    return droitInconnu(c, chaine, erreur);
  }
}

/** The benefit of the scheme that covers the first day. */
function calculerBase(c: Calcul, chaine: Chaine): ArretCalcule {
  const nature = famille(chaine.prescriptions[0] as Arret);
  if (nature === 'maternite') return horsPerimetre(c, chaine);
  const reference = situerReference(c.situation, chaine.du);
  const regime = regimeAu(c.situation, reference, chaine.du);
  if (regime === 'independant') {
    const arret = liquiderIndependant(c, chaine, reference);
    if (arret !== null) return arret;
  }
  if (regime === 'exploitant') return liquiderExploitant(c, chaine);
  if (reference === null) return sansEmploi(c, chaine);
  return nature === 'professionnel'
    ? liquiderAccident(c, chaine, reference)
    : liquiderMaladie(c, chaine, reference);
}

/** Employees, agency and seasonal workers, apprentices, unemployed persons: ordinary sickness. */
function liquiderMaladie(c: Calcul, chaine: Chaine, reference: Reference): ArretCalcule {
  const premier = chaine.prescriptions[0] as Arret;
  const base = salaireDeBase(c, reference, premier);
  const initiaux = droitsInitiaux(c, reference);
  const septiemeMois = debutSeptiemeMois(c, chaine.du);
  const auDela = chaine.au >= septiemeMois ? droitsAuDela(c, reference) : null;
  const indemnite = calculerIndemnite(c, chaine, reference, base, plancherAld(c, chaine));
  const carence = calculerCarence(c, chaine);
  retenirPremiereIndemnite(c, chaine, indemnite.exacte);
  const regles: ReglesDesJours = {
    chaine,
    prestation: 'ijss-maladie',
    fiscalite: 'imposable',
    carence,
    montants: new MontantsJournaliers(c, indemnite),
    compter: compterMaladie,
    ald: true,
    ouverts: initiaux.ouvert,
    ferme: auDela === null || auDela.ouvert ? Number.POSITIVE_INFINITY : septiemeMois,
    pension: releveParPension(c, chaine),
  };
  const jours = tranches(c, regles);
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
    payeur: payeurDes(reference),
    tranches: jours,
    complements: [],
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
