import { ecrireJour, type Jour } from '@almanach/bareme';
import { lierAccident } from '../accident-travail/lien.ts';
import { avertir, type Calcul } from '../contexte.ts';
import { regimeAu } from '../regime.ts';
import { situerReference } from '../salaire/reference.ts';
import type { Arret, Periode } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { lier } from './lien.ts';

/** Days of a chain that follow one prescription, or that none covers. */
export interface Segment extends Periode {
  /** Prescription that covers the days; `null` for a gap that is not paid. */
  arret: Arret | null;
}

/** One uninterrupted stop in law: an initial prescription and those that prolong it. */
export interface Chaine extends Periode {
  prescriptions: Arret[];
  segments: Segment[];
  /** False when the waiting period already ran in the chain before (48 hours, before 2024-09-01). */
  nouvelleCarence: boolean;
}

export type Famille = 'maladie' | 'professionnel' | 'maternite';

export function famille(arret: Arret): Famille {
  if (arret.nature === 'maladie' || arret.nature === 'accident-vie-privee') return 'maladie';
  return arret.nature === 'maternite' ? 'maternite' : 'professionnel';
}

/** R-A-18: a self-employed person has no branch for accidents at work, and chains them like any illness. */
function familleQuiEnchaine(c: Calcul, arret: Arret): Famille {
  const nature = famille(arret);
  if (nature !== 'professionnel') return nature;
  const reference = situerReference(c.situation, arret.du);
  return regimeAu(c.situation, reference, arret.du) === 'independant' ? 'maladie' : nature;
}

/** Groups the prescriptions, in order, into chains. */
export function enchainer(c: Calcul): Chaine[] {
  const chaines: Chaine[] = [];
  for (const arret of c.situation.arrets) {
    const courante = chaines[chaines.length - 1];
    const nature = familleQuiEnchaine(c, arret);
    if (
      courante === undefined ||
      familleQuiEnchaine(c, courante.prescriptions[0] as Arret) !== nature
    ) {
      chaines.push(nouvelle(arret, true));
    } else {
      ajouter(c, chaines, courante, arret, nature);
    }
  }
  if (c.trace.active) for (const chaine of chaines) tracerProlongation(c, chaine);
  return chaines;
}

function nouvelle(arret: Arret, nouvelleCarence: boolean): Chaine {
  const { du, au } = arret;
  return { du, au, prescriptions: [arret], segments: [{ du, au, arret }], nouvelleCarence };
}

function ajouter(
  c: Calcul,
  chaines: Chaine[],
  courante: Chaine,
  arret: Arret,
  nature: Famille,
): void {
  if (arret.du <= courante.au) return fusionner(c, courante, arret);
  const lien =
    nature === 'professionnel' ? lierAccident(c, courante, arret) : lier(c, courante.au, arret);
  if (lien === 'nouvel-arret') chaines.push(nouvelle(arret, true));
  else if (lien === 'nouvelle-base') chaines.push(nouvelle(arret, false));
  else prolonger(courante, arret, lien === 'ecart-paye');
}

/** INT-18: overlapping prescriptions are one chain, a duplicate is ignored; both are said. */
function fusionner(c: Calcul, chaine: Chaine, arret: Arret): void {
  const double = chaine.prescriptions.find((p) => p.du === arret.du && p.au === arret.au);
  if (double !== undefined) {
    avertir(c, 'ALM-A-002', { id: arret.id, autre: double.id });
    return;
  }
  avertir(c, 'ALM-A-001', {
    id: arret.id,
    du: ecrireJour(arret.du),
    au: ecrireJour(Math.min(arret.au, chaine.au)),
  });
  chaine.prescriptions.push(arret);
  if (arret.au <= chaine.au) return;
  chaine.segments.push({ du: chaine.au + 1, au: arret.au, arret });
  chaine.au = arret.au;
}

function prolonger(chaine: Chaine, arret: Arret, ecartPaye: boolean): void {
  const vide: Jour = chaine.au + 1;
  if (arret.du > vide) {
    // Before 2024-09-01 the caisse filled some gaps: those days follow the prescription before them.
    const precedent = ecartPaye
      ? (chaine.prescriptions[chaine.prescriptions.length - 1] as Arret)
      : null;
    chaine.segments.push({ du: vide, au: arret.du - 1, arret: precedent });
  }
  chaine.segments.push({ du: arret.du, au: arret.au, arret });
  chaine.prescriptions.push(arret);
  chaine.au = arret.au;
}

function tracerProlongation(c: Calcul, chaine: Chaine): void {
  if (chaine.prescriptions.length < 2) return;
  const entrees = { debut: chaine.du, prescriptions: chaine.prescriptions.length };
  c.trace.noter(REGLES.prolongation, chaine.du, entrees, chaine.du);
}
