import { ecrireJour, type Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { avertir, type Calcul, manquer, type ParametreInconnu } from '../contexte.ts';
import { REGLES } from '../trace/regles.ts';
import type { Motif } from './json.ts';
import type { DroitCalcule, Tranche } from './types.ts';

/** What is paid by another payer than the scheme: its taxes are told elsewhere, or not at all. */
type Complementaire = 'maintien-employeur' | 'complement-contrat';

/** Days of one amount, in cents, and one reason; paid to the person until told otherwise. */
export function ligneDe(
  prestation: Complementaire,
  du: Jour,
  au: Jour,
  cents: number,
  motif: Motif,
  certitude: Tranche['certitude'],
  trace: readonly number[],
): Tranche {
  return {
    du,
    au,
    prestation,
    beneficiaire: 'assure',
    certitude,
    journalier: cents,
    journalierMax: cents,
    motif,
    fiscalite: 'imposable',
    trace,
  };
}

/** What is past at the date of the computation is certain, the rest is planned. */
export function certitudeDu(c: Calcul, jour: Jour): Tranche['certitude'] {
  return jour < c.situation.le ? 'certain' : 'prevu';
}

/** No day is paid: a zero, and why. */
export function lignesNulles(
  c: Calcul,
  chaine: Chaine,
  prestation: Complementaire,
  motif: Motif,
  trace: readonly number[],
): Tranche[] {
  const { du, au } = chaine;
  const coupure = Math.min(Math.max(c.situation.le, du), au + 1);
  const lignes: Tranche[] = [];
  if (coupure > du) lignes.push(ligneDe(prestation, du, coupure - 1, 0, motif, 'certain', trace));
  if (coupure <= au) lignes.push(ligneDe(prestation, coupure, au, 0, motif, 'prevu', trace));
  return lignes;
}

/** A figure of law is not known on that day: said, and nothing bounds the amount. */
export function ligneSansDroitConnu(
  c: Calcul,
  chaine: Chaine,
  prestation: Complementaire,
  erreur: ParametreInconnu,
): Tranche {
  const { du, au } = chaine;
  const trace = direDroitInconnu(c, du, erreur);
  const ligne = ligneDe(prestation, du, au, 0, 'droit-inconnu', 'inconnu', trace);
  ligne.journalierMax = Number.POSITIVE_INFINITY;
  return ligne;
}

/** The warning, the missing fact and the step of a figure of law that is not known. */
export function direDroitInconnu(c: Calcul, le: Jour, erreur: ParametreInconnu): readonly number[] {
  avertir(c, 'ALM-A-010', { parametre: erreur.parametre, le: ecrireJour(erreur.le) });
  manquer(c, `droit.${erreur.parametre}`, 'parametre-inconnu');
  if (!c.trace.active) return [];
  const entrees = { parametre: erreur.parametre, le: erreur.le };
  return [c.trace.noter(REGLES.horsDroit, le, entrees, 'inconnu', false)];
}

export function droitDe(
  c: Calcul,
  chaine: Chaine,
  prestation: Complementaire,
  etat: DroitCalcule['etat'],
  conditions: DroitCalcule['conditions'],
): DroitCalcule {
  const { du, au } = chaine;
  return { du, au, prestation, etat, manque: c.manques, conditions };
}
