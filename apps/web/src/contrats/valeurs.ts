import { euros, pourcentage } from '@almanach/textes';
import type { ChoixDeLecture } from '../simulateur/reponses.ts';
import { direCause } from './causes.ts';

type Valeur = ChoixDeLecture[string] | undefined;

/** Words of the values that an open point of a contract may take. */
const MOTS: Readonly<Record<string, string>> = {
  'jours-hospitalisation': 'Les jours d’hôpital seulement',
  'tout-arret': 'Tous les jours de l’arrêt',
  jour: 'Comptée en jours',
  nuit: 'Comptée en nuits',
  'arret-entier-exclu': 'Tout l’arrêt est exclu',
  'jours-exclus': 'Seuls les jours du délai sont exclus',
  'jour-indemnise': 'On compte les jours payés',
  'jour-arret': 'On compte les jours d’arrêt',
  'suite-des-compteurs': 'La rechute continue l’arrêt d’avant',
  'nouvel-arret': 'La rechute est un nouvel arrêt',
  'sans-franchise': 'La rechute n’a pas de franchise',
  'premier-palier-d-abord': 'Les jours déjà payés comptent dans le premier taux',
  'duree-seule': 'Les jours déjà payés comptent dans la durée seulement',
  'mois-calendaire': 'Les jours du mois',
  '12-mois-glissants': 'Sur douze mois',
  'annee-civile': 'Par année civile',
  'sans-limite': 'Sans limite de temps',
  'demi-superieur': 'Au centime le plus proche',
  tronque: 'Au centime inférieur',
  'pass-365': 'Plafond annuel divisé par 365',
  'pmss-30': 'Plafond mensuel divisé par 30',
  brut: 'Brut',
  net: 'Net',
  versees: 'Seulement si la Sécurité sociale paie ce jour',
  theoriques: 'Même si la Sécurité sociale refuse ce jour',
  continu: 'À chaque arrêt',
  discontinu: 'Les jours de plusieurs arrêts s’ajoutent',
};

const UNITES: Readonly<Record<string, string>> = { jour: 'jour', mois: 'mois', an: 'an' };

/** A value of a clause, in words; the clause says what a bare number counts. */
export function direValeur(valeur: Valeur, clause: string, autres: readonly Valeur[]): string {
  if (valeur === null || valeur === undefined) return 'Je ne sais pas';
  if (typeof valeur === 'boolean') return valeur ? 'Oui' : 'Non';
  if (typeof valeur === 'number') return direNombre(valeur, clause);
  if (typeof valeur === 'string') return direTexte(valeur, clause);
  if (Array.isArray(valeur)) return direListe(valeur, clause, autres);
  return direObjet(valeur);
}

function direNombre(valeur: number, clause: string): string {
  if (!/jours|duree/i.test(clause)) return String(valeur);
  if (valeur === 0) return 'Aucun jour';
  return `${valeur}\u00a0${valeur > 1 ? 'jours' : 'jour'}`;
}

function direTexte(valeur: string, clause: string): string {
  const mot = MOTS[valeur];
  if (mot !== undefined) return mot;
  if (/montant$/.test(clause)) return euros(valeur);
  if (/diviseur$/.test(clause)) return `Divisé par ${valeur.replace('.', ',')}`;
  return /^[\d./]+$/.test(valeur) ? pourcentage(valeur) : valeur;
}

function direListe(liste: readonly unknown[], clause: string, autres: readonly Valeur[]): string {
  if (/causes$/.test(clause)) {
    const communes = autres
      .filter(Array.isArray)
      .reduce<unknown[]>(
        (toutes, a) => toutes.filter((c) => (a as unknown[]).includes(c)),
        [...liste],
      );
    const propres = liste.filter((c) => !communes.includes(c));
    return propres.length === 0
      ? 'Sans cette cause'
      : `Avec ${propres.map((c) => direCause(String(c))).join(', ')}`;
  }
  if (liste.length === 0) return 'Pas de limite';
  return liste.map((l) => direObjet(l as Readonly<Record<string, unknown>>)).join('\u00a0; ');
}

function direObjet(o: Readonly<Record<string, unknown>>): string {
  if (typeof o['valeur'] === 'number') {
    const unite = UNITES[String(o['unite'])] ?? '';
    if (o['valeur'] === 0) return 'Aucune durée';
    return `${o['valeur']}\u00a0${o['valeur'] > 1 && unite !== 'mois' ? `${unite}s` : unite}`;
  }
  if (typeof o['jours'] === 'number') {
    return `${o['jours']} jours ${o['compte'] === 'jour-indemnise' ? 'payés' : 'd’arrêt'}`;
  }
  if (typeof o['T1'] === 'string') {
    return `${pourcentage(o['T1'])} sous le plafond, ${pourcentage(String(o['T2']))} au-dessus`;
  }
  return JSON.stringify(o);
}
