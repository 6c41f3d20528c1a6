/** Addresses of the questions: one each, shareable as they hold no answer. */
export const RACINE = '/simulateur';

export const ADRESSES = {
  statut: `${RACINE}/statut`,
  nature: `${RACINE}/nature`,
  activite: `${RACINE}/activite`,
  accident: `${RACINE}/accident`,
  deces: `${RACINE}/deces`,
  ald: `${RACINE}/longue-duree`,
  dates: `${RACINE}/dates`,
  envoi: `${RACINE}/envoi`,
  revenus: `${RACINE}/revenus`,
  emplois: `${RACINE}/emplois`,
  salaires: `${RACINE}/salaires`,
  absences: `${RACINE}/absences`,
  chomage: `${RACINE}/chomage`,
  immatriculation: `${RACINE}/inscription`,
  anciennete: `${RACINE}/anciennete`,
  subrogation: `${RACINE}/maintien`,
  naissance: `${RACINE}/naissance`,
  enfants: `${RACINE}/enfants`,
  cas: `${RACINE}/cas-particuliers`,
  teleconsultation: `${RACINE}/teleconsultation`,
  tempsPartiel: `${RACINE}/temps-partiel`,
  retraite: `${RACINE}/retraite`,
  historique: `${RACINE}/arrets-precedents`,
  contrats: `${RACINE}/contrats`,
  contratsFaits: `${RACINE}/contrats/details`,
  verifier: `${RACINE}/verifier`,
  resultat: `${RACINE}/resultat`,
} as const;

export type NomQuestion = Exclude<keyof typeof ADRESSES, 'verifier' | 'resultat'>;

/** The pays of one job have their own page. */
export function adresseSalaires(cleEmploi: string): string {
  return `${ADRESSES.salaires}/${cleEmploi}`;
}

/** Id of a field; the same name in the page, in the summary and in the engine's refusals. */
export function idChamp(...parties: readonly string[]): string {
  return parties.join('-');
}
