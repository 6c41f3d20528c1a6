import type { Interpretation } from '../interpretations.ts';

/** How days, months and periods are counted. */
export const DATES: readonly Interpretation[] = [
  {
    id: 'INT-10',
    titre: 'Ajouter des mois ou des années',
    du: '2016-01-01',
    defaut:
      'Le résultat reste dans le mois visé (31 août + 6 mois : fin février). Les 3 ans s’arrêtent la veille de la date anniversaire ; les 360 IJ se comptent sur les 3 ans qui précèdent le jour.',
    alternative: null,
    raison: 'Délais de date à date : le jour anniversaire n’est plus dans le délai.',
    source: 'L323-1, R323-1 CSS',
  },
  {
    id: 'INT-11',
    titre: 'SMIC du 1er janvier qui précède la période',
    du: '1993-03-28',
    defaut:
      'Strictement avant : une période ouverte un 1er janvier prend le SMIC de l’année précédente.',
    alternative: 'Le 1er janvier qui ouvre la période est retenu.',
    option: 'smic2030',
    raison: 'L’article dit « précédant immédiatement » ; un exemple officiel fait l’inverse.',
    source: 'R313-3 2°, R313-7 CSS',
  },
  {
    id: 'INT-12',
    titre: 'Paie à cheval sur une fenêtre de 90 ou 365 jours',
    du: '2016-01-01',
    defaut:
      'La paie appartient au mois de sa fin ; à cheval, elle compte au prorata de ses jours, et c’est signalé si cela décide.',
    alternative: 'Seules les paies entièrement dans la fenêtre comptent.',
    option: 'fenetreJours',
    raison:
      'Les heures ne sont connues que par paie ; le prorata est la lecture la moins arbitraire.',
    source: 'R313-3, R313-7 CSS',
  },
  {
    id: 'INT-13',
    titre: 'Passage aux règles du 1er septembre 2024',
    du: '2024-09-01',
    defaut: 'Le début de la prolongation décide des règles qui s’appliquent au trou.',
    alternative: 'La date de la prescription, ou celle du trou, décide.',
    raison: 'La doctrine donne une date d’effet sans dire à quoi elle se rapporte.',
    source: 'doctrine Cnam ; L321-1 CSS',
  },
  {
    id: 'INT-14',
    titre: 'Trou de deux jours au plus entre deux arrêts',
    du: '2016-01-01',
    defaut:
      'Prolongation : même arrêt, trou non payé (payé avant septembre 2024 dans la tolérance ; jamais s’il a été travaillé). Initial : nouvelle base, et nouvelle carence depuis septembre 2024. Une carence entamée continue après le trou.',
    alternative:
      'Un arrêt initial après deux jours au plus n’a pas de nouvelle carence, même depuis 2024.',
    raison: 'Depuis 2024 la caisse suit la case cochée par le prescripteur.',
    source: 'L323-1, R323-1 CSS ; service-public F3053 ; doctrine Cnam',
  },
  {
    id: 'INT-15',
    titre: 'Rétablissement des salaires de juin à octobre 2024',
    du: '2024-06-01',
    defaut: 'Même formule qu’avant le 1er juin et qu’après le 31 octobre 2024.',
    alternative: 'La formule imprimée en 2021 (paies ÷ jours travaillés) s’applique ces cinq mois.',
    raison: 'Cette formule a été reportée puis abandonnée sans jamais servir.',
    source: 'décret 2021-428, art. 5 ; décret 2024-967 du 30/10/2024',
  },
  {
    id: 'INT-16',
    titre: 'Mois en partie malade, mois avant l’embauche',
    du: '2021-04-15',
    defaut:
      'Un mois en partie malade, ou un mois malade d’une base de 12 mois, n’est pas rétabli. Un mois avant l’embauche vaut zéro si la période contient une paie ; sinon les jours travaillés depuis servent de base.',
    alternative: 'Le mois en partie malade est rétabli pour ses jours d’absence.',
    raison: 'Le texte ne rétablit que les mois non travaillés.',
    source: 'R323-8 II CSS',
  },
  {
    id: 'INT-18',
    titre: 'Prescriptions qui se recouvrent',
    du: '2016-01-01',
    defaut:
      'Même arrêt : réunies, avec un avertissement. Double exact : ignoré, avec un avertissement. Deux natures le même jour : erreur tant que leur ordre n’est pas dit.',
    alternative: null,
    raison: 'Un jour ne se paie qu’une fois, et un choix entre deux risques ne se devine pas.',
    source: 'L323-1, L433-1 CSS',
  },
];
