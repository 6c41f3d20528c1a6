import { accident, estAccident } from './accident.ts';
import type { Droit } from './bareme.ts';
import { type Chaine, enchainer } from './chaines.ts';
import type { Faits } from './faits.ts';
import { compteurs, jourParJour, reductions, sansDoubles } from './maladie.ts';
import type { JourNaif } from './types.ts';

/** One stop, and what is paid each of its days. */
export interface Arrete {
  chaine: Chaine;
  jours: JourNaif[];
}

/** Sickness and accidents of employees, one row a day. */
export function salarie(faits: Faits, droit: Droit): JourNaif[] {
  return parArret(faits, droit).flatMap((a) => a.jours);
}

export function parArret(faits: Faits, droit: Droit): Arrete[] {
  const k = compteurs(faits);
  const arrets = sansDoubles(faits.arrets);
  const retards = reductions(
    arrets.filter((a) => !estAccident(a)),
    droit,
  );
  const chaines = [
    ...enchainer(arrets.filter((a) => !estAccident(a))),
    ...enchainer(arrets.filter(estAccident), true),
  ];
  chaines.sort((a, b) => a.du - b.du);
  return chaines.map((c) => ({
    chaine: c,
    jours: c.prescriptions.some(estAccident)
      ? accident(c, faits, droit, k)
      : jourParJour(c, faits, droit, k, retards),
  }));
}
