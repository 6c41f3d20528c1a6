import { chargerDroit, type Droit } from '@almanach/bareme';
import {
  type CleParametre,
  calculer,
  type DecompteJson,
  ecrireDecompte,
  lireSituation,
  type SituationLue,
} from '@almanach/moteur';
import { catalogueLu, documentsNommes } from './contrats.ts';
import type { Vecteur } from './types.ts';

/**
 * Which rule reads which parameter, observed: each parameter read is changed in turn, and the first step that
 * changes is one that reads it, since no step before it did. Steps that change later only may depend on it.
 */
export interface Lectures {
  /** Parameters looked up by some computation. */
  readonly lus: Set<CleParametre>;
  /** "rule parameter", seen as first step to change. */
  readonly directes: Set<string>;
  /** "rule parameter", seen to change, first or not. */
  readonly dependances: Set<string>;
}

export function observer(vecteurs: readonly Vecteur[]): Lectures {
  const vues: Lectures = { lus: new Set(), directes: new Set(), dependances: new Set() };
  for (const v of vecteurs) {
    const lue = lireSituation(v.situation, {
      le: v.connuLe,
      contrats: catalogueLu(documentsNommes(v.situation)),
    });
    if (lue.ok) observerUn(lue.valeur, chargerDroit(v.connuLe, v.options), vues);
  }
  return vues;
}

function observerUn(situation: SituationLue, droit: Droit, vues: Lectures): void {
  const lus = new Set<CleParametre>();
  const tables = new Proxy(droit.tables, {
    get: (cible, cle: CleParametre) => {
      lus.add(cle);
      return cible[cle];
    },
  });
  const reference = tracer(situation, { ...droit, tables });
  for (const cle of lus) {
    vues.lus.add(cle);
    for (const tablesChangees of variantes(droit.tables, cle)) {
      comparer(reference, tracer(situation, { ...droit, tables: tablesChangees }), cle, vues);
    }
  }
}

function comparer(
  reference: DecompteJson['trace'],
  autre: DecompteJson['trace'],
  cle: CleParametre,
  vues: Lectures,
): void {
  const different = (rang: number) =>
    JSON.stringify(reference[rang]) !== JSON.stringify(autre[rang]);
  const premier = reference.findIndex((_, rang) => different(rang));
  const regle = reference[premier]?.regle;
  // A step that appears or disappears shows that the one at that rank is read otherwise, not by whom.
  if (regle === undefined) return;
  if (autre[premier]?.regle === regle) vues.directes.add(`${regle} ${cle}`);
  for (let rang = premier; rang < reference.length; rang++) {
    if (different(rang)) vues.dependances.add(`${reference[rang]?.regle} ${cle}`);
  }
}

function tracer(situation: SituationLue, droit: Droit): DecompteJson['trace'] {
  return ecrireDecompte(calculer(situation, droit)).trace;
}

type Tables = Droit['tables'];

/** The same law but for one parameter: a little higher, halved, or set aside where it may be. */
function variantes(tables: Tables, cle: CleParametre): Tables[] {
  const table = tables[cle];
  const valeurs: readonly unknown[] = table.valeurs;
  const avec = (autres: readonly unknown[]) => ({
    ...tables,
    [cle]: { ...table, valeurs: autres },
  });
  const liste = [avec(valeurs.map(plus))];
  if (valeurs.some((v) => typeof v === 'number')) liste.push(avec(valeurs.map(moitie)));
  if (valeurs.includes(null)) liste.push(avec(valeurs.map(() => null)));
  return liste;
}

/** Never zero: a payment every zero days has no end. */
function moitie(valeur: unknown): unknown {
  return typeof valeur === 'number' ? Math.ceil(valeur / 2) : valeur;
}

function plus(valeur: unknown): unknown {
  if (typeof valeur === 'number') return valeur + 1;
  if (Array.isArray(valeur)) return valeur.map(plus);
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  const { n, d } = valeur as { n: number; d: number };
  return { n: n * 3, d: d * 2 };
}
