/** Milliseconds since 1970: the only clock of the site, replaced in tests. */
export type Horloge = () => number;

const PARIS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The civil day in Paris, `YYYY-MM-DD`, wherever the device is. */
export function aujourdhui(horloge: Horloge): string {
  const parties = new Map(PARIS.formatToParts(horloge()).map((p) => [p.type, p.value]));
  return `${parties.get('year') ?? ''}-${parties.get('month') ?? ''}-${parties.get('day') ?? ''}`;
}
