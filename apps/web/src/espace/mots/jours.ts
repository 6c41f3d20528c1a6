import { ajouterMois, ecrireJour, j } from '@almanach/bareme';
import { dateLongue } from '@almanach/textes';

/** "mardi 10 novembre": the year is said when it is not that of `aujourdhui`. */
export function direJour(iso: string, aujourdhui: string): string {
  const texte = dateLongue(iso);
  return iso.slice(0, 4) === aujourdhui.slice(0, 4) ? texte.replace(/ \d{4}$/, '') : texte;
}

/** "10 novembre": where there is no room for the day of the week. */
export function direCourt(iso: string, aujourdhui: string): string {
  return direJour(iso, aujourdhui).replace(/^\S+ /, '');
}

/** Days from one to the other: negative when `a` is before. */
export function ecart(de: string, a: string): number {
  return j(a) - j(de);
}

export function plusJours(iso: string, jours: number): string {
  return ecrireJour(j(iso) + jours);
}

export function plusMois(iso: string, mois: number): string {
  return ecrireJour(ajouterMois(j(iso), mois));
}

const PARIS = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
});
const JOUR_DE_PARIS = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });

/** The civil day in Paris of an instant. */
export function jourDe(instant: string): string {
  return JOUR_DE_PARIS.format(Date.parse(instant));
}

/** "mardi 24 novembre 2026 à 10 h 03", in Paris. */
export function direInstant(instant: string): string {
  const [heures = '', minutes = ''] = PARIS.format(Date.parse(instant)).split(':');
  return `${dateLongue(jourDe(instant))} à ${heures}\u00a0h\u00a0${minutes}`;
}
