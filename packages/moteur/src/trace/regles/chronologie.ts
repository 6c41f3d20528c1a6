import { DEPUIS_TOUJOURS, depuis, regle } from './regle.ts';

export const memeArret48h = regle({
  id: 'R-G-17',
  article: 'CSS L323-1',
  versions: depuis(DEPUIS_TOUJOURS, 'Loi 85-1274'),
  options: ['INT-14'],
  parametres: ['ecartSansCarence', 'toleranceJoursNonPrescrits'],
  entrees: { precedentFin: 'jour', debut: 'jour', ecart: 'nombre', max: 'nombre' },
  resultat: 'texte',
});

export const joursNonPrescrits = regle({
  id: 'R-G-18',
  article: 'CSS L321-1',
  versions: depuis('2018-01-01', 'Tolérance de la Cnam'),
  options: ['INT-14'],
  parametres: ['toleranceJoursNonPrescrits'],
  entrees: { du: 'jour', au: 'jour', jours: 'nombre' },
  resultat: 'texte',
});

export const ecart2024 = regle({
  id: 'R-G-19',
  article: 'CSS L321-1',
  versions: depuis('2024-09-01', 'Fin de la tolérance de la Cnam'),
  options: ['INT-13', 'INT-14'],
  parametres: ['ecartSansCarence', 'toleranceJoursNonPrescrits'],
  entrees: { precedentFin: 'jour', debut: 'jour', ecart: 'nombre', type: 'texte' },
  resultat: 'texte',
});

export const prolongation = regle({
  id: 'R-G-26',
  article: 'CSS R323-4',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  entrees: { debut: 'jour', prescriptions: 'nombre' },
  resultat: 'jour',
});
