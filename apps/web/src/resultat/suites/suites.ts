import type { SuiteJson } from '@almanach/moteur';

/** In a few words, after « À partir du … ». */
export function titreSuite({ type, categorie }: SuiteJson): string {
  switch (type) {
    case 'pension-invalidite':
      return categorie === null
        ? 'pension d’invalidité'
        : `pension d’invalidité de catégorie ${categorie}`;
    case 'fin-360-jours':
      return 'fin des 360 indemnités';
    case 'fin-ald':
      return 'fin des trois ans d’affection de longue durée';
    case 'retraite':
      return 'maximum à côté de la retraite atteint';
  }
}

/** What the person can do. */
export function phraseSuite({ type }: SuiteJson): string {
  switch (type) {
    case 'pension-invalidite':
      return 'La pension remplace les indemnités de cet arrêt.';
    case 'fin-360-jours':
    case 'fin-ald':
      return 'Une pension d’invalidité est parfois possible. Demandez à votre caisse avant cette date.';
    case 'retraite':
      return 'Les indemnités de cet arrêt s’arrêtent. Votre pension de retraite continue.';
  }
}
