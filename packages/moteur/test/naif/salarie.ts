import { accident, estAccident } from './accident.ts';
import type { Droit } from './bareme.ts';
import { enchainer } from './chaines.ts';
import type { Faits } from './faits.ts';
import { compteurs, jourParJour, reductions, sansDoubles } from './maladie.ts';
import type { JourNaif } from './types.ts';

/** Sickness and accidents of employees, one row a day. */
export function salarie(faits: Faits, droit: Droit): JourNaif[] {
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
  return chaines.flatMap((c) =>
    c.prescriptions.some(estAccident)
      ? accident(c, faits, droit, k)
      : jourParJour(c, faits, droit, k, retards),
  );
}
