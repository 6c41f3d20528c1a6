import { composer } from '@almanach/textes';
import { type DateIso, ouvrable, plusOuvrables } from '../delais/jours.ts';
import { horlogeDeParis } from '../horloge.ts';

/** Why someone wants to be called: a list, so that nothing said there tells of anyone's health. */
export const MOTIFS = {
  'mon-dossier': 'Où en est mon dossier',
  'un-document': 'Un document à envoyer',
  declarer: 'M’aider à déclarer',
  'mes-garanties': 'Comprendre mes garanties',
  'mon-espace': 'Me servir de mon espace',
  autre: 'Autre chose',
} as const;

export type Motif = keyof typeof MOTIFS;

export const CODES_DE_MOTIF = Object.keys(MOTIFS) as Motif[];

export const CRENEAUX = ['matin', 'midi', 'apres-midi'] as const;
export type Creneau = (typeof CRENEAUX)[number];

export type EtatRendezVous = 'demande' | 'fixe' | 'fait' | 'annule';

/** Open days ahead that may be asked; the first is the day after. */
export const JOURS_PROPOSES = 10;

export function motifsProposes(): { motif: Motif; libelle: string }[] {
  return CODES_DE_MOTIF.map((motif) => ({ motif, libelle: composer(MOTIFS[motif]) }));
}

/** The days that may be asked: offices work on them. */
export function joursProposes(aujourdhui: DateIso): DateIso[] {
  return Array.from({ length: JOURS_PROPOSES }, (_, i) => plusOuvrables(aujourdhui, i + 1));
}

/** A call is fixed for later, and for a day when offices work, in Paris. */
export function peutSeFixer(fixeA: string, maintenant: string): boolean {
  const instant = Date.parse(fixeA);
  const jour = horlogeDeParis(() => instant).aujourdhui();
  return instant > Date.parse(maintenant) && ouvrable(jour) === jour;
}
