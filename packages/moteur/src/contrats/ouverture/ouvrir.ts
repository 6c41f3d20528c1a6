import type { Chaine } from '../../chronologie/chaines.ts';
import type { Calcul } from '../../contexte.ts';
import type { ArretCalcule } from '../../decompte/types.ts';
import type { ContratSouscrit, GarantieOuverte, Refus } from '../types.ts';

/** The guarantee of a contract that covers a stop, or why none does (steps 2 and 3 of the evaluation). */
export function ouvrir(
  _c: Calcul,
  _chaine: Chaine,
  _arret: ArretCalcule,
  _souscrit: ContratSouscrit,
): GarantieOuverte | Refus {
  return { ouverte: false, motif: 'contrat-cause', conditions: [], trace: [] };
}
