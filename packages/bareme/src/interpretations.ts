import { ACCIDENT_TRAVAIL } from './interpretations/accident-travail.ts';
import { CONTRATS_OUVERTURE } from './interpretations/contrats-ouverture.ts';
import { DATES } from './interpretations/dates.ts';
import { DROITS } from './interpretations/droits.ts';
import { EMPLOYEUR } from './interpretations/employeur.ts';
import { EXPLOITANTS } from './interpretations/exploitants.ts';
import { INDEPENDANTS } from './interpretations/independants.ts';
import { MONTANTS } from './interpretations/montants.ts';

/** Readings of the points that the texts leave open: the first of each list is the default, the others can be asked for. */
export const LECTURES = {
  arrondi: ['demi-superieur', 'tronque'],
  smicDuPlafond: ['publie', 'exact'],
  smic2030: ['strictement-avant', 'debut-de-periode'],
  fenetreJours: ['prorata', 'entieres'],
  smicSansEmploi: ['fin-de-contrat', 'jour-de-l-arret'],
  aldDans360: ['hors', 'dans'],
  plancherAld: ['plancher', 'aucun'],
  jourEnvoi: ['exclu', 'inclus'],
  revenuJournalier: ['moyenne', 'dernier-mois'],
  minimumIndependant: ['publie', 'assiettes', 'aucun'],
  debutActivite: ['annualise', 'trois-ans'],
  plafondAt: ['arret', 'annee'],
  jourEmployeur: ['calendaire', 'trentieme', 'mois-moyen', 'ouvres'],
} as const;

/** One reading chosen for each point. */
export type Options = { -readonly [K in keyof typeof LECTURES]: (typeof LECTURES)[K][number] };

export const OPTIONS_PAR_DEFAUT = Object.fromEntries(
  Object.entries(LECTURES).map(([cle, [defaut]]) => [cle, defaut]),
) as Readonly<Options>;

/** A point on which two honest readers differ, and what Almanach does unless told otherwise. */
export interface Interpretation {
  id: string;
  titre: string;
  /** First day the choice applies to. */
  du: string;
  defaut: string;
  /** The other reading; `null` when no other one is known. */
  alternative: string | null;
  /** Option that selects the other reading, when the engine offers it. */
  option?: keyof Options;
  raison: string;
  source: string;
}

export const INTERPRETATIONS: readonly Interpretation[] = [
  ...MONTANTS,
  ...DATES,
  ...DROITS,
  ...EXPLOITANTS,
  ...INDEPENDANTS,
  ...ACCIDENT_TRAVAIL,
  ...EMPLOYEUR,
  ...CONTRATS_OUVERTURE,
];
