import type { Motif } from '../../decompte/json.ts';
import { REGLES } from '../../trace/regles.ts';
import { type Examen, fermer, noter } from './examen.ts';

/**
 * R-I-32: a stop that goes on after the contract of work is paid beyond it only if it lasts long enough in all: its
 * last day may thus change what earlier days are paid. Asked too of a stop that begins after the contract (INT-34).
 */
export function examinerHorsContrat(x: Examen): Motif | null {
  const clause = x.garantie.horsContrat;
  const { finContrat } = x;
  const { chaine } = x.sujet;
  if (clause === undefined || clause === null || finContrat === null) return null;
  if (chaine.au <= finContrat) return null;
  const jours = chaine.au - chaine.du + 1;
  const assez = jours >= clause.dureeMin;
  if (x.c.trace.active) {
    const entrees = { finContrat, jours, minimum: clause.dureeMin };
    noter(x, REGLES.contratHorsContrat, 'horsContrat', entrees, assez, assez);
  }
  if (assez) return null;
  fermer(x, finContrat, 'contrat-hors-duree');
  return finContrat < x.le ? 'contrat-hors-duree' : null;
}
