import { ecrireJour, estOuvrable, j, ouvrableSuivant } from '@almanach/bareme';

/** Civil dates `YYYY-MM-DD`, as they are stored and sent; two of them compare as text. */
export type DateIso = string;

export function plusJours(le: DateIso, jours: number): DateIso {
  return ecrireJour(j(le) + jours);
}

/** Days from the first to the second: negative when it is before. */
export function ecart(de: DateIso, a: DateIso): number {
  return j(a) - j(de);
}

/** The n-th working day after a day (neither Saturday, Sunday nor public holiday). */
export function plusOuvrables(le: DateIso, jours: number): DateIso {
  let jour = j(le);
  for (let reste = jours; reste > 0; ) {
    jour++;
    if (estOuvrable(jour)) reste--;
  }
  return ecrireJour(jour);
}

/** The day itself when offices work on it, else the first one after it. */
export function ouvrable(le: DateIso): DateIso {
  return ecrireJour(ouvrableSuivant(j(le)));
}
