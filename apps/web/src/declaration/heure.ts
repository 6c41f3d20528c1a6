const PARIS = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: 'numeric',
  minute: '2-digit',
});

/** An instant of the server → "10 h 42", in Paris wherever the device is. */
export function heure(instant: string): string {
  const parties = new Map(PARIS.formatToParts(new Date(instant)).map((p) => [p.type, p.value]));
  return `${Number(parties.get('hour'))}\u00a0h\u00a0${parties.get('minute') ?? ''}`;
}

const JOUR_PARIS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** An instant of the server → the day it was in Paris, `YYYY-MM-DD`. */
export function jourDe(instant: string): string {
  return JOUR_PARIS.format(new Date(instant)).split('/').reverse().join('-');
}
