import { DEPUIS_TOUJOURS, depuis, regle } from './regle.ts';

export const carence = regle({
  id: 'R-G-16',
  article: 'CSS L323-1, R323-1 1°',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  parametres: ['carence'],
  entrees: { du: 'jour', au: 'jour', jours: 'nombre' },
  resultat: 'nombre',
});

export const carenceAld = regle({
  id: 'R-G-20',
  article: 'CSS L324-1, R323-1 1°',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  options: ['INT-23'],
  parametres: ['aldDuree'],
  entrees: { premierArret: 'jour', finFenetre: 'jour' },
  resultat: 'booleen',
});

export const carenceGrossesse = regle({
  id: 'R-G-22',
  article: 'CSS L323-1-2',
  versions: [
    { du: '2024-01-01', texte: 'Loi 2023-567' },
    { du: '2024-07-01', texte: 'LFSS 2024 art. 64' },
  ],
  parametres: ['carenceFausseCouche', 'carenceImg'],
  entrees: { prescritLe: 'jour', depuis: 'jour' },
  resultat: 'booleen',
});

export const carenceDeces = regle({
  id: 'R-G-23',
  article: 'CSS L323-1-1',
  versions: depuis('2020-07-01', 'Loi 2020-692'),
  parametres: ['delaiDecesEnfant'],
  entrees: { decesLe: 'jour', finFenetre: 'jour' },
  resultat: 'booleen',
});

export const carenceTempsPartiel = regle({
  id: 'R-G-24',
  article: 'CSS L323-3 al. 4',
  versions: depuis('2019-12-28', 'Loi 2019-1446'),
  parametres: ['tptSansCarence'],
  entrees: { du: 'jour' },
  resultat: 'booleen',
});

export const carenceCovid = regle({
  id: 'R-G-25',
  article: 'Loi 2020-290 art. 8',
  versions: depuis('2020-03-24', 'Loi 2020-290'),
  options: ['INT-25'],
  parametres: ['carenceSuspendue'],
  entrees: { debut: 'jour' },
  resultat: 'booleen',
});

export const teleconsultation = regle({
  id: 'R-G-65',
  article: 'CSS L321-1',
  versions: depuis('2024-02-27', 'LFSS 2024'),
  parametres: ['teleconsultationMax'],
  entrees: { prescritLe: 'jour', joursCouverts: 'nombre' },
  resultat: 'jour',
});
