import type { TextesRegles } from './type.ts';

/** For how long benefits may be paid. */
export const DUREES: TextesRegles = {
  'R-G-34': {
    titre: '360 indemnités au plus en trois ans',
    appliquee: (o) =>
      `Indemnités reçues en trois ans, avant le ${o.date('du')} : ${o.decimal('payesAvant')}. ` +
      `Le maximum est de ${o.decimal('max')} : les jours suivants ne sont pas payés.`,
    ecartee: (o) =>
      `Non appliqué parce que le maximum de ${o.decimal('max')} n’est pas atteint. ` +
      `Indemnités reçues en trois ans, avant le ${o.date('du')} : ${o.decimal('payesAvant')}.`,
  },
  'R-G-35': {
    titre: 'Affection de longue durée : trois ans',
    appliquee: (o) =>
      `Pour cette affection, les trois ans commencent le ${o.date('depuis')}. ` +
      `À partir du ${o.date('finDroits')}, les jours ne sont plus payés.`,
    ecartee: (o) =>
      `Non appliqué parce que les trois ans ne sont pas passés. ` +
      `Ils finissent la veille du ${o.date('finDroits')}.`,
  },
  'R-G-36': {
    titre: 'Temps partiel thérapeutique : un an de plus',
    appliquee: (o) =>
      `Les trois ans finissaient la veille du ${o.date('finDroits')}. ` +
      `L’année de plus est passée : à partir du ${o.date('prolongeJusquau')}, les jours ne sont plus payés.`,
    ecartee: (o) =>
      `Non appliqué parce que le temps partiel thérapeutique donne un an de plus. ` +
      `Cette année finit la veille du ${o.date('prolongeJusquau')}.`,
  },
  'R-G-33': {
    titre: 'Retraite et travail : un nombre limité d’indemnités',
    appliquee: (o) =>
      `Indemnités reçues depuis la retraite, le ${o.date('retraiteDepuis')} : ${o.decimal('payesAvant')}. ` +
      `Au-delà de ${o.decimal('max')}, les jours ne sont plus payés.`,
    ecartee: (o) =>
      `Non appliqué parce que le maximum de ${o.decimal('max')} n’est pas atteint. ` +
      `Indemnités reçues depuis la retraite : ${o.decimal('payesAvant')}.`,
  },
};
