import { DEPUIS_TOUJOURS, depuis, regle } from './regle.ts';

export const max360 = regle({
  id: 'R-G-34',
  article: 'CSS L323-1 2°, R323-1 4°',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  options: ['INT-10', 'INT-23'],
  parametres: ['maxIj360', 'fenetreIj360'],
  entrees: { du: 'jour', payesAvant: 'nombre', max: 'nombre' },
  resultat: 'booleen',
});

export const duree3Ans = regle({
  id: 'R-G-35',
  article: 'CSS L323-1 1°, R323-1 2°',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  options: ['INT-10', 'INT-23'],
  parametres: ['aldDuree', 'aldReprise'],
  entrees: { depuis: 'jour', finDroits: 'jour' },
  resultat: 'booleen',
});

export const dureeTempsPartiel = regle({
  id: 'R-G-36',
  article: 'CSS R323-3',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  parametres: ['aldDuree', 'tptSupplement'],
  entrees: { finDroits: 'jour', prolongeJusquau: 'jour' },
  resultat: 'booleen',
});

export const cumulRetraite = regle({
  id: 'R-G-33',
  article: 'CSS L323-2, R323-2',
  versions: depuis('2021-04-15', 'Décret 2021-428'),
  parametres: ['maxCumulRetraite'],
  entrees: { retraiteDepuis: 'jour', payesAvant: 'nombre', max: 'nombre' },
  resultat: 'booleen',
});
