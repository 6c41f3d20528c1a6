import { j } from '@almanach/bareme';

/**
 * Thresholds that only decide which question is asked; the law itself is applied by the engine.
 * They are repeated here because the questions come before the barème is fetched:
 * seuils.test.ts compares each with the barème.
 */

/** Hundredths of hours in three months that open the right (R-G-27 b). */
export const HEURES_SUFFISANTES = 15_000;
/** A longer gap is a new stop, with its own base (R-G-19). */
export const ECART_MAX = 2;
/** Since that day a gap is never paid: having worked or not changes nothing (R-G-19). */
export const ECARTS_STRICTS = j('2024-09-01');
/** First day of the limit on stops prescribed at a distance (R-G-65). */
export const TELECONSULTATION = j('2024-02-27');
/** Stops begun from that day no longer have the rate for three children (R-G-51, INT-09). */
export const FIN_MAJORATION = j('2020-06-03');
/** The flat base of apprentices ended (R-G-54). */
export const FIN_FORFAIT_APPRENTI = j('2019-01-01');
/** Indemnities paid in any three years (R-G-34): fewer past days than what is left change nothing. */
export const INDEMNITES_MAX = 360;
/** After these months of stop, the right is assessed again (R-G-28). */
export const MOIS_DE_DROITS = 6;
