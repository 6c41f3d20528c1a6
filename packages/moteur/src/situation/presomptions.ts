/**
 * Ordinary values of the facts that were not said. A presumption that was used is listed in `hypotheses`,
 * with the value written here.
 */
export interface Presomption {
  chemin: string;
  valeur: string | number | boolean | null;
}

export const PRESOMPTIONS = {
  le: { chemin: 'le', valeur: 'jour du calcul' },
  immatriculation: { chemin: 'assure.immatriculation', valeur: 'plus de douze mois' },
  enfants: { chemin: 'assure.enfantsACharge', valeur: 0 },
  retraite: { chemin: 'assure.retraiteDepuis', valeur: null },
  typeEmploi: { chemin: 'emplois[].type', valeur: 'cdi' },
  regime: { chemin: 'emplois[].regime', valeur: 'general' },
  debutEmploi: { chemin: 'emplois[].du', valeur: 'plus de douze mois avant l’arrêt' },
  anneeApprentissage: { chemin: 'emplois[].apprentissage.annee', valeur: 1 },
  finEmploi: { chemin: 'emplois[].au', valeur: null },
  subrogation: { chemin: 'emplois[].subrogation', valeur: null },
  heures: { chemin: 'emplois[].paies[].heures', valeur: '151.67 par mois complet' },
  heuresAnterieures: { chemin: 'emplois[].paies', valeur: '151.67 h par mois complet' },
  paies: { chemin: 'emplois[].paies', valeur: 'salaire mensuel du contrat' },
  indemnise: { chemin: 'chomage[].indemnise', valeur: true },
  typeArret: {
    chemin: 'arrets[].type',
    valeur: 'prolongation si elle suit sans jour vide, sinon initial',
  },
  prescritLe: { chemin: 'arrets[].prescritLe', valeur: 'premier jour de l’arrêt' },
  envoyeLe: { chemin: 'arrets[].envoyeLe', valeur: 'jour de la prescription' },
  ald: { chemin: 'arrets[].ald', valeur: null },
  exonerante: { chemin: 'arrets[].ald.exonerante', valeur: true },
  motif: { chemin: 'arrets[].motif', valeur: null },
  decesLe: { chemin: 'arrets[].decesLe', valeur: 'premier jour de l’arrêt' },
  teleconsultation: { chemin: 'arrets[].teleconsultation', valeur: false },
  prescripteur: { chemin: 'arrets[].prescripteur', valeur: 'medecin-traitant' },
  affiliation: { chemin: 'affiliations', valeur: 'plus de trois années civiles' },
  activite: { chemin: 'affiliations[].activite', valeur: 'artisan-commercant' },
  cotisations: { chemin: 'revenus[].cotisationsAcquittees', valeur: 'toutes payées' },
  repriseAvant: { chemin: 'arrets[].repriseAvant', valeur: false },
  affiliationExploitant: { chemin: 'affiliations', valeur: 'plus de douze mois avant l’arrêt' },
  titreExploitant: { chemin: 'affiliations[].titre', valeur: 'principal' },
  cotisationExploitant: { chemin: 'revenus[].cotisationsAcquittees', valeur: 'à jour' },
  ancienneteContrat: {
    chemin: 'emplois[].ancienneteDepuis',
    valeur: 'premier jour de l’emploi',
  },
  heuresHebdomadaires: { chemin: 'emplois[].remuneration.heuresHebdomadaires', valeur: '35 h' },
  ifm: { chemin: 'emplois[].remuneration.ifm', valeur: '0.10 en mission, sinon 0' },
  iccp: { chemin: 'emplois[].remuneration.iccp', valeur: '0.10 en mission, sinon 0' },
  primesHebdomadaires: { chemin: 'emplois[].remuneration.primesHebdomadaires', valeur: 0 },
  inscrit: { chemin: 'chomage[].inscrit', valeur: true },
  causeMaladie: { chemin: 'arrets[].cause', valeur: 'maladie ordinaire' },
  ageContrat: { chemin: 'assure.naissance', valeur: 'moins de 60 ans' },
  sinistre: { chemin: 'arrets[].sinistre', valeur: 'celui de l’arrêt précédent' },
} as const satisfies Record<string, Presomption>;

export type ClePresomption = keyof typeof PRESOMPTIONS;
