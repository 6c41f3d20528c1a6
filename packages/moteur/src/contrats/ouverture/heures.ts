import { dernierJour, type Jour, type Mois, moisDe, premierJour } from '@almanach/bareme';
import type { Calcul } from '../../contexte.ts';
import type { Motif } from '../../decompte/json.ts';
import { couvre } from '../../salaire/absences.ts';
import { sansPaie } from '../../salaire/mensuel.ts';
import type { Emploi } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import { favorable } from '../conditions.ts';
import type { Garantie } from '../types.ts';
import { heuresAssimilees, periodesAssimilees } from './assimilees.ts';
import { type Examen, noter } from './examen.ts';

type Heures = NonNullable<Garantie['eligibilite']['heures']>;

/**
 * R-I-10, R-I-11: hours of work over the civil months ended before the month of the stop, strictly more than asked
 * (INT-30). A threshold crossed in the month of the stop opens the right on the first of the next one only.
 */
export function examinerHeures(x: Examen): Motif | null {
  const { heures } = x.garantie.eligibilite;
  if (heures === null) return null;
  const a = moisDe(x.le) - 1;
  const de = a - heures.mois + 1;
  const emplois = emploisComptes(x.c, heures, premierJour(de), dernierJour(a));
  const travaillees = emplois.reduce((s, e) => s + heuresPayees(e, de, a), 0);
  const assimilees = heuresAssimilees(x, emplois, premierJour(de), dernierJour(a));
  const total = travaillees + assimilees;
  const ouvert = total > heures.plusDe;
  dire(x, de, a, travaillees, assimilees, heures.plusDe);
  if (ouvert) return null;
  const trou = emplois.find((e) => moisSansPaie(x.c, e, de, a));
  if (trou === undefined) return 'contrat-heures';
  const chemin = `emplois[${trou.rang}].paies`;
  return favorable(x.c, chemin, 'heures-de-travail') ? null : 'contrat-heures';
}

/** Jobs of the kinds that count, in the window. */
function emploisComptes(c: Calcul, heures: Heures, du: Jour, au: Jour): readonly Emploi[] {
  const { emplois } = heures;
  return c.situation.emplois.filter(
    (e) => e.du <= au && e.au >= du && (emplois.length === 0 || emplois.includes(e.type)),
  );
}

/** INT-12: a pay belongs to the civil month of its last day. */
function heuresPayees(emploi: Emploi, de: Mois, a: Mois): number {
  let total = 0;
  for (const p of emploi.paies) if (p.mois >= de && p.mois <= a) total += p.heures;
  return total;
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

function dire(
  x: Examen,
  de: Mois,
  a: Mois,
  travaillees: number,
  assimilees: number,
  seuil: number,
): void {
  const total = travaillees + assimilees;
  const satisfaite = total > seuil;
  const regle = REGLES.contratHeures;
  x.conditions.push({ regle: regle.id, satisfaite, constate: total, requis: seuil, unite: 'h' });
  if (!x.c.trace.active) return;
  const entrees = { du: premierJour(de), au: dernierJour(a), travaillees, assimilees, seuil };
  noter(x, regle, 'eligibilite.heures', entrees, satisfaite, satisfaite);
}
