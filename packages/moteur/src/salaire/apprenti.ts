import { ajouterAns, dernierJour, type Mois, premierJour } from '@almanach/bareme';
import { type Calcul, exiger, manquer, optionnel } from '../contexte.ts';
import { arrondir } from '../nombres/arrondi.ts';
import type { Emploi } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/**
 * Flat base of an apprentice for a pay of before 2019: a share of the SMIC by age and year of contract
 * (the minimum wage less eleven points). `null` since 2019: the real pay counts (R-G-54, R-G-55).
 */
export function revenuApprenti(c: Calcul, emploi: Emploi, m: Mois): number | null {
  const { tables } = c.droit;
  const le = premierJour(m);
  if (!aBaseForfaitaire(c, m)) {
    if (c.trace.active) c.trace.noter(REGLES.apprentiReel, le, { mois: m }, 0);
    return null;
  }
  const age = ageAu(c, le);
  const table =
    age < 18
      ? tables.apprentiBaseMoins18
      : age < 21
        ? tables.apprentiBase18a20
        : tables.apprentiBase21Plus;
  const grille = exiger(table, le);
  const annee = Math.min(emploi.anneeApprentissage, grille.length);
  const pourcentage = grille[annee - 1] as number;
  const smic = exiger(tables.smicMensuel, dernierJour(m));
  const forfait = arrondir(smic * pourcentage, 100);
  if (c.trace.active) {
    c.trace.noter(REGLES.apprentiForfait, le, { mois: m, age, annee, pourcentage, smic }, forfait);
  }
  return forfait;
}

/** Whether a pay of that month still counts for the flat base. */
export function aBaseForfaitaire(c: Calcul, m: Mois): boolean {
  return optionnel(c.droit.tables.apprentiBase18a20, premierJour(m)) !== null;
}

/** Age on the first day of the month; without a birth date, the row that gives least, then most. */
function ageAu(c: Calcul, le: number): number {
  const { naissance } = c.situation.assure;
  if (naissance === null) {
    manquer(c, 'assure.naissance', 'base-apprenti');
    return c.situation.sens === 'bas' ? 16 : 21;
  }
  let age = 0;
  while (ajouterAns(naissance, age + 1) <= le) age++;
  return age;
}
