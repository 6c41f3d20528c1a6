import { ajouterMois, type Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { famille } from '../chronologie/chaines.ts';
import { type Calcul, exiger, manquer, optionnel } from '../contexte.ts';
import type { Condition } from '../decompte/types.ts';
import { maintienJusquau } from '../droits/maintien.ts';
import type { Reference } from '../salaire/reference.ts';
import type { Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { type Profil, remonter } from './profil.ts';

/** R-A-03: twelve months, with the schemes before it when no day separates them (L172-2). */
export function conditionAffiliation(c: Calcul, p: Profil, constat: Jour): Condition {
  const mois = exiger(c.droit.tables.tnsAffiliationMois, constat);
  const suffit = (debut: Jour) => !Number.isFinite(debut) || ajouterMois(debut, mois) <= constat;
  const autres = [...c.situation.affiliations, ...c.situation.emplois];
  let depuis = remonter(autres, p.depuis);
  if (!suffit(depuis)) {
    const indemnise = c.situation.chomage.filter((x) => x.indemnise);
    const avecChomage = remonter([...autres, ...indemnise], p.depuis);
    if (suffit(avecChomage)) {
      // Whether paid unemployment keeps the affiliation unbroken is not written.
      manquer(c, 'affiliations', 'affiliation');
      if (c.situation.sens === 'haut') depuis = avecChomage;
    }
  }
  const satisfaite = suffit(depuis) && activiteEnCours(c, p, constat);
  if (c.trace.active) {
    const entrees = { depuis, constat, mois };
    c.trace.noter(REGLES.affiliationIndependant, constat, entrees, satisfaite, satisfaite);
  }
  const requis = ajouterMois(constat, -mois);
  return { regle: 'R-A-03', satisfaite, constate: depuis, requis, unite: 'date' };
}

/** Activity ended before the stop: whether its rights are kept, up to twelve months, is not written. */
function activiteEnCours(c: Calcul, p: Profil, constat: Jour): boolean {
  if (p.affiliation === null || p.affiliation.au >= constat) return true;
  const mois = exiger(c.droit.tables.maintienDroits, constat);
  if (constat >= ajouterMois(p.affiliation.au + 1, mois)) return false;
  manquer(c, `affiliations[${p.affiliation.rang}].au`, 'regle-inconnue');
  return c.situation.sens === 'haut';
}

/** Since 2022, too short an affiliation leaves the rights of the job that ended before it. */
export function gardeLesDroitsDuSalarie(
  c: Calcul,
  chaine: Chaine,
  reference: Reference | null,
): boolean {
  if (reference === null || reference.finContrat === null) return false;
  if (famille(chaine.prescriptions[0] as Arret) !== 'maladie') return false;
  if (optionnel(c.droit.tables.tnsMaintienActivite, chaine.du) === null) return false;
  const jusquau = maintienJusquau(c, reference);
  const garde = chaine.du <= jusquau;
  if (c.trace.active) {
    const entrees = { finContrat: reference.finContrat, maintienJusquau: jusquau };
    c.trace.noter(REGLES.activitePrecedente, chaine.du, entrees, garde, garde);
  }
  return garde;
}
