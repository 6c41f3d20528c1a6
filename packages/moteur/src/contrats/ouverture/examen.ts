import type { Jour } from '@almanach/bareme';
import type { Calcul } from '../../contexte.ts';
import type { Motif } from '../../decompte/json.ts';
import type { ArretCalcule, Condition } from '../../decompte/types.ts';
import type { Regle } from '../../trace/regles.ts';
import type { Etape, Valeur } from '../../trace/trace.ts';
import { pointsDeGarantie } from '../clauses.ts';
import type { Garantie, Sujet } from '../types.ts';

/** What the opening of one guarantee gathers, from one condition to the next. */
export interface Examen {
  readonly c: Calcul;
  readonly sujet: Sujet;
  readonly garantie: Garantie;
  /** The base benefit of the stop. */
  readonly arret: ArretCalcule;
  /** First day of the stop. */
  readonly le: Jour;
  /** Day the windows look at: that of the first stop, for the relapse of a stop that was paid. */
  readonly survenue: Jour;
  readonly conditions: Condition[];
  readonly trace: number[];
  /** First and last covered day, and why days after the last are not. */
  du: Jour;
  au: Jour;
  motifApres: Motif;
  /** Wage the rates apply to, as the window of the stop says; `null`: as the guarantee says. */
  assiette: 'brut' | 'net' | null;
  /** Last day of the contract of work; `null` when no job matters. */
  finContrat: Jour | null;
  /** The stop is only covered by what the contract keeps after the job. */
  portee: boolean;
}

/** A condition of the opening: `null` when it holds, else why the guarantee is refused. */
export type Epreuve = (x: Examen) => Motif | null;

/** Path of a clause of the guarantee, for the facts that the contract itself does not give. */
export function cheminDe(x: Examen, clause: string): string {
  return `${x.sujet.chemin}.garanties[${x.garantie.rang}].${clause}`;
}

/** Records the step of a clause of the guarantee, with the open points that touch it. */
export function noter(
  x: Examen,
  regle: Regle,
  clause: string,
  entrees: Etape['entrees'],
  resultat: Valeur,
  appliquee: boolean,
): void {
  const options = pointsDeGarantie(x.sujet.souscription.contrat, x.garantie.rang, clause);
  x.trace.push(x.c.trace.noter(regle, x.le, entrees, resultat, appliquee, options));
}

/** Closes an interval: of two reasons, the earlier one says why. */
export function fermer(x: Examen, au: Jour, motif: Motif): void {
  if (au >= x.au) return;
  x.au = au;
  x.motifApres = motif;
}
