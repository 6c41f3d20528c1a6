import { dateCivile, jourDeSemaine, lireJour } from '@almanach/bareme';

const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** "2026-11-26" → "jeudi 26 novembre 2026". A text that is no date comes back as it is. */
export function dateLongue(iso: string): string {
  const jour = lireJour(iso);
  return jour === null ? iso : `${JOURS[jourDeSemaine(jour)]} ${sansSemaine(iso)}`;
}

/** "2026-11-01" → "1er novembre 2026". */
export function date(iso: string): string {
  return lireJour(iso) === null ? iso : sansSemaine(iso);
}

/** "2026-11-26" → "26/11/2026", for tables. */
export function dateCourte(iso: string): string {
  return lireJour(iso) === null ? iso : iso.split('-').reverse().join('/');
}

/** "2026-03" → "mars 2026". */
export function mois(anneeMois: string): string {
  const [annee = '', rang = ''] = anneeMois.split('-');
  const nom = MOIS[Number(rang) - 1];
  return nom === undefined ? anneeMois : `${nom} ${annee}`;
}

/** "avril", "octobre" and "août" elide: "d’avril 2026", "de mars 2026". */
export function deMois(anneeMois: string): string {
  const nom = mois(anneeMois);
  return /^[ao]/.test(nom) ? `d’${nom}` : `de ${nom}`;
}

/** "du 3 au 20 novembre 2026": what both ends share is said once. */
export function periode(du: string, au: string): string {
  const debut = lireJour(du);
  const fin = lireJour(au);
  if (debut === null || fin === null) return `du ${date(du)} au ${date(au)}`;
  if (debut === fin) return `le ${sansSemaine(du)}`;
  const a = dateCivile(debut);
  const b = dateCivile(fin);
  if (a.annee !== b.annee) return `du ${sansSemaine(du)} au ${sansSemaine(au)}`;
  const memeMois = a.mois === b.mois;
  const depart = memeMois
    ? quantieme(a.quantieme)
    : `${quantieme(a.quantieme)} ${MOIS[a.mois - 1]}`;
  return `du ${depart} au ${sansSemaine(au)}`;
}

function sansSemaine(iso: string): string {
  const [annee = '', rang = '', jour = ''] = iso.split('-');
  return `${quantieme(Number(jour))} ${MOIS[Number(rang) - 1]} ${Number(annee)}`;
}

function quantieme(jour: number): string {
  return jour === 1 ? '1er' : String(jour);
}
