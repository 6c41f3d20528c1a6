import { ACCIDENTS } from './accident.ts';
import { CARENCES } from './carences.ts';
import { DIVISEURS } from './diviseurs.ts';
import { JOURS } from './jours.ts';
import { ARRONDI, MONTANTS } from './montants.ts';
import { PLAFONDS } from './plafonds.ts';
import { SALAIRES } from './salaires.ts';
import type { Cause } from './type.ts';

/** Errors on the days and their price, the likeliest first: the order in which two are named. */
export const CAUSES: readonly Cause[] = [
  ...CARENCES,
  ...SALAIRES,
  ...PLAFONDS,
  ...ARRONDI,
  ...DIVISEURS,
  ...ACCIDENTS,
  ...MONTANTS,
  ...JOURS,
];
