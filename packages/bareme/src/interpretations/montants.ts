import type { Interpretation } from '../interpretations.ts';

/** How amounts are computed and rounded. */
export const MONTANTS: readonly Interpretation[] = [
  {
    id: 'INT-01',
    titre: 'Arrondi d’un montant journalier',
    du: '2016-01-01',
    defaut:
      'Calcul exact, puis un seul arrondi au centime le plus proche ; la période vaut jours × montant.',
    alternative: 'Le montant journalier est tronqué au centime.',
    option: 'arrondi',
    raison:
      'Tous les maximums publiés depuis 2020 s’obtiennent ainsi ; un exemple officiel isolé est tronqué.',
    source: 'aucun article ; tableaux officiels des IJ maximales ; service-public F3053',
  },
  {
    id: 'INT-02',
    titre: 'Arrondi de la CSG et de la CRDS',
    du: '1998-01-01',
    defaut: 'Chaque contribution est arrondie sur le brut de chaque paiement, puis additionnée.',
    alternative: 'Le net de chaque ligne est pris à 93,3 % du brut : un centime d’écart possible.',
    raison: 'Le prélèvement se fait au paiement, contribution par contribution.',
    source: 'L136-8 CSS ; ordonnance 96-50, art. 19',
  },
  {
    id: 'INT-03',
    titre: 'SMIC mensuel du plafond',
    du: '2012-01-01',
    defaut: 'SMIC mensuel publié × coefficient, au centime le plus proche.',
    alternative: 'SMIC horaire × 35 × 52 / 12 sans arrondi × coefficient.',
    option: 'smicDuPlafond',
    raison: 'Les deux usages sont officiels ; l’écart ne dépasse pas un centime par mois.',
    source: 'R323-4 CSS ; service-public F3053 ; ameli',
  },
  {
    id: 'INT-07',
    titre: 'Découpage des paiements',
    du: '2016-01-01',
    defaut:
      'Tranches de 14 jours depuis le premier jour payé, réglées à leur dernier jour ; la dernière est plus courte.',
    alternative: null,
    raison: 'La caisse paie tous les 14 jours, sans calendrier publié.',
    source: 'service-public F3053',
  },
  {
    id: 'INT-08',
    titre: 'Paie à la quatorzaine ou à la semaine',
    du: '2010-12-01',
    defaut: 'Seule l’IJ maximale limite la base : aucune paie n’est plafonnée isolément.',
    alternative: 'Chaque paie est limitée à une fraction du plafond mensuel.',
    raison: 'Le plafond par paie n’est écrit que pour un mois.',
    source: 'R323-4 2°, R323-9 CSS',
  },
  {
    id: 'INT-09',
    titre: 'Majoration pour enfants, envoi tardif, arrêts anciens',
    du: '2016-01-01',
    defaut:
      'Taux majoré dès le 31e jour des arrêts commencés au plus tard le 2 juin 2020. Envoi tardif : moitié de l’IJ exacte, de la prescription à la veille de l’envoi. Pas de revalorisation des arrêts commencés avant avril 2020, signalée.',
    alternative: 'La réduction pour envoi tardif comprend le jour de l’envoi.',
    option: 'jourEnvoi',
    raison:
      'Le jour de l’envoi, l’obligation est remplie ; la borne du 1er juillet 2020 compte 30 jours révolus.',
    source: 'R323-5 CSS (ancien) ; D323-2 CSS ; LFSS 2020, art. 85',
  },
  {
    id: 'INT-17',
    titre: 'Mois rétabli ou proratisé',
    du: '2016-01-01',
    defaut: 'Le mois rétabli est arrondi au centime le plus proche avant le plafond.',
    alternative: 'Le mois rétabli reste une fraction exacte jusqu’à l’IJ.',
    raison: 'Un salaire est un nombre de centimes ; le plafond s’applique à un salaire.',
    source: 'R323-4, R323-8 CSS',
  },
  {
    id: 'ALM-01',
    titre: 'Revenu journalier d’un mois non travaillé',
    du: '2021-04-15',
    defaut: 'Moyenne : paies de la période de référence ÷ jours calendaires qu’elles couvrent.',
    alternative: 'Revenu journalier du dernier mois travaillé de la période.',
    option: 'revenuJournalier',
    raison: 'Le texte parle du revenu perçu sans choisir un mois ; la moyenne n’en favorise aucun.',
    source: 'R323-8 II 4° a) CSS',
  },
];
