/** The business day, injected: nothing else in the server reads a calendar. */
export interface Horloge {
  /** Civil date `YYYY-MM-DD`. */
  aujourdhui(): string;
}

const PARTIES = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The civil day in Paris, whatever the zone of the machine: the law of a day starts at midnight there.
 * @param maintenant milliseconds since 1970, `Date.now` outside tests.
 */
export function horlogeDeParis(maintenant: () => number): Horloge {
  return {
    aujourdhui: () => {
      const lues = new Map(PARTIES.formatToParts(maintenant()).map((p) => [p.type, p.value]));
      return `${lues.get('year')}-${lues.get('month')}-${lues.get('day')}`;
    },
  };
}
