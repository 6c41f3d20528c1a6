import { dateLongue } from '@almanach/textes';
import { aujourdhui } from '../../horloge.ts';

const HEURE = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: 'numeric',
  minute: '2-digit',
});

/** « vendredi 27 novembre 2026 à 10 h 05 », in Paris wherever the device is. */
export function direInstant(iso: string): string {
  const parties = new Map(HEURE.formatToParts(new Date(iso)).map((p) => [p.type, p.value]));
  const heure = Number(parties.get('hour') ?? '0');
  return `${direJour(iso)} à\u00a0${heure}\u00a0h\u00a0${parties.get('minute') ?? ''}`;
}

/** The day of an instant, in Paris. */
export function direJour(iso: string): string {
  return dateLongue(aujourdhui(() => Date.parse(iso)));
}
