import { dernierJour, type Jour, type Mois, premierJour } from '@almanach/bareme';
import type { Calcul } from '../../contexte.ts';
import type { Motif } from '../../decompte/json.ts';
import { couvre } from '../../salaire/absences.ts';
import { sansPaie } from '../../salaire/mensuel.ts';
import type { Emploi } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import { favorable } from '../inconnus.ts';
import { periodesAssimilees } from './assimilees.ts';
import { type Examen, noter } from './examen.ts';
import { type ClauseHeures, compterHeures, type HeuresComptees } from './heures-comptees.ts';

/**
 * R-I-10, R-I-11: hours of work over the civil months ended before the month of the stop, strictly more than asked
 * (INT-30). A threshold crossed in the month of the stop opens the right on the first of the next one only.
 * A stop that begins after the contract of work may also count them as on the day after it.
 */
export function examinerHeures(x: Examen): Motif | null {
  const { heures } = x.garantie.eligibilite;
  if (heures === null) return null;
  if (acquises(x, heures, x.le)) return null;
  // What a portability keeps is what was acquired when the contract ended (L911-8 3°, R-I-11).
  const apresContrat = x.finContrat !== null && x.le > x.finContrat;
  if (apresContrat && acquises(x, heures, (x.finContrat as Jour) + 1)) return null;
  const { emplois, de, a } = compterHeures(x.c, heures, x.le);
  const trou = emplois.find((e) => moisSansPaie(x.c, e, de, a));
  if (trou === undefined) return 'contrat-heures';
  const chemin = `emplois[${trou.rang}].paies`;
  return favorable(x.c, chemin, 'heures-de-travail') ? null : 'contrat-heures';
}

function acquises(x: Examen, heures: ClauseHeures, le: Jour): boolean {
  const comptees = compterHeures(x.c, heures, le);
  dire(x, comptees, heures.plusDe);
  return comptees.total > heures.plusDe;
}

/** A month in which the job ran, without a pay and without an absence that explains it. */
function moisSansPaie(c: Calcul, emploi: Emploi, de: Mois, a: Mois): boolean {
  for (let m = de; m <= a; m++) {
    if (!sansPaie(emploi, m)) continue;
    const du = Math.max(emploi.du, premierJour(m));
    const au = Math.min(emploi.au, dernierJour(m));
    if (!couvre([...periodesAssimilees(c, emploi), ...emploi.absences], du, au)) return true;
  }
  return false;
}

function dire(x: Examen, comptees: HeuresComptees, seuil: number): void {
  const { du, au, travaillees, total } = comptees;
  const satisfaite = total > seuil;
  const regle = REGLES.contratHeures;
  x.conditions.push({ regle: regle.id, satisfaite, constate: total, requis: seuil, unite: 'h' });
  if (!x.c.trace.active) return;
  for (const { jours, semaine, heures } of comptees.assimilees) {
    const entrees = { du, au, jours, semaine };
    noter(x, REGLES.contratHeuresAssimilees, 'eligibilite.heures', entrees, heures, true);
  }
  const entrees = { du, au, travaillees, assimilees: total - travaillees, seuil };
  noter(x, regle, 'eligibilite.heures', entrees, satisfaite, satisfaite);
}
