import type { Interpretation } from '../interpretations.ts';

/** Self-employed persons and liberal professions. */
export const INDEPENDANTS: readonly Interpretation[] = [
  {
    id: 'INT-05',
    titre: 'Temps partiel thérapeutique d’un indépendant',
    du: '2016-01-01',
    defaut: 'Moitié de l’indemnité exacte, arrondie une seule fois.',
    alternative: 'Moitié de l’indemnité déjà arrondie au centime.',
    raison: 'Un montant journalier n’a qu’un arrondi (INT-01).',
    source: 'D622-10 CSS',
  },
  {
    id: 'INT-28',
    titre: 'Dates et durées d’un indépendant',
    du: '2016-01-01',
    defaut:
      'Le premier jour de l’arrêt choisit l’année ; la prescription du premier arrêt, la carence. Les sept jours se comparent à la durée totale, prolongations comprises. Sans carence, un libéral est payé 87 jours. Carence de trois jours pour tous depuis le 1er juillet 2021.',
    alternative: 'Carence de trois jours pour tous dès le 1er février 2021.',
    raison:
      'Les pages publiées donnent la règle sans sa date ; celle du décret est la plus tardive possible.',
    source: 'D622-7, D622-12 CSS ; décret 2021-755',
  },
  {
    id: 'ALM-02',
    titre: 'Indemnité minimale hors micro-entreprise',
    du: '2016-01-01',
    defaut:
      'Jamais moins de 40 % du PASS de l’année ÷ 730, si toutes les cotisations sont payées, comme publié.',
    alternative:
      'Chaque revenu compte pour 40 % au moins du PASS de son année (assiettes) ; ou aucun minimum (aucun).',
    option: 'minimumIndependant',
    raison: 'Les pages publiées prennent le PASS de l’année ; le texte vise les assiettes passées.',
    source: 'D622-7, D621-2 CSS ; bpifrance ; pro.apicil.com',
  },
  {
    id: 'ALM-03',
    titre: 'Revenu moyen des trois premières années civiles',
    du: '2016-01-01',
    defaut: 'Revenus depuis l’affiliation ÷ jours d’affiliation × 365, dit estimé.',
    alternative: 'Revenus connus ÷ trois ans : les années d’avant valent zéro.',
    option: 'debutActivite',
    raison: 'Le texte rapporte le revenu à la durée ; son détail n’a pas été relu.',
    source: 'D622-7 II CSS',
  },
];
