/** Delays the service sets itself. They are no law: the law's own are in the barème. */
export interface ReglagesDossier {
  /** Days after a demand: a first and a second reminder. */
  relances: readonly [7, 21];
  /** Days after which a dossier nobody completes is put aside, and may be opened again. */
  sansSuite: number;
  /** Days for an agency: five, as for the signal of a stop in the DSN. */
  agence: number;
  /** Days after which a silent caisse is chased: a month is common (R-I-65). */
  caisse: number;
  /** Working days for the managers, then for the bank. */
  gestion: number;
  banque: number;
}

export const REGLAGES_DOSSIER: ReglagesDossier = {
  relances: [7, 21],
  sansSuite: 90,
  agence: 5,
  caisse: 35,
  gestion: 2,
  banque: 2,
};
