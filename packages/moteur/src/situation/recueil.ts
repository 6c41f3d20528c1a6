import { type Jour, lireJour } from '@almanach/bareme';
import { centiemes } from '../nombres/decimal.ts';
import { type ClePresomption, PRESOMPTIONS } from './presomptions.ts';
import type { EffetManque, Hypothese, Inconnu } from './types.ts';

/**
 * An unknown fact is read twice, at the value that gives least and at the value that gives most:
 * the two computations bound the answer. `sens` says which of the two readings this is.
 */
export type Sens = 'bas' | 'haut';

/** More than any ceiling of the law, far below 2^53 once multiplied: 10 million euros. */
export const BRUT_MAXIMAL = 1_000_000_000;

/** What one reading gathers beside the facts: presumptions made, facts said unknown, the reading's side. */
export class Recueil {
  readonly hypotheses: Hypothese[] = [];
  readonly inconnus: Inconnu[] = [];
  private readonly sensDe: (rang: number) => Sens;

  /** @param sensDe side of the nth unknown fact, in the order they are read. */
  constructor(sensDe: (rang: number) => Sens) {
    this.sensDe = sensDe;
  }

  presumer(cle: ClePresomption, chemin: string = PRESOMPTIONS[cle].chemin): void {
    this.hypotheses.push({ chemin, valeur: PRESOMPTIONS[cle].valeur });
  }

  manque<T>(chemin: string, effet: EffetManque, bas: T, haut: T): T {
    const sens = this.sensDe(this.inconnus.length);
    this.inconnus.push({ chemin, effet });
    return sens === 'bas' ? bas : haut;
  }

  /** Cents of a field that may be unknown. */
  montant(texte: string, chemin: string, effet: EffetManque, bas = 0, haut = BRUT_MAXIMAL): number {
    return texte === 'inconnu' ? this.manque(chemin, effet, bas, haut) : centiemes(texte);
  }
}

/** A date whose format and existence the schema has checked. */
export function jourLu(texte: string): Jour {
  return lireJour(texte) as Jour;
}
