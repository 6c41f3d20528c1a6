/** What one caller may take of the server; times in milliseconds. */
export interface LimitesHttp {
  /** Bytes of a body. */
  corps: number;
  /** Characters of a parameter in a path. */
  parametre: number;
  /** A connection where nothing moves. */
  inactivite: number;
  /** A request to be wholly received: slow senders are cut. */
  reception: number;
  /** The same for a file: fifteen megabytes from a phone at one megabit a second. */
  envoi: number;
  entetes: number;
  /** An idle connection kept for the next request. */
  maintien: number;
  /** Between two looks at slow connections. */
  ronde: number;
}

/** What one computation may take, and how many may run or wait. */
export const LIMITES_CALCUL = { delai: 5_000, memoire: 256, file: 200 } as const;

export const LIMITES_HTTP: LimitesHttp = {
  corps: 1_000_000,
  parametre: 100,
  inactivite: 30_000,
  reception: 15_000,
  envoi: 150_000,
  entetes: 10_000,
  maintien: 65_000,
  ronde: 5_000,
};
