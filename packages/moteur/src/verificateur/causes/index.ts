import { ACCIDENTS } from './accident.ts';
import { CARENCES } from './carences.ts';
import { DIVISEURS } from './diviseurs.ts';
import { CAUSES_EXPLOITANTS } from './exploitants.ts';
import { JOURS } from './jours.ts';
import { ARRONDI, MONTANTS } from './montants.ts';
import { PLAFONDS } from './plafonds.ts';
import { PLAFONDS_DU_REVENU } from './plafonds-du-revenu.ts';
import { REVENUS } from './revenus.ts';
import { SALAIRES } from './salaires.ts';
import { TEMPS_PARTIEL } from './temps-partiel.ts';
import type { Cause } from './type.ts';

/** Errors on the days and their price, the likeliest first: the order in which two are named. */
export const CAUSES: readonly Cause[] = [
  ...CARENCES,
  ...SALAIRES,
  ...PLAFONDS,
  ...REVENUS,
  ...PLAFONDS_DU_REVENU,
  ...CAUSES_EXPLOITANTS,
  ...TEMPS_PARTIEL,
  ...ARRONDI,
  ...DIVISEURS,
  ...ACCIDENTS,
  ...MONTANTS,
  ...JOURS,
];
