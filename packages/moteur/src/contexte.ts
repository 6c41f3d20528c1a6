import { type Droit, INCONNU, type Jour, type Table, valeurAu } from '@almanach/bareme';
import type { CodeAvertissement } from './decompte/avertissements.ts';
import type { Avertissement } from './decompte/types.ts';
import type { EtatAssure } from './indemnite/etat.ts';
import type { EffetManque, Hypothese, Inconnu, Periode, Situation } from './situation/types.ts';
import type { Trace } from './trace/trace.ts';

/** What one computation carries from step to step. */
export interface Calcul {
  readonly situation: Situation;
  readonly droit: Droit;
  readonly trace: Trace;
  readonly etat: EtatAssure;
  readonly hypotheses: Hypothese[];
  readonly avertissements: Avertissement[];
  /** Days off work for health, joined; `null` until first needed. */
  interruptions: readonly Periode[] | null;
  /** Facts found missing while computing the current chain. */
  manques: Inconnu[];
}

/** Thrown inside the engine, and caught there: the law needed on that day is not known. */
export class ParametreInconnu extends Error {
  readonly parametre: string;
  readonly le: Jour;

  constructor(parametre: string, le: Jour) {
    super(`parameter ${parametre} is not known on day ${le}`);
    this.parametre = parametre;
    this.le = le;
  }
}

/** Value of a parameter that may have been set aside (`null`). @throws ParametreInconnu */
export function optionnel<T>(table: Table<T>, jour: Jour): T | null {
  const valeur = valeurAu(table, jour);
  if (valeur === INCONNU) throw new ParametreInconnu(table.id, jour);
  return valeur;
}

/** Value of a parameter that the computation cannot do without. @throws ParametreInconnu */
export function exiger<T>(table: Table<T>, jour: Jour): T {
  const valeur = optionnel(table, jour);
  if (valeur === null) throw new ParametreInconnu(table.id, jour);
  return valeur;
}

/** Says a warning, once. */
export function avertir(
  c: Calcul,
  code: CodeAvertissement,
  operandes: Avertissement['operandes'] = {},
): void {
  const deja = c.avertissements.some(
    (a) => a.code === code && Object.entries(operandes).every(([k, v]) => a.operandes[k] === v),
  );
  if (!deja) c.avertissements.push({ code, operandes });
}

/** Records a missing fact of the current chain, once. */
export function manquer(c: Calcul, chemin: string, effet: EffetManque): void {
  if (!c.manques.some((m) => m.chemin === chemin && m.effet === effet))
    c.manques.push({ chemin, effet });
}

/** Lists a presumption made on the way, once. */
export function presumer(c: Calcul, chemin: string, valeur: Hypothese['valeur']): void {
  if (!c.hypotheses.some((h) => h.chemin === chemin && h.valeur === valeur))
    c.hypotheses.push({ chemin, valeur });
}
