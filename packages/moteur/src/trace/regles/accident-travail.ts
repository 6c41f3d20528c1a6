import { DEPUIS_TOUJOURS, depuis, regle } from './regle.ts';

const DECRET_2014 = depuis('2015-01-01', 'Décret 2014-953');

export const premierJourAccident = regle({
  id: 'R-G-40',
  article: 'CSS L433-1',
  versions: depuis(DEPUIS_TOUJOURS, 'CSS, 1985'),
  options: ['INT-26'],
  entrees: { du: 'jour', premierJourPaye: 'jour' },
  resultat: 'texte',
});

export const moisAccident = regle({
  id: 'R-G-41',
  article: 'CSS R433-4 1°',
  versions: DECRET_2014,
  options: ['ALM-24'],
  parametres: ['atDiviseurMensuel'],
  entrees: { mois: 'mois', brut: 'cents', primes: 'cents', diviseur: 'fraction' },
  resultat: 'centsExacts',
});

export const quatorzainesAccident = regle({
  id: 'R-G-41-2',
  article: 'CSS R433-4 2°',
  versions: DECRET_2014,
  parametres: ['atDiviseurQuatorzaine'],
  entrees: { paies: 'nombre', total: 'cents', primes: 'cents', diviseur: 'fraction' },
  resultat: 'centsExacts',
});

export const discontinuAccident = regle({
  id: 'R-G-41-5',
  article: 'CSS R433-4 5°',
  versions: DECRET_2014,
  options: ['INT-20'],
  parametres: ['atDiviseurDiscontinu'],
  entrees: { du: 'jour', au: 'jour', total: 'cents', primes: 'cents', diviseur: 'fraction' },
  resultat: 'centsExacts',
});

export const moisRemplace = regle({
  id: 'R-G-41-mois',
  article: 'CSS R433-6',
  versions: DECRET_2014,
  options: ['ALM-24'],
  entrees: { mois: 'mois', remplacant: 'mois' },
  resultat: 'cents',
});

export const primeAccident = regle({
  id: 'R-G-42',
  article: 'CSS R433-5',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  options: ['ALM-23'],
  entrees: { montant: 'cents', verseeLe: 'jour', du: 'jour', au: 'jour' },
  resultat: 'cents',
});

export const plafondAccident = regle({
  id: 'R-G-43',
  article: 'CSS R433-2',
  versions: depuis('2010-11-01', '0,834 % du PASS'),
  options: ['ALM-20'],
  parametres: ['passAnnuel', 'atCoefPlafond'],
  entrees: { pass: 'cents', part: 'fraction', plafond: 'centsExacts', salaire: 'centsExacts' },
  resultat: 'centsExacts',
});

export const tauxAccident = regle({
  id: 'R-G-44',
  article: 'CSS R433-1, R433-3',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  options: ['ALM-25'],
  parametres: ['atJourBascule', 'atTaux1', 'atTaux2'],
  entrees: { rang: 'nombre', taux: 'fraction', salaire: 'centsExacts' },
  resultat: 'centsExacts',
});

export const gainNet = regle({
  id: 'R-G-45',
  article: 'CSS R433-4, R331-5',
  versions: depuis('2013-04-01', 'Arrêté du 28/03/2013 : 21 %'),
  options: ['INT-26'],
  parametres: ['atAbattementNet'],
  entrees: { salaire: 'centsExacts', abattement: 'fraction', indemnite: 'centsExacts' },
  resultat: 'centsExacts',
});

export const rechute = regle({
  id: 'R-G-46',
  article: 'CSS R433-7, L443-2',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  options: ['INT-26'],
  entrees: { premierArret: 'jour', joursPayes: 'nombre' },
  resultat: 'nombre',
});

export const plancherRechute = regle({
  id: 'R-G-46-plancher',
  article: 'CSS R433-7',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  options: ['INT-26'],
  entrees: { premiere: 'centsExacts', calculee: 'centsExacts' },
  resultat: 'centsExacts',
});

export const suiteAccident = regle({
  id: 'R-G-46-suite',
  article: 'CSS R433-7',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  options: ['INT-14'],
  parametres: ['ecartSansCarence'],
  entrees: { precedentFin: 'jour', debut: 'jour', ecart: 'nombre', type: 'texte' },
  resultat: 'texte',
});

export const travailLeger = regle({
  id: 'R-G-47',
  article: 'CSS L433-1 al. 3',
  versions: depuis(DEPUIS_TOUJOURS, 'CSS, 1985'),
  options: ['ALM-21'],
  entrees: {
    tempsPlein: 'cents',
    percu: 'cents',
    jours: 'nombre',
    salaire: 'centsExacts',
    pleine: 'centsExacts',
  },
  resultat: 'centsExacts',
});

export const impotMoitie = regle({
  id: 'R-G-58-moitie',
  article: 'CGI 81 8°',
  versions: depuis('2010-01-01', 'LF 2010 : imposables pour moitié'),
  parametres: ['csgDeductible', 'atPartImposable'],
  entrees: { brut: 'cents', part: 'fraction' },
  resultat: 'cents',
});

export const consolidation = regle({
  id: 'R-G-48',
  article: 'CSS L433-1 al. 2',
  versions: depuis(DEPUIS_TOUJOURS, 'CSS, 1985'),
  entrees: { consolideLe: 'jour' },
  resultat: 'booleen',
});
