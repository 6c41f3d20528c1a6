import type { Jour } from '@almanach/bareme';
import type { PayeurDeBase } from './decompte/types.ts';
import type { Reference } from './salaire/reference.ts';
import type { Affiliation, Situation } from './situation/types.ts';

export type Regime = 'salarie' | 'independant' | 'exploitant';

/**
 * Scheme that covers a day: the job that runs, else the self-employed activity, else the last job ended
 * (rights kept). `salarie` too when nothing is known: the employees' rule then bounds the answer.
 */
export function regimeAu(situation: Situation, reference: Reference | null, le: Jour): Regime {
  if (reference !== null && reference.finContrat === null) return 'salarie';
  const active = activiteAu(situation, le);
  if (active !== null) return active;
  const finie = activiteFinie(situation, le);
  const emploiApres = finie !== null && (reference?.finContrat ?? finie.au - 1) >= finie.au;
  return finie !== null && !emploiApres ? 'independant' : 'salarie';
}

function activiteAu(situation: Situation, le: Jour): 'independant' | 'exploitant' | null {
  const affiliation = affiliationAu(situation, le);
  if (affiliation !== null)
    return affiliation.regime === 'exploitant-agricole' ? 'exploitant' : 'independant';
  // Incomes without an affiliation: presumed affiliated, unless jobs or affiliations say otherwise.
  if (situation.affiliations.length > 0 || situation.revenus.length === 0) return null;
  const dernier = situation.revenus[situation.revenus.length - 1];
  return dernier?.activite === 'exploitant-agricole' ? 'exploitant' : 'independant';
}

/** Self-employed affiliation that runs on a day. */
export function affiliationAu(situation: Situation, le: Jour): Affiliation | null {
  const active = situation.affiliations.find(
    (a) =>
      (a.regime === 'independant' || a.regime === 'exploitant-agricole') &&
      a.du <= le &&
      a.au >= le,
  );
  return active ?? null;
}

/** Last self-employed activity, ended before a day. */
export function activiteFinie(situation: Situation, le: Jour): Affiliation | null {
  const finies = situation.affiliations.filter((a) => a.au < le);
  const derniere = finies.reduce<Affiliation | null>(
    (x, a) => (x === null || a.au >= x.au ? a : x),
    null,
  );
  return derniere?.regime === 'independant' ? derniere : null;
}

/** The farm scheme pays its own employees, by the same rules (R-B-11). */
export function payeurDes(reference: Reference): PayeurDeBase {
  return reference.emplois.every((e) => e.agricole) ? 'msa' : 'assurance-maladie';
}
