import { type Jour, jourDeSemaine } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import { PRESOMPTIONS } from '../situation/presomptions.ts';
import type { Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/** How a prescription follows the stop before it. */
export type Lien = 'suite' | 'ecart-paye' | 'nouvelle-base' | 'nouvel-arret';

/**
 * Compares a prescription with the end of the stop before it (R-G-17 to R-G-19, INT-13, INT-14).
 * The first day of the prescription chooses the rule: before 2024-09-01 the caisse tolerated gaps.
 */
export function lier(c: Calcul, finPrecedente: Jour, arret: Arret): Lien {
  const ecart = arret.du - finPrecedente - 1;
  const max = exiger(c.droit.tables.ecartSansCarence, arret.du);
  const tolerance = exiger(c.droit.tables.toleranceJoursNonPrescrits, arret.du);
  const lien =
    tolerance > 0
      ? lienTolere(c, finPrecedente, arret, max, tolerance)
      : lienStrict(arret, ecart, max);
  if (c.trace.active) tracer(c, finPrecedente, arret, ecart, max, tolerance, lien);
  return lien;
}

/** Since 2024-09-01: the box ticked by the doctor decides, and a gap is never paid. */
function lienStrict(arret: Arret, ecart: number, max: number): Lien {
  return ecart <= max && arret.type === 'prolongation' ? 'suite' : 'nouvel-arret';
}

function lienTolere(c: Calcul, fin: Jour, arret: Arret, max: number, tolerance: number): Lien {
  const ecart = arret.du - fin - 1;
  const comble = ecart > 0 && ecart <= tolerance && ecartDeFinDeSemaine(fin + 1, ecart);
  const nonTravaille = arret.repriseAvant !== true;
  if (comble && arret.repriseAvant === null) {
    const { valeur } = PRESOMPTIONS.repriseAvant;
    c.hypotheses.push({ chemin: `arrets[${arret.rang}].repriseAvant`, valeur });
  }
  const memeArret = ecart <= max || (comble && nonTravaille);
  if (!memeArret) return 'nouvel-arret';
  if (arret.type !== 'prolongation') return 'nouvelle-base';
  return comble && nonTravaille ? 'ecart-paye' : 'suite';
}

/** R-G-18: one day; two days with a Saturday or a Sunday; three days with both. */
function ecartDeFinDeSemaine(premier: Jour, ecart: number): boolean {
  if (ecart === 1) return true;
  let joursDeFinDeSemaine = 0;
  for (let d = premier; d < premier + ecart; d++) if (jourDeSemaine(d) >= 5) joursDeFinDeSemaine++;
  return joursDeFinDeSemaine >= ecart - 1;
}

function tracer(
  c: Calcul,
  fin: Jour,
  arret: Arret,
  ecart: number,
  max: number,
  tolerance: number,
  lien: Lien,
): void {
  const { trace } = c;
  if (tolerance === 0) {
    const entrees = { precedentFin: fin, debut: arret.du, ecart, type: arret.type };
    trace.noter(REGLES.ecart2024, arret.du, entrees, lien, lien === 'suite');
    return;
  }
  const entrees = { precedentFin: fin, debut: arret.du, ecart, max };
  trace.noter(REGLES.memeArret48h, arret.du, entrees, lien, lien !== 'nouvel-arret');
  if (ecart === 0 || lien === 'nouvel-arret') return;
  const jours = { du: fin + 1, au: arret.du - 1, jours: ecart };
  trace.noter(
    REGLES.joursNonPrescrits,
    arret.du,
    jours,
    lien === 'ecart-paye' ? 'payes' : 'non-payes',
    lien === 'ecart-paye',
  );
}
