import { DEPUIS_TOUJOURS, depuis, R323_4, regle } from './regle.ts';

export const taux = regle({
  id: 'R-G-08',
  article: 'CSS R323-5',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  parametres: ['tauxIj'],
  entrees: { base: 'centsExacts', taux: 'fraction' },
  resultat: 'centsExacts',
});

export const tauxMajore = regle({
  id: 'R-G-51',
  article: 'CSS L323-4 et R323-5 anciens',
  versions: [
    { du: DEPUIS_TOUJOURS, texte: 'Taux majoré, 3 enfants' },
    { du: '2020-07-01', texte: 'LFSS 2020 art. 85 : supprimé' },
  ],
  options: ['INT-09'],
  parametres: ['tauxIjMajore', 'enfantsMajoration', 'jourMajoration'],
  entrees: { enfants: 'nombre', aPartirDu: 'jour', base: 'centsExacts', taux: 'fraction' },
  resultat: 'centsExacts',
});

export const plafondIj = regle({
  id: 'R-G-09',
  article: 'CSS R323-9',
  versions: R323_4,
  options: ['INT-08'],
  parametres: ['diviseurPlafondIj', 'diviseurPlafondIjMajoree'],
  entrees: { plafond: 'cents', diviseur: 'fraction', indemnite: 'centsExacts' },
  resultat: 'centsExacts',
});

export const plancherAld = regle({
  id: 'R-G-21',
  article: 'Circ. DSS 2012',
  versions: depuis('2012-01-01', 'Doctrine'),
  options: ['INT-29'],
  entrees: { premiere: 'centsExacts', calculee: 'centsExacts' },
  resultat: 'centsExacts',
});

export const perteDeGain = regle({
  id: 'R-G-38',
  article: 'CSS R323-3',
  versions: [
    { du: DEPUIS_TOUJOURS, texte: 'Maintien discrétionnaire' },
    { du: '2019-08-23', texte: 'Décret 2019-856 : perte de gain' },
  ],
  parametres: ['tptPerteDeGain'],
  entrees: { tempsPlein: 'cents', percu: 'cents', jours: 'nombre', pleine: 'centsExacts' },
  resultat: 'centsExacts',
});

export const arrondi = regle({
  id: 'R-G-10',
  article: 'Aucun article',
  versions: depuis(DEPUIS_TOUJOURS, 'Usage'),
  options: ['INT-01'],
  entrees: { exact: 'centsExacts' },
  resultat: 'cents',
});
