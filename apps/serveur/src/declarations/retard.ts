import { ajouterMois, type Droit, INCONNU, j, valeurAu } from '@almanach/bareme';
import { limiteCaisse } from '../delais/quarante-huit-heures.ts';

export interface Envoi {
  prescritLe: string;
  envoyeLe: string;
  /** Last day of the stop; `null` while it runs. */
  au: string | null;
  hospitalise: boolean;
  /** The person could not send it. */
  impossible: boolean;
}

export type ConsequenceCaisse =
  | { consequence: 'aucune' }
  /** The first time: a letter, and not one cent. */
  | { consequence: 'avertissement' }
  /** Again within 24 months: half of the benefit from the prescription to the sending. */
  | { consequence: 'moitie'; du: string; avant: string }
  /** Sent once the stop is over: the caisse can no longer check, and pays nothing (R323-12). */
  | { consequence: 'apres-la-fin' }
  /** The law of that day is not known. */
  | { consequence: 'inconnue' };

/**
 * What a late notice costs at the caisse (R321-2, R323-12, D323-2): the same judgement as the engine's.
 * @param dernierRetard prescription of the last notice sent late, warned about; `null` when there is none.
 */
export function consequenceCaisse(
  envoi: Envoi,
  dernierRetard: string | null,
  droit: Droit,
): ConsequenceCaisse {
  const limite = limiteCaisse(envoi.prescritLe, droit);
  const fenetre = valeurAu(droit.tables.fenetreRetard, j(envoi.prescritLe));
  if (limite === null || fenetre === INCONNU || fenetre === null)
    return { consequence: 'inconnue' };
  if (envoi.envoyeLe <= limite || envoi.impossible) return { consequence: 'aucune' };
  if (envoi.au !== null && envoi.envoyeLe > envoi.au) return { consequence: 'apres-la-fin' };
  const repete =
    dernierRetard !== null && j(envoi.prescritLe) < ajouterMois(j(dernierRetard), fenetre);
  if (!repete || envoi.hospitalise) return { consequence: 'avertissement' };
  return { consequence: 'moitie', du: envoi.prescritLe, avant: envoi.envoyeLe };
}

/** At the scheme, lateness alone never refuses (R-I-23): it is noted, and explained. */
export interface RetardAuRegime {
  enRetard: boolean;
  refusPossible: false;
  regle: 'R-I-23';
}

export function retardAuRegime(jusque: string, declareLe: string): RetardAuRegime {
  return { enRetard: declareLe > jusque, refusPossible: false, regle: 'R-I-23' };
}
