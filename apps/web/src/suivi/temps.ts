import { dateCourte } from '@almanach/textes';

const PARIS = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant of the server, on the clock of Paris: « 24/11/2026, 10 h 05 ». */
export function dansParis(instant: string): string {
  const quand = new Date(instant);
  if (Number.isNaN(quand.getTime())) return instant;
  const p = new Map(PARIS.formatToParts(quand).map(({ type, value }) => [type, value]));
  const jour = `${p.get('day')}/${p.get('month')}/${p.get('year')}`;
  return `${jour}, ${p.get('hour')}\u00a0h\u00a0${p.get('minute')}`;
}

/** « du 02/11/2026 au 15/11/2026 », for tables. */
export function jours(du: string, au: string | null): string {
  return au === null
    ? `depuis le ${dateCourte(du)}, sans fin connue`
    : `du ${dateCourte(du)} au ${dateCourte(au)}`;
}
