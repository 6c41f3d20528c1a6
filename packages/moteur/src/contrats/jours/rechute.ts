import type { Chaine } from '../../chronologie/chaines.ts';
import type { Calcul } from '../../contexte.ts';
import type { Arret } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import { apres } from '../conditions.ts';
import type { GarantieOuverte } from '../types.ts';
import { citees } from './clauses.ts';
import { type ArretGaranti, arretsGarantis } from './memoire.ts';

/** A stop that goes on from an earlier one, and how. */
export interface Rechute {
  effet: 'sans-franchise' | 'suite-des-compteurs';
  premier: ArretGaranti;
  trace: readonly number[];
}

/**
 * R-D-09: the same illness within the delay after work was resumed bears no new franchise; its counters may go on.
 * The same illness is told by the facts: a relapse, a stop it follows, one affection or one accident.
 */
export function chercherRechute(c: Calcul, chaine: Chaine, g: GarantieOuverte): Rechute | null {
  const clause = g.garantie.rechute;
  if (clause == null || clause.effet === 'nouvel-arret') return null;
  const arrets = arretsGarantis(c, g);
  for (let i = arrets.length - 1; i >= 0; i--) {
    const premier = arrets[i] as ArretGaranti;
    const limite =
      clause.delai === undefined ? Number.POSITIVE_INFINITY : apres(premier.au, clause.delai);
    if (chaine.du > limite) return null;
    if (clause.memeCause && !memeCause(premier, chaine, g)) continue;
    const jours = premier.au - premier.du + 1 + premier.joursAvant;
    const tient =
      (clause.premierArretPlusDe === undefined || jours > clause.premierArretPlusDe) &&
      (clause.siInitialIndemnise !== true || premier.comptes.length > 0);
    const entrees = { finPrecedent: premier.au, limite, premierJour: chaine.du };
    const trace = c.trace.active
      ? [
          c.trace.noter(
            REGLES.contratRechute,
            chaine.du,
            entrees,
            tient,
            tient,
            citees(g, 'rechute'),
          ),
        ]
      : [];
    return tient ? { effet: clause.effet, premier, trace } : null;
  }
  return null;
}

function memeCause(premier: ArretGaranti, chaine: Chaine, g: GarantieOuverte): boolean {
  if (premier.cause !== g.cause) return false;
  const arret = chaine.prescriptions[0] as Arret;
  if (arret.type === 'rechute') return true;
  return premier.prescriptions.some(
    (p) =>
      arret.suiteDe === p.id ||
      (arret.ald !== null && arret.ald.affection === p.ald?.affection) ||
      (arret.sinistre !== null && arret.sinistre === p.sinistre) ||
      (arret.accidentLe !== null && arret.accidentLe === p.accidentLe),
  );
}
