import type { Motif } from '../../decompte/json.ts';
import type { Arret } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import { type Examen, noter } from './examen.ts';

const HEURES_PAR_JOUR = 24;

/** Stop declared within the contract's delay, where it has one: days are whole, 48 hours are the second day after. */
export function examinerDeclaration(x: Examen): Motif | null {
  const heures = x.garantie.eligibilite.declarationHeures;
  if (heures === undefined || heures === null) return null;
  const { prescritLe, envoyeLe, impossibiliteEnvoi } = x.sujet.chaine.prescriptions[0] as Arret;
  const limite = prescritLe + Math.ceil(heures / HEURES_PAR_JOUR);
  const aTemps = envoyeLe <= limite || impossibiliteEnvoi;
  const regle = REGLES.contratDeclaration;
  x.conditions.push({
    regle: regle.id,
    satisfaite: aTemps,
    constate: envoyeLe,
    requis: limite,
    unite: 'date',
  });
  if (x.c.trace.active) {
    const entrees = { prescritLe, envoyeLe, heures, limite };
    noter(x, regle, 'eligibilite.declarationHeures', entrees, aTemps, aTemps);
  }
  return aTemps ? null : 'contrat-declaration';
}
