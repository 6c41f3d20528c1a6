import type { Parametre } from '@almanach/bareme';
import { accorder, decimal, euros, pourcentage } from '@almanach/textes';

const SIGLES: readonly (readonly [sigle: RegExp, nom: string])[] = [
  [/\bl’IJ\b/g, 'l’indemnité journalière'],
  [/\bles IJ\b/g, 'les indemnités journalières'],
  [/\bIJ\b/g, 'indemnités journalières'],
  [/ C\. trav\./g, ' du Code du travail'],
  [/ CSS\b/g, ' du Code de la sécurité sociale'],
];

/** The barème writes for people of the trade: no acronym is left alone here. */
export function enToutesLettres(texte: string): string {
  return SIGLES.reduce((ecrit, [sigle, nom]) => ecrit.replace(sigle, nom), texte);
}

/** A figure of the law, in its unit. */
export function ecrireValeur(valeur: string, unite: Parametre<unknown>['unite']): string {
  if (unite === 'ratio') return pourcentage(valeur);
  if (unite === 'oui/non') return valeur === '0' ? 'non' : 'oui';
  if (unite === 'rang') return valeur === '1' ? '1er' : `${valeur}e`;
  if (unite.startsWith('EUR')) return ecrireSomme(valeur);
  const [singulier, pluriel] = MOTS[unite] ?? [];
  return singulier === undefined ? decimal(valeur) : accorder(valeur, singulier, pluriel);
}

/** "560105/300" has no end in decimals: it is said to the cent, and said to be so. */
function ecrireSomme(valeur: string): string {
  const [n, d] = valeur.split('/').map(Number);
  if (n === undefined || d === undefined) return euros(valeur);
  return `environ ${euros((n / d).toFixed(2))}`;
}

const MOTS: Readonly<
  Partial<Record<Parametre<unknown>['unite'], readonly [singulier: string, pluriel: string]>>
> = {
  jours: ['jour', 'jours'],
  mois: ['mois', 'mois'],
  ans: ['an', 'ans'],
  heures: ['h', 'h'],
  'heures/mois': ['h par mois', 'h par mois'],
  enfants: ['enfant', 'enfants'],
  'x SMIC': ['× SMIC', '× SMIC'],
  'x PASS': ['× plafond annuel', '× plafond annuel'],
  '% SMIC': ['% du SMIC', '% du SMIC'],
};
