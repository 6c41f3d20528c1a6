import { DEPUIS_TOUJOURS, depuis, regle } from './regle.ts';

export const finDesIndemnites = regle({
  id: 'R-G-37',
  article: 'CSS L323-1',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  entrees: { du: 'jour' },
  resultat: 'texte',
});

export const pensionInvalidite = regle({
  id: 'R-G-72',
  article: 'CSS L341-4, R341-4 à R341-6',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  parametres: ['invaliditeTauxCat1', 'passAnnuel', 'invaliditeMinimum', 'invaliditeTauxCat2'],
  entrees: {
    categorie: 'nombre',
    salaireAnnuel: 'cents',
    taux: 'fraction',
    minimum: 'cents',
    maximum: 'cents',
  },
  resultat: 'cents',
});

export const pensionNonCumulable = regle({
  id: 'R-G-73',
  article: 'CSS L323-1, L341-9',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  entrees: { premierJour: 'jour', pensionDepuis: 'jour' },
  resultat: 'booleen',
});
