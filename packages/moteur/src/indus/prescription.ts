import {
  ajouterAns,
  type Droit,
  ecrireJour,
  type Jour,
  type Table,
  valeurAu,
} from '@almanach/bareme';
import type { z } from 'zod';
import { booleen, choix, date, liste, objet } from '../situation/champs.ts';
import type { Lecture } from '../situation/erreurs.ts';
import { jourLu } from '../situation/recueil.ts';
import { lireDemande } from './lecture.ts';

/** Who paid too much. An insurer's claim does not come from its contract: it follows the common law (R-F-05). */
const ORGANISMES = ['securite-sociale', 'organisme-complementaire'] as const;
const PRESTATIONS_INDUES = ['maladie', 'accident-travail', 'maternite', 'prevoyance'] as const;

export const schemaIndu = objet({
  organisme: choix(ORGANISMES),
  nature: choix(PRESTATIONS_INDUES),
  payeLe: date,
  fraude: booleen,
  /** Day the creditor knew, or should have known; only the five-year delay starts there. */
  decouverteLe: date.optional(),
  /** Acts that interrupt: registered letter, formal demand, acknowledgement of the debt. */
  interruptions: liste(date, 50).optional(),
});

export type InduJson = z.input<typeof schemaIndu>;

/** Whether a debt may still be claimed on a day. */
export interface PrescriptionJson {
  /** `null`: it hangs on a fact or a figure that is missing. */
  prescrit: boolean | null;
  /** Last day to act; `null` when it is not known. */
  limite: string | null;
  /** No act and no late discovery leads beyond this day. */
  butoir: string | null;
  regle: CasDePrescription;
  article: string;
  /** What is missing, when `prescrit` or `limite` is `null`. */
  manque: 'decouverteLe' | 'parametre' | null;
}

export type CasDePrescription = 'deux-ans' | 'cinq-ans-fraude' | 'cinq-ans-droit-commun';

const ARTICLES: Readonly<Record<InduJson['nature'], string>> = {
  maladie: 'L332-1 CSS',
  maternite: 'L332-1 CSS',
  'accident-travail': 'L431-2 CSS',
  prevoyance: 'C. civ. 2224',
};

/**
 * R-G-69, R-F-04: two years from the payment; five years from the discovery of a fraud; never over twenty years.
 * The last day of the delay is still in time (C. civ. 2229), and no holiday carries it further.
 */
export function prescription(
  donnees: unknown,
  le: string,
  droit: Droit,
): Lecture<PrescriptionJson> {
  const lue = lireDemande(objet({ le: date, indu: schemaIndu }), { le, indu: donnees });
  if (!lue.ok) return lue;
  return { ok: true, valeur: juger(lue.valeur.indu, jourLu(lue.valeur.le), droit) };
}

function juger(indu: z.output<typeof schemaIndu>, le: Jour, droit: Droit): PrescriptionJson {
  const { tables } = droit;
  const payeLe = jourLu(indu.payeLe);
  const regle = casDe(indu);
  const cas = { regle, article: regle === 'deux-ans' ? ARTICLES[indu.nature] : 'C. civ. 2224' };
  const ans = duree(
    regle === 'deux-ans' ? tables.prescriptionAction : tables.prescriptionFraude,
    payeLe,
  );
  const anneesButoir = duree(tables.prescriptionButoir, payeLe);
  if (ans === null || anneesButoir === null)
    return { ...cas, prescrit: null, limite: null, butoir: null, manque: 'parametre' };
  const butoir = ajouterAns(payeLe, anneesButoir);
  const fin = (depart: Jour) => derniereLimite(depart, ans, butoir, indu.interruptions ?? []);
  const depart = departDe(indu, regle, payeLe);
  if (depart === null) {
    // Known at the earliest on the day of the payment, at the latest on the last day of all.
    const prescrit = le > butoir ? true : le <= fin(payeLe) ? false : null;
    return { ...cas, prescrit, limite: null, butoir: ecrireJour(butoir), manque: 'decouverteLe' };
  }
  const limite = fin(depart);
  return {
    ...cas,
    prescrit: le > limite,
    limite: ecrireJour(limite),
    butoir: ecrireJour(butoir),
    manque: null,
  };
}

function casDe({ fraude, organisme }: InduJson): CasDePrescription {
  if (fraude) return 'cinq-ans-fraude';
  return organisme === 'securite-sociale' ? 'deux-ans' : 'cinq-ans-droit-commun';
}

/** A creditor who was not deceived is held to know on the day it pays; a deceived one is not. */
function departDe(indu: InduJson, regle: CasDePrescription, payeLe: Jour): Jour | null {
  if (regle === 'deux-ans') return payeLe;
  if (indu.decouverteLe !== undefined) return Math.max(payeLe, jourLu(indu.decouverteLe));
  return regle === 'cinq-ans-fraude' ? null : payeLe;
}

/** Each act done in time starts the same delay again (C. civ. 2231), up to the last day of all (2232). */
function derniereLimite(
  depart: Jour,
  ans: number,
  butoir: Jour,
  interruptions: readonly string[],
): Jour {
  let limite = Math.min(ajouterAns(depart, ans), butoir);
  for (const acte of interruptions.map(jourLu).sort((a, b) => a - b)) {
    if (acte >= depart && acte <= limite) limite = Math.min(ajouterAns(acte, ans), butoir);
  }
  return limite;
}

function duree(table: Table<number>, jour: Jour): number | null {
  const valeur = valeurAu(table, jour);
  return typeof valeur === 'number' ? valeur : null;
}
