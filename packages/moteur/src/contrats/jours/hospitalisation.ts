import type { Jour } from '@almanach/bareme';
import type { Chaine } from '../../chronologie/chaines.ts';
import type { Periode } from '../../situation/types.ts';
import type { Hospitalisation } from '../types.ts';

/** Days on which the guarantee is raised, and the stay that raises them. */
export interface Majoration extends Periode {
  sejour: Periode;
  /** Length that passed the threshold, in days or nights. */
  duree: number;
}

/** R-E-01: the stays that pass the threshold, and the days each of them raises. */
export function majorations(chaine: Chaine, clause: Hospitalisation | null): Majoration[] {
  if (clause === null) return [];
  const liste: Majoration[] = [];
  for (const sejour of sejours(chaine)) {
    const nuits = sejour.au - sejour.du;
    const duree = clause.unite === 'nuit' ? nuits : nuits + 1;
    const passe = clause.comparateur === '>' ? duree > clause.seuil : duree >= clause.seuil;
    if (!passe) continue;
    const du = clause.retroactif ? debut(chaine, clause, sejour) : franchissement(clause, sejour);
    const au = clause.portee === 'tout-arret' ? chaine.au : sejour.au;
    liste.push({ du, au, sejour, duree });
  }
  return liste;
}

function debut(chaine: Chaine, clause: Hospitalisation, sejour: Periode): Jour {
  return clause.portee === 'tout-arret' ? chaine.du : sejour.du;
}

/** First day on which the stay is long enough. */
function franchissement(clause: Hospitalisation, sejour: Periode): Jour {
  const rang = clause.comparateur === '>' ? clause.seuil + 1 : clause.seuil;
  return clause.unite === 'nuit' ? sejour.du + rang : sejour.du + Math.max(0, rang - 1);
}

/** Stays of the stop, joined when they touch: two prescriptions may each tell a part of one. */
function sejours(chaine: Chaine): Periode[] {
  const tous = chaine.prescriptions
    .flatMap((p) => p.hospitalisations)
    .filter((h) => h.du <= chaine.au && h.au >= chaine.du)
    .sort((a, b) => a.du - b.du || a.au - b.au);
  const unis: Periode[] = [];
  for (const h of tous) {
    const dernier = unis[unis.length - 1];
    if (dernier !== undefined && h.du <= dernier.au + 1) dernier.au = Math.max(dernier.au, h.au);
    else unis.push({ du: h.du, au: h.au });
  }
  return unis;
}
