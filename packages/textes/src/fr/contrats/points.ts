import type { ContratJson } from '@almanach/moteur';
import { accorder, euros, pourcentage } from '../nombres.ts';
import { composer } from '../typographie.ts';
import { causes, duree, mot } from './mots.ts';
import type { GarantieJson } from './types.ts';

type Point = ContratJson['ambiguites'][number];

const NATURES: Readonly<Record<Point['nature'], string>> = {
  lecture: 'Le texte se lit de deux façons',
  adhesion: 'Un niveau choisi à l’adhésion',
  fait: 'Un fait que nous ne demandons pas',
};

export function naturePoint(nature: Point['nature']): string {
  return NATURES[nature];
}

const LECTURES: Readonly<Record<string, string>> = {
  true: 'oui',
  false: 'non',
  brut: 'en brut',
  net: 'en net',
  jour: 'en jours',
  nuit: 'en nuits',
  'jours-hospitalisation': 'les jours à l’hôpital',
  'tout-arret': 'tout l’arrêt',
  'arret-entier-exclu': 'l’arrêt entier est exclu',
  'jours-exclus': 'les jours du délai seulement',
  'premier-palier-d-abord': 'les jours font avancer dans les paliers',
  'duree-seule': 'les jours réduisent la durée seulement',
  'demi-superieur': 'au centime le plus proche',
  tronque: 'centimes coupés',
  'pass-365': 'plafond annuel divisé par 365',
  'pmss-30': 'plafond mensuel divisé par 30',
  'mois-calendaire': 'jours du mois',
  'par-arret': 'à chaque arrêt',
};

/** A value that an open point may take, for people; one that is too rich for words is left as JSON. */
export function direLecture(valeur: unknown, chemin: string): string {
  return composer(lire(valeur, chemin.split('.').at(-1) ?? ''));
}

function lire(valeur: unknown, cle: string): string {
  if (valeur === null) return 'inconnu';
  if (Array.isArray(valeur)) return liste(valeur, cle);
  if (typeof valeur === 'object') return objet(valeur);
  const texte = typeof valeur === 'string' ? valeur : JSON.stringify(valeur);
  if (cle === 'jours' || cle === 'dureeMin') return accorder(texte, 'jour');
  if (cle.startsWith('montant')) return euros(texte);
  if (/^0?\.\d+$|^0\.\d+$/.test(texte)) return pourcentage(texte);
  return LECTURES[texte] ?? mot(texte);
}

function liste(valeurs: readonly unknown[], cle: string): string {
  if (valeurs.length === 0) return cle === 'dureesMax' ? 'aucune limite' : 'rien';
  if (cle.startsWith('causes') && valeurs.every((v) => typeof v === 'string'))
    return causes(valeurs as GarantieJson['causes']);
  return valeurs.map((v) => lire(v, '')).join(', ');
}

function objet(valeur: object): string {
  const { jours, unite, valeur: nombre } = valeur as Record<string, unknown>;
  if (typeof jours === 'number') return accorder(jours, 'jour');
  if (typeof nombre === 'number' && (unite === 'jour' || unite === 'mois' || unite === 'an'))
    return duree({ valeur: nombre, unite });
  return JSON.stringify(valeur);
}
