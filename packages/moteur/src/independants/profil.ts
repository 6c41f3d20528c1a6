import { anneeDe, type Jour } from '@almanach/bareme';
import { type Calcul, manquer, optionnel, presumer } from '../contexte.ts';
import type { Condition } from '../decompte/types.ts';
import { activiteFinie, affiliationAu } from '../regime.ts';
import { PRESOMPTIONS } from '../situation/presomptions.ts';
import type { Affiliation, Revenu } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/** The self-employed person, on the day the incapacity was found. */
export interface Profil {
  activite: Revenu['activite'];
  /** Under the ceiling and the limits of the CNAVPL. */
  cnavpl: boolean;
  /** First day as a self-employed person; `-Infinity` when presumed old enough. */
  depuis: Jour;
  affiliation: Affiliation | null;
}

export function profilDe(c: Calcul, constat: Jour): Profil {
  const affiliation = affiliationAu(c.situation, constat) ?? activiteFinie(c.situation, constat);
  const activite =
    affiliation?.activite ?? activiteDesRevenus(c, constat) ?? presumee(c, affiliation);
  if (affiliation === null)
    presumer(c, PRESOMPTIONS.affiliation.chemin, PRESOMPTIONS.affiliation.valeur);
  return {
    activite,
    cnavpl: activite === 'liberal',
    depuis: affiliation === null ? Number.NEGATIVE_INFINITY : debutDe(c, affiliation),
    affiliation,
  };
}

/** Activity of the latest income known on that day. */
function activiteDesRevenus(c: Calcul, constat: Jour): Revenu['activite'] | null {
  const annee = anneeDe(constat);
  const connus = c.situation.revenus.filter((r) => r.annee <= annee);
  return connus[connus.length - 1]?.activite ?? null;
}

function presumee(c: Calcul, affiliation: Affiliation | null): Revenu['activite'] {
  presumer(c, `affiliations[${affiliation?.rang ?? 0}].activite`, PRESOMPTIONS.activite.valeur);
  return 'artisan-commercant';
}

/** One self-employed activity after another, without a day between them, is one affiliation. */
function debutDe(c: Calcul, affiliation: Affiliation): Jour {
  const siennes = c.situation.affiliations.filter((a) => a.regime === 'independant');
  return remonter(siennes, affiliation.du);
}

/** First day of a run of periods that leave no day uncovered before `debut`. */
export function remonter(periodes: readonly { du: Jour; au: Jour }[], debut: Jour): Jour {
  const avant = periodes.filter((p) => p.du < debut && p.au >= debut - 1);
  if (avant.length === 0) return debut;
  return remonter(periodes, Math.min(...avant.map((p) => p.du)));
}

/** R-A-01: which activities are covered, by the day the stop began. */
export function conditionPopulation(c: Calcul, p: Profil, constat: Jour): Condition {
  const { tables } = c.droit;
  const table =
    p.activite === 'liberal' ? tables.tnsLiberalOuvert : tables.tnsConjointLiberalOuvert;
  const libre = p.activite === 'artisan-commercant' || optionnel(table, constat) !== null;
  const satisfaite = libre || (p.activite === 'conjoint-collaborateur' && conjointAvant2022(c, p));
  const requis = libre ? Number.NEGATIVE_INFINITY : (table.du[table.du.length - 1] as Jour);
  if (c.trace.active) {
    const entrees = { activite: p.activite, debut: constat };
    c.trace.noter(REGLES.populationIndependants, constat, entrees, satisfaite, satisfaite);
  }
  return { regle: 'R-A-01', satisfaite, constate: constat, requis, unite: 'date' };
}

/** Before 2022 a craftsman's spouse was covered and a liberal's was not: the facts do not say which. */
function conjointAvant2022(c: Calcul, p: Profil): boolean {
  manquer(c, `affiliations[${p.affiliation?.rang ?? 0}].activite`, 'affiliation');
  return c.situation.sens === 'haut';
}
