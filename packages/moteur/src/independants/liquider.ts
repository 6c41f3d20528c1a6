import type { Jour } from '@almanach/bareme';
import { type Chaine, famille } from '../chronologie/chaines.ts';
import { avertir, type Calcul, manquer, optionnel } from '../contexte.ts';
import { horsPerimetre } from '../decompte/indetermine.ts';
import type { ArretCalcule, Condition } from '../decompte/types.ts';
import { aldInitiale, suivre } from '../indemnite/ald.ts';
import { tranches } from '../indemnite/tranches.ts';
import type { Reference } from '../salaire/reference.ts';
import type { Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { conditionAffiliation, gardeLesDroitsDuSalarie } from './affiliation.ts';
import { carenceIndependant } from './carence.ts';
import { compteursIndependants } from './compteurs.ts';
import { type IndemniteIndependant, indemniteIndependant } from './indemnite.ts';
import { MontantsIndependant, suiteDArretPaye } from './montants.ts';
import { conditionPopulation, type Profil, profilDe } from './profil.ts';
import { ouvreATempsPartiel, type SuiviIndependant, suivreIndependant } from './suivi.ts';

/**
 * Craftsmen, traders, liberal professions, helping spouses. Whoever paid before 2020, the health insurance is
 * named: the rule is the same (R-A-02).
 * @returns `null` when the rights of the job that came before are kept: the employees' rules then apply.
 */
export function liquiderIndependant(
  c: Calcul,
  chaine: Chaine,
  reference: Reference | null,
): ArretCalcule | null {
  const suivi = suivreIndependant(c, chaine);
  const profil = profilDe(c, suivi.constat);
  if (profil.activite === 'exploitant-agricole') return horsPerimetre(c, chaine);
  const affiliation = conditionAffiliation(c, profil, suivi.constat);
  if (!affiliation.satisfaite && gardeLesDroitsDuSalarie(c, chaine, reference)) {
    c.etat.independant = null;
    return null;
  }
  const population = conditionPopulation(c, profil, suivi.constat);
  const ouvert = affiliation.satisfaite && population.satisfaite;
  const indemnite = ouvert ? indemniteIndependant(c, profil, suivi.constat) : RIEN;
  const conditions = [population, affiliation, ...indemnite.conditions];
  prevenir(c, chaine, profil);
  if (profil.activite === 'conjoint-collaborateur') departagerConjoint(c, chaine, profil, suivi);
  return payer(c, chaine, { profil, suivi, indemnite, conditions, reference });
}

const RIEN: IndemniteIndependant = {
  exacte: { n: 0, d: 1 },
  cents: 0,
  trace: [],
  majoree: null,
  raam: { n: 0, d: 1 },
  conditions: [],
};

interface Dossier {
  profil: Profil;
  suivi: SuiviIndependant;
  indemnite: IndemniteIndependant;
  conditions: readonly Condition[];
  reference: Reference | null;
}

function payer(c: Calcul, chaine: Chaine, d: Dossier): ArretCalcule {
  const premier = chaine.prescriptions[0] as Arret;
  const ouverts = d.conditions.every((x) => x.satisfaite);
  const carence = carenceIndependant(c, chaine);
  const ald = aldInitiale(chaine);
  if (ald !== null) suivre(c, ald, chaine.du);
  if (!ouverts && contratRecent(d.reference, chaine.du))
    avertir(c, 'ALM-A-035', { id: premier.id });
  const jours = tranches(c, {
    chaine,
    prestation: 'ijss-maladie',
    fiscalite: 'imposable',
    carence,
    montants: new MontantsIndependant(c, d.indemnite, d.suivi),
    compter: compteursIndependants(d.profil.cnavpl, d.suivi),
    carenceAussiATempsPartiel: (e) => !suiteDArretPaye(e, d.suivi),
    ald: true,
    ouverts,
    ferme: Number.POSITIVE_INFINITY,
  });
  const { raam } = d.indemnite;
  return {
    id: premier.id,
    nature: premier.nature,
    du: chaine.du,
    au: chaine.au,
    prescriptions: chaine.prescriptions.map((p) => p.id),
    droits: [
      {
        du: chaine.du,
        au: chaine.au,
        prestation: 'ijss-maladie',
        etat: ouverts ? 'ouvert' : 'ferme',
        manque: c.manques,
        conditions: d.conditions,
      },
    ],
    base: { n: raam.n, d: raam.d * 365 },
    indemnite: ouverts ? d.indemnite.cents : 0,
    payeur: 'assurance-maladie',
    tranches: jours,
    complements: [],
  };
}

/** A job that ended lately may have left rights that this scheme does not look at. */
function contratRecent(reference: Reference | null, debut: Jour): boolean {
  const fin = reference?.finContrat ?? null;
  return fin !== null && fin > debut - 365;
}

function prevenir(c: Calcul, chaine: Chaine, profil: Profil): void {
  const premier = chaine.prescriptions[0] as Arret;
  if (profil.activite === 'liberal') avertir(c, 'ALM-A-031');
  if (famille(premier) === 'professionnel') {
    avertir(c, 'ALM-A-032', { id: premier.id, nature: premier.nature });
    if (c.trace.active)
      c.trace.noter(REGLES.accidentEnMaladie, chaine.du, { nature: premier.nature }, 'maladie');
  }
  if (ouvreATempsPartiel(premier) && aldInitiale(chaine) === null)
    avertir(c, 'ALM-A-034', { id: premier.id });
}

/** A liberal's spouse has the limits of the CNAVPL, a craftsman's has not: the facts do not say which. */
function departagerConjoint(
  c: Calcul,
  chaine: Chaine,
  profil: Profil,
  suivi: SuiviIndependant,
): void {
  const max = optionnel(c.droit.tables.tnsLiberalMaxJours, suivi.constat);
  const jours = chaine.au - chaine.du + 1 + suivi.payesDeSuite;
  if (max === null || jours <= max) return;
  manquer(c, `affiliations[${profil.affiliation?.rang ?? 0}].activite`, 'affiliation');
  profil.cnavpl = c.situation.sens === 'bas';
}
