import type { Interpretation } from '../interpretations.ts';

/** Who is entitled, for how long. */
export const DROITS: readonly Interpretation[] = [
  {
    id: 'INT-20',
    titre: 'Travail discontinu',
    du: '2010-12-01',
    defaut:
      'Base sur 12 mois si tous les emplois du jour (ou le dernier fini) sont une mission, un CDI intérimaire ou intermittent, ou saisonniers. La condition ordinaire passe d’abord ; 600 h ou 2 030 SMIC en repli. Un emploi en CESU n’ouvre que ce repli.',
    alternative: 'Un seul emploi discontinu suffit à prendre la base sur 12 mois.',
    raison:
      'La règle ordinaire est le principe ; la base longue sert ceux qui n’ont que du travail discontinu.',
    source: 'R323-4 3°, R313-7 CSS',
  },
  {
    id: 'INT-21',
    titre: 'Arrêt sans emploi en cours',
    du: '2016-01-01',
    defaut:
      'Période de référence, SMIC et coefficient au lendemain du dernier contrat. Droits ouverts s’ils l’étaient alors ou le sont à l’arrêt ; gardés pendant l’indemnisation du chômage et 12 mois après, sinon 12 mois.',
    alternative: 'SMIC et coefficient sont ceux du premier jour de l’arrêt.',
    option: 'smicSansEmploi',
    raison:
      'La base est faite des salaires d’avant la rupture : leur plafond est celui de la même date.',
    source: 'L311-5, L161-8, R161-3, R323-4 CSS',
  },
  {
    id: 'INT-22',
    titre: 'Droit au-delà de six mois',
    du: '1993-03-28',
    defaut:
      'Réexaminé une fois avec les données du premier jour, pour les jours à partir de 6 mois, ALD ou non.',
    alternative: 'Une affection de longue durée dispense du réexamen.',
    raison: 'La condition porte sur la durée de l’arrêt, quelle qu’en soit la cause.',
    source: 'R313-1 2°, R313-3 2° CSS',
  },
  {
    id: 'INT-23',
    titre: 'Fenêtres de l’affection de longue durée',
    du: '1985-12-21',
    defaut:
      'Deux délais indépendants : celui de la carence (3 ans depuis le premier arrêt) et celui de la durée (3 ans, rouverts après un an de travail). Les jours en ALD restent hors des 360 IJ.',
    alternative: 'Les IJ versées en ALD comptent dans les 360.',
    option: 'aldDans360',
    raison: 'Les 360 IJ visent les affections autres que celles de longue durée.',
    source: 'L323-1, L324-1, R323-1 CSS',
  },
  {
    id: 'INT-24',
    titre: 'Heures assimilées',
    du: '1985-12-21',
    defaut: 'Six heures par jour indemnisé : maladie, accident, maternité, chômage.',
    alternative: null,
    raison: 'Usage constant des caisses ; texte non relu.',
    source: 'R313-8 CSS',
  },
  {
    id: 'INT-25',
    titre: 'Carence pendant l’urgence sanitaire',
    du: '2020-03-24',
    defaut: 'Aucune carence pour les arrêts commencés du 24 mars au 10 juillet 2020, tous régimes.',
    alternative: null,
    raison: 'La suspension suit l’état d’urgence sanitaire, prorogé jusqu’au 10 juillet.',
    source: 'loi 2020-290, art. 8 ; loi 2020-546, art. 1',
  },
  {
    id: 'INT-26',
    titre: 'Accident du travail : premier jour, rechute, gain net',
    du: '2016-01-01',
    defaut:
      'Le premier jour d’arrêt est payé, sauf si c’est celui de l’accident. Rechute : nouvelle base, jamais sous la première ; les 28 jours continuent sauf consolidation. Au-delà, la plus petite de 80 % du salaire plafonné et de 79 % du salaire réel.',
    alternative: 'La limite de 79 % porte sur le salaire plafonné.',
    raison:
      'Le gain journalier net vient du salaire réel ; le plafond ne vise que la base de l’indemnité.',
    source: 'L433-1, R433-2 à R433-7 CSS',
  },
  {
    id: 'INT-29',
    titre: 'Maternité, temps partiel, plancher d’une même ALD',
    du: '2012-01-01',
    defaut:
      'Maternité : non calculée, dite indéterminée. Temps partiel dans la suite de l’arrêt : base de l’arrêt initial. Un nouvel arrêt de la même ALD ne vaut jamais moins que le premier, fût-ce au-dessus de son plafond.',
    alternative: 'Chaque arrêt d’une même ALD a sa propre IJ, sans plancher.',
    option: 'plancherAld',
    raison: 'Le plancher vient de la circulaire de 2012, jamais démentie.',
    source: 'R323-3, R323-4 CSS ; circulaire DSS de 2012',
  },
];
