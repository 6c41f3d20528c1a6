import { DEPUIS_TOUJOURS, depuis, regle } from './regle.ts';

export const horsDroit = regle({
  id: 'ALM-H',
  article: 'Paramètre non publié',
  versions: depuis(DEPUIS_TOUJOURS, 'Droit connu'),
  entrees: { parametre: 'texte', le: 'jour' },
  resultat: 'texte',
});

export const horsPerimetre = regle({
  id: 'ALM-P',
  article: 'Non couvert',
  versions: depuis(DEPUIS_TOUJOURS, 'Périmètre du moteur'),
  options: ['INT-29'],
  entrees: { nature: 'texte' },
  resultat: 'texte',
});
