import type { Options } from '@almanach/bareme';

type ChoixPossibles = { readonly [K in keyof Options]: readonly [Options[K], ...Options[K][]] };

/** Readings of the law a caller may ask for, the default one first. */
export const CHOIX = {
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
} as const satisfies ChoixPossibles;
