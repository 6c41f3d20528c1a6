import { composer } from '@almanach/textes';

/** What a thread may be about: chosen in this list, so that its title says nothing of anyone's health. */
export const SUJETS_DE_FIL = {
  'mon-dossier': 'Mon dossier',
  'un-document': 'Un document',
  'mes-missions': 'Mes missions et mes heures',
  'un-versement': 'Un versement',
  'mes-coordonnees': 'Mes coordonnées',
  'mes-donnees': 'Mes données personnelles',
  autre: 'Autre chose',
} as const;

export type SujetDeFil = keyof typeof SUJETS_DE_FIL;

export const CODES_DE_FIL = Object.keys(SUJETS_DE_FIL) as SujetDeFil[];

/** The list as screens offer it. */
export function sujetsProposes(): { sujet: SujetDeFil; libelle: string }[] {
  return CODES_DE_FIL.map((sujet) => ({ sujet, libelle: composer(SUJETS_DE_FIL[sujet]) }));
}
