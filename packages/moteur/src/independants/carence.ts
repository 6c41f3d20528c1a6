import type { Chaine } from '../chronologie/chaines.ts';
import { type Calcul, exiger, optionnel } from '../contexte.ts';
import { type Carence, dispenseDeCarence } from '../indemnite/carence.ts';
import type { Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/** R-A-12, INT-28: the prescription of the first stop chooses the rule, the whole length decides. */
export function carenceIndependant(c: Calcul, chaine: Chaine): Carence {
  const premier = chaine.prescriptions[0] as Arret;
  const dispense = dispenseDeCarence(c, chaine);
  if (dispense !== null) return { jours: 0, trace: dispense < 0 ? [] : [dispense] };
  const duree = joursPrescrits(chaine);
  const hospitalise = estHospitalise(c, chaine, premier);
  const pleine = joursDe(c, premier, duree, hospitalise);
  const jours = chaine.nouvelleCarence ? pleine : c.etat.carenceRestante;
  if (!c.trace.active) return { jours, trace: [] };
  const entrees = { du: chaine.du, au: chaine.du + jours - 1, jours, duree, hospitalise };
  const le = premier.prescritLe;
  return {
    jours,
    trace: [c.trace.noter(REGLES.carenceIndependant, le, entrees, jours, jours > 0)],
  };
}

function joursDe(c: Calcul, premier: Arret, duree: number, hospitalise: boolean): number {
  const { tables } = c.droit;
  const le = premier.prescritLe;
  if (hospitalise) return exiger(tables.tnsCarenceHospitalisation, le);
  const franchise = optionnel(tables.tnsFranchiseRelative, le);
  if (franchise !== null && duree <= franchise) return franchise;
  return exiger(tables.tnsCarence, le);
}

/** Days under a prescription, prolongations included. */
function joursPrescrits(chaine: Chaine): number {
  return chaine.segments.reduce((s, x) => (x.arret === null ? s : s + x.au - x.du + 1), 0);
}

/** A stay in hospital during the days that would bear the long waiting period. */
function estHospitalise(c: Calcul, chaine: Chaine, premier: Arret): boolean {
  const { tables } = c.droit;
  const franchise = optionnel(tables.tnsFranchiseRelative, premier.prescritLe) ?? 0;
  const fin = chaine.du + Math.max(franchise, exiger(tables.tnsCarence, premier.prescritLe)) - 1;
  return chaine.prescriptions.some((p) =>
    p.hospitalisations.some((h) => h.du <= fin && h.au >= chaine.du),
  );
}
