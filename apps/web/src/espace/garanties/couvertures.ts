import { CHIFFRES as C } from './chiffres.ts';

export interface Couverture {
  readonly id: string;
  readonly titre: string;
  /** Does it ask for hours? The gauge above then says whether it is open; `null`: it is no guarantee. */
  readonly heures: boolean | null;
  readonly phrases: readonly string[];
  readonly source: string;
}

const ACCORD = 'Accord du 16 novembre 2018';

export const COUVERTURES: readonly Couverture[] = [
  {
    id: 'maladie',
    titre: 'Maladie, accident de la vie privée',
    heures: true,
    phrases: [
      `Ouverte après plus de ${C.heures} heures d’intérim en ${C.mois} mois, le premier jour du mois suivant.`,
      `Payée dès le ${C.franchise + 1}e jour\u00a0: ${C.premierTaux}\u00a0% du salaire de base pendant ${C.premiersJours} jours, puis ${C.secondTaux}\u00a0% (non-cadres).`,
      `Avec la Sécurité sociale, le total ne dépasse jamais votre salaire net.`,
      `Après la fin de la mission, l’arrêt doit durer au moins ${C.horsMission} jours.`,
      `Au plus ${C.joursParAn} jours payés en ${C.mois} mois, ou ${C.joursEnTout} jours pour un seul arrêt continu.`,
    ],
    source: `${ACCORD}, articles 4.2 et 4.5`,
  },
  {
    id: 'accident',
    titre: 'Accident du travail, maladie professionnelle',
    heures: false,
    phrases: [
      'Ouverte dès la première heure de travail, sans jour d’attente.',
      `Mêmes taux\u00a0: ${C.premierTaux}\u00a0% pendant ${C.premiersJours} jours, puis ${C.secondTaux}\u00a0% (non-cadres).`,
      'Les soins liés à l’accident sont pris en charge par la caisse. Ils ne passent pas par ici.',
      `Une avance de ${C.avance}\u00a0€ existe pour un arrêt long. Elle est retirée du premier versement.`,
    ],
    source: `${ACCORD}, article 4.5`,
  },
  {
    id: 'trajet',
    titre: 'Accident de trajet',
    heures: false,
    phrases: [
      'Ouverte dès la première heure de travail, sans jour d’attente.',
      `Après la fin de la mission, l’arrêt doit durer au moins ${C.horsMission} jours.`,
    ],
    source: `${ACCORD}, article 4.5\u00a0; avenant n° 2 du 26 mars 2021`,
  },
  {
    id: 'maternite',
    titre: 'Maternité',
    heures: true,
    phrases: [
      `Ouverte après plus de ${C.heures} heures d’intérim en ${C.mois} mois.`,
      'Vous la demandez vous-même, aussi pendant une mission. Cette version ne la calcule pas.',
    ],
    source: `${ACCORD}, article 4.5`,
  },
  {
    id: 'invalidite',
    titre: 'Invalidité',
    heures: false,
    phrases: [
      `Catégories 2 et 3\u00a0: le total va jusqu’à ${C.invalidite}\u00a0% du salaire brut, pension comprise.`,
      'La catégorie 1 n’ouvre aucune rente du régime. La pension de la caisse, elle, est due.',
      'La pension met fin aux indemnités de l’arrêt. Prévenez-nous dès que vous la recevez.',
    ],
    source: `${ACCORD}, garantie invalidité\u00a0; CSS L341-4`,
  },
  {
    id: 'deces',
    titre: 'Décès',
    heures: false,
    phrases: [
      'Pendant une mission\u00a0: un capital pour vos proches, et une rente pour vos enfants.',
      'Ces sommes ne sont pas calculées ici.',
    ],
    source: `${ACCORD}, article 4.7 (qui reçoit)`,
  },
  {
    id: 'retraite',
    titre: 'Retraite',
    heures: null,
    phrases: [
      'La retraite peut arrêter les indemnités de la Sécurité sociale. Dites-nous votre date de départ.',
      'Vos jours indemnisés comptent pour la retraite. Gardez vos décomptes sans limite de temps.',
    ],
    source: 'CSS L323-2, R323-2',
  },
];
