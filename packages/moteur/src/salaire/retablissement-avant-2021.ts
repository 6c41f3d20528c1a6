import { dernierJour, type Mois, premierJour } from '@almanach/bareme';
import { type Calcul, manquer } from '../contexte.ts';
import { BRUT_MAXIMAL } from '../situation/recueil.ts';
import { absencesRetablies } from './absences.ts';
import { aBaseForfaitaire } from './apprenti.ts';
import type { Reference } from './reference.ts';
import { noterRetabli, totalRetabli } from './retablissement.ts';

/**
 * Stops prescribed before 2021-04-15 (R-G-15): an incomplete month counts for the wage of the whole month
 * worked in the same conditions, as the employer rebuilds it (or as the contract says).
 */
export function retablirAvant2021(
  c: Calcul,
  reference: Reference,
  percus: readonly number[],
  de: Mois,
): number[] {
  return percus.map((brut, i) => {
    const m = de + i;
    if (!incomplet(c, m)) return brut;
    const donne = totalRetabli(c, m);
    if (donne !== null) return noterRetabli(c, reference, m, brut, donne);
    const contrat = reference.emplois.reduce(
      (s, e) => (e.salaireMensuel < 0 || s < 0 ? -1 : s + e.salaireMensuel),
      0,
    );
    if (contrat > 0) return noterRetabli(c, reference, m, brut, contrat);
    manquer(
      c,
      `emplois[${reference.emplois[0]?.rang ?? 0}].paies[].salaireRetabli`,
      'salaire-retabli',
    );
    return c.situation.sens === 'haut' ? BRUT_MAXIMAL : brut;
  });
}

/** A job begins, ends or had not begun, or some days of the month were not worked. */
function incomplet(c: Calcul, m: Mois): boolean {
  const du = premierJour(m);
  const au = dernierJour(m);
  const entiers = c.situation.emplois.filter((e) => e.du <= du && e.au >= au);
  if (entiers.length === 0) return true;
  return entiers.some((e) => {
    // An apprentice's flat base, before 2019, is already that of a whole month.
    if (e.type === 'apprentissage' && aBaseForfaitaire(c, m)) return false;
    return absencesRetablies(c, e, du, au).length > 0;
  });
}
