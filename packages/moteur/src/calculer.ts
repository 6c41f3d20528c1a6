import { type Droit, scellerAvec } from '@almanach/bareme';
import { calculerChaine } from './chaine.ts';
import { enchainer } from './chronologie/chaines.ts';
import { avertir, type Calcul } from './contexte.ts';
import { fusionner } from './decompte/fusionner.ts';
import type { ArretCalcule, Decompte, Echeance, Tranche } from './decompte/types.ts';
import { etatInitial } from './indemnite/etat.ts';
import { echeances } from './paiement/echeances.ts';
import { additionner, joursPayes, parPayeur, totaux } from './paiement/totaux.ts';
import type { SituationLue } from './situation/lire.ts';
import type { Inconnu, Situation } from './situation/types.ts';
import { suitesDe } from './suites/suites.ts';
import { Trace } from './trace/trace.ts';

export interface OptionsCalcul {
  /** `false` in a batch: the same cents, without the reasoning. */
  trace?: boolean;
}

/**
 * Facts in, décompte out: pure, no clock, no randomness, no locale.
 * When a fact that matters is unknown, the computation is done at its ends and the lines that differ
 * are `inconnu`, with their bounds.
 */
export function calculer(lue: SituationLue, droit: Droit, options: OptionsCalcul = {}): Decompte {
  const trace = options.trace ?? true;
  const bas = calculerLecture(lue.bas, droit, trace);
  if (bas.manques.length === 0) return avecSuites(bas.calcul, bas.decompte);
  // Pays found missing on the way have their two ends too.
  const haut = lue.haut === lue.bas ? { ...lue.bas, sens: 'haut' as const } : lue.haut;
  const autres = [haut, ...croisees(lue, bas), ...lue.mixtes].map(
    (s) => calculerLecture(s, droit, false).decompte,
  );
  return avecSuites(bas.calcul, fusionner(bas.decompte, autres, bas.manques, bas.calcul));
}

/** Once every reading is merged: what follows the benefits is read on the final days. */
function avecSuites(c: Calcul, decompte: Decompte): Decompte {
  decompte.suites = suitesDe(c, decompte.arrets);
  return decompte;
}

/** Facts said unknown at one end, pays or incomes found missing on the way at the other. */
function croisees(lue: SituationLue, bas: Resultat): Situation[] {
  const enRoute = bas.manques.length > lue.bas.inconnus.length;
  if (lue.haut === lue.bas || !enRoute) return [];
  return [
    { ...lue.bas, sens: 'haut' },
    { ...lue.haut, sens: 'bas' },
  ];
}

const journalier = (t: Tranche): number => t.journalier;

interface Resultat {
  decompte: Decompte;
  manques: readonly Inconnu[];
  calcul: Calcul;
}

/** A computation about to begin: nothing is known yet but the facts and the law. */
export function commencer(situation: Situation, droit: Droit, tracer: boolean): Calcul {
  return {
    situation,
    droit,
    trace: new Trace(tracer),
    etat: etatInitial(situation, droit),
    hypotheses: situation.hypotheses.slice(),
    avertissements: [],
    interruptions: null,
    manques: [],
  };
}

function calculerLecture(situation: Situation, droit: Droit, tracer: boolean): Resultat {
  const c = commencer(situation, droit, tracer);
  if (situation.nonUtilises.length > 0)
    avertir(c, 'ALM-A-011', { champs: situation.nonUtilises.join(', ') });
  const manques: Inconnu[] = situation.inconnus.slice();
  const arrets: ArretCalcule[] = [];
  const paiements: Echeance[] = [];
  for (const chaine of enchainer(c)) {
    const arret = calculerChaine(c, chaine);
    for (const manque of c.manques) manques.push(manque);
    arrets.push(arret);
    echeances(c, arret, journalier, paiements);
  }
  const total = additionner(paiements);
  const decompte: Decompte = {
    arrets,
    totaux: totaux(total, joursPayes(arrets), null, parPayeur(arrets, paiements, total)),
    echeances: paiements,
    suites: [],
    hypotheses: c.hypotheses,
    avertissements: c.avertissements,
    trace: c.trace.etapes,
    connuLe: droit.connuLe,
    empreinte: empreinteDe(situation, droit),
  };
  return { decompte, manques, calcul: c };
}

/** Seal of the law, and of every version of the contracts of the person, with the readings chosen for them. */
function empreinteDe({ souscriptions }: Situation, droit: Droit): string {
  if (souscriptions.length === 0) return droit.empreinte;
  const sceaux: string[] = [];
  for (const s of souscriptions) for (const v of s.versions) sceaux.push(v.contrat.sceau);
  const cle = droit.empreinte + sceaux.join('');
  let empreinte = EMPREINTES.get(cle);
  if (empreinte === undefined) {
    empreinte = scellerAvec(droit.empreinte, sceaux);
    if (EMPREINTES.size >= EMPREINTES_GARDEES) EMPREINTES.clear();
    EMPREINTES.set(cle, empreinte);
  }
  return empreinte;
}

/** A batch names the same contracts again and again: the same text always has the same seal. */
const EMPREINTES = new Map<string, string>();
const EMPREINTES_GARDEES = 500;
