import { pointsDeGarantie } from '../clauses.ts';
import type { GarantieOuverte } from '../types.ts';

/** Open points that a clause of the guarantee rests on: the step that reads it cites them. */
export function citees(g: GarantieOuverte, clause: string): readonly string[] {
  return pointsDeGarantie(g.souscription.contrat, g.garantie.rang, clause);
}

/** Path of a clause of the guarantee, when it is not known. */
export function cheminDe(g: GarantieOuverte, clause: string): string {
  return `${g.sujet.chemin}.garanties[${g.garantie.rang}].${clause}`;
}
