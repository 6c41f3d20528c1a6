import { jour } from '../cas/dates.mjs';

/**
 * The few figures of law that the common work needs, for the engines that bring none:
 * SMIC by the hour and by the month (euros), dated. Almanach and modele-social use their own.
 */
export const SMIC = [
  { du: jour('2024-11-01'), horaire: 11.88, mensuel: 1801.8 },
  { du: jour('2026-01-01'), horaire: 12.02, mensuel: 1823.03 },
  { du: jour('2026-06-01'), horaire: 12.31, mensuel: 1867.02 },
];

export const COEFFICIENT_PLAFOND = 1.4;
export const DIVISEUR = 91.25;
export const TAUX = 0.5;
export const CARENCE = 3;
export const SEUIL_HEURES = 150;
export const SEUIL_SMIC_HORAIRES = 1015;
