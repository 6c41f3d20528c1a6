/**
 * Figures of the branch scheme that this page says in sentences. A test reads them again in the document of the
 * contract: the page cannot say anything else.
 */
export const CHIFFRES = {
  version: '2026-01-01',
  heures: 414,
  mois: 12,
  franchise: 3,
  premierTaux: 50,
  premiersJours: 30,
  secondTaux: 25,
  joursParAn: 92,
  joursEnTout: 1095,
  horsMission: 11,
  portabiliteMois: 1,
  portabiliteMax: 12,
  invalidite: 75,
  avance: 300,
} as const;
