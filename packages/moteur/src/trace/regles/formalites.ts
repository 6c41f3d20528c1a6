import { DEPUIS_TOUJOURS, depuis, regle } from './regle.ts';

export const envoiTardif = regle({
  id: 'R-G-61',
  article: 'CSS R321-2, D323-2 al. 1',
  versions: depuis('2004-12-30', 'Décret 2004-1454'),
  options: ['INT-09'],
  parametres: ['delaiEnvoi', 'fenetreRetard'],
  entrees: { prescritLe: 'jour', envoyeLe: 'jour', delai: 'nombre' },
  resultat: 'texte',
});

export const secondRetard = regle({
  id: 'R-G-62',
  article: 'CSS D323-2',
  versions: depuis('2004-12-30', 'Décret 2004-1454'),
  options: ['INT-09'],
  parametres: ['fenetreRetard', 'sanctionRetard'],
  entrees: {
    premierRetard: 'jour',
    prescritLe: 'jour',
    envoyeLe: 'jour',
    indemnite: 'centsExacts',
    reduction: 'fraction',
  },
  resultat: 'centsExacts',
});

export const envoiApresFin = regle({
  id: 'R-G-63',
  article: 'CSS R323-12',
  versions: depuis(DEPUIS_TOUJOURS, 'Cass. 2e civ. 28 nov. 2019, 18-21.991'),
  entrees: { fin: 'jour', envoyeLe: 'jour' },
  resultat: 'texte',
});
