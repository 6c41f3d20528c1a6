import type { Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { type Calcul, optionnel, ParametreInconnu } from '../contexte.ts';
import type { Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import type { SuiviSinistre } from './sinistres.ts';

/** Day the state was declared healed or stable before the chain; `null` when it was not. */
export function consolideAvant(suivi: SuiviSinistre, chaine: Chaine): Jour | null {
  const premier = chaine.prescriptions[0] as Arret;
  const dite = premier.type === 'rechute' ? premier.consolideLe : null;
  const dates = [suivi.consolideLe, dite].filter((d) => d !== null && d < chaine.du) as Jour[];
  return dates.length === 0 ? null : Math.max(...dates);
}

/** Last day that the chain can be paid: the benefit stops at the consolidation (L433-1). */
export function finParConsolidation(suivi: SuiviSinistre, chaine: Chaine): Jour {
  const premier = chaine.prescriptions[0] as Arret;
  const dates = chaine.prescriptions.flatMap((p) => {
    const avant = p === premier && p.type === 'rechute' && (p.consolideLe ?? p.du) < p.du;
    return p.consolideLe === null || avant ? [] : [p.consolideLe];
  });
  if (suivi.consolideLe !== null && suivi.consolideLe >= chaine.du) dates.push(suivi.consolideLe);
  return dates.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...dates);
}

/** What the next stops need to know. */
export function retenirConsolidation(suivi: SuiviSinistre, chaine: Chaine): void {
  for (const { consolideLe } of chaine.prescriptions) {
    // Said on a relapse, the consolidation before it has already begun the count again.
    if (consolideLe !== null && consolideLe >= chaine.du)
      suivi.consolideLe = Math.max(suivi.consolideLe ?? consolideLe, consolideLe);
  }
}

export function noterConsolidation(c: Calcul, consolideLe: Jour, le: Jour): readonly number[] {
  if (!c.trace.active) return [];
  return [c.trace.noter(REGLES.consolidation, le, { consolideLe }, false, false)];
}

/**
 * Accidents from 2027 have a longest duration, which a decree must fix (R-G-48): until it is known, so is nothing.
 * @throws ParametreInconnu
 */
export function verifierDuree(c: Calcul, suivi: SuiviSinistre): void {
  const table = c.droit.tables.atDureeMax;
  const debut = table.du[0] as Jour;
  const le = Math.max(suivi.accidentLe ?? suivi.premierJour, debut);
  // A value would say how long, not yet from which day nor what reopens the right.
  if (optionnel(table, le) !== null) throw new ParametreInconnu(table.id, le);
}
