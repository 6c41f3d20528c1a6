import { arretsDUnJourPaye, arretsSimples } from '../cas/arrets-simples.mjs';

/** The two works, written down once: what each row of the comparison did. */
export const TRAVAUX = {
  complet: {
    cas: arretsSimples,
    texte:
      'droits (150 h sur 3 mois, ou 1 015 SMIC horaires sur 6 mois, SMIC daté) → 3 paies plafonnées à 1,4 SMIC daté → base ÷ 91,25 → moitié, arrondie au centime → 3 jours de carence → total brut de l’arrêt',
  },
  journalier: {
    cas: arretsDUnJourPaye,
    texte:
      'plus petit : un seul salaire → droits par le salaire → plafond de 1,4 SMIC → montant d’un jour ; ni paies différentes, ni carence, ni total',
  },
};

const almanach = () => import('./almanach.mjs');
const zen = () => import('./zen.mjs');
const social = () => import('./modele-social.mjs');

/** One row of the comparison each: what is run, on which work, with which options. */
export const MOTEURS = {
  'almanach-trace': ligne('Almanach, trace complète', 'complet', almanach, { trace: true }),
  'almanach-sans-trace': ligne('Almanach, sans trace', 'complet', almanach, { trace: false }),
  boucle: ligne('boucle écrite à la main (flottants)', 'complet', () => import('./boucle.mjs')),
  zen: ligne('GoRules zen-engine', 'complet', zen),
  'zen-trace': ligne('GoRules zen-engine, trace', 'complet', zen, { trace: true }),
  'json-rules-engine': ligne(
    'json-rules-engine',
    'complet',
    () => import('./json-rules-engine.mjs'),
  ),
  publicodes: ligne('publicodes, nos règles seules', 'complet', () => import('./publicodes.mjs')),
  'modele-social': ligne('publicodes + modele-social + nos règles', 'complet', social),
  'almanach-journalier': ligne('Almanach, trace complète', 'journalier', almanach, { trace: true }),
  'modele-social-journalier': ligne(
    'publicodes + modele-social, sa propre règle',
    'journalier',
    async () => ({ preparer: (await social()).preparerJournalier }),
  ),
};

function ligne(nom, travail, charger, options = {}) {
  return { nom, travail, charger, options };
}
