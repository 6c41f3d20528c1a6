import { DEPUIS_TOUJOURS, depuis, R323_4, regle } from './regle.ts';

export const moisReference = regle({
  id: 'R-G-01',
  article: 'CSS L323-4, R323-4 1°',
  versions: R323_4,
  parametres: ['diviseurMensuel'],
  entrees: { du: 'jour', au: 'jour', total: 'cents', diviseur: 'fraction' },
  resultat: 'centsExacts',
});

export const quatorzaines = regle({
  id: 'R-G-02',
  article: 'CSS R323-4 2°',
  versions: R323_4,
  options: ['INT-08'],
  parametres: ['diviseurQuatorzaine'],
  entrees: { paies: 'nombre', total: 'cents', diviseur: 'fraction' },
  resultat: 'centsExacts',
});

export const discontinu = regle({
  id: 'R-G-03',
  article: 'CSS R323-4 3°',
  versions: R323_4,
  options: ['INT-20'],
  parametres: ['diviseurDiscontinu'],
  entrees: { du: 'jour', au: 'jour', total: 'cents', diviseur: 'fraction' },
  resultat: 'centsExacts',
});

export const smicReference = regle({
  id: 'R-G-06',
  article: 'CSS R323-4 al. 5',
  versions: R323_4,
  parametres: ['smicMensuel'],
  entrees: { le: 'jour' },
  resultat: 'cents',
});

export const plafondMensuel = regle({
  id: 'R-G-05',
  article: 'CSS R323-4 al. 5',
  versions: R323_4,
  options: ['INT-03'],
  parametres: ['coefPlafondSmic', 'smicMensuelExact'],
  entrees: { smic: 'cents', coefficient: 'fraction' },
  resultat: 'cents',
});

export const moisPlafonne = regle({
  id: 'R-G-05-mois',
  article: 'CSS R323-4 al. 5',
  versions: R323_4,
  options: ['INT-12'],
  parametres: ['coefPlafondSmic', 'smicMensuelExact'],
  entrees: { mois: 'mois', brut: 'cents', plafond: 'cents' },
  resultat: 'cents',
});

export const primeMaladie = regle({
  id: 'R-G-04-prime',
  article: 'CSS R323-4 1°',
  versions: R323_4,
  entrees: { verseeLe: 'jour', montant: 'cents' },
  resultat: 'cents',
});

export const moisCommence = regle({
  id: 'R-G-13-1',
  article: 'CSS R323-8 II 1°',
  versions: depuis('2021-04-15', 'Décrets 2021-428 et 2024-967'),
  options: ['INT-15', 'INT-17'],
  parametres: ['retablissementJournalier'],
  entrees: { mois: 'mois', revenu: 'cents', jours: 'nombre', joursDuMois: 'nombre' },
  resultat: 'cents',
});

export const moisTermine = regle({
  id: 'R-G-13-2',
  article: 'CSS R323-8 II 2°',
  versions: depuis('2021-04-15', 'Décrets 2021-428 et 2024-967'),
  options: ['INT-15', 'INT-17'],
  entrees: { mois: 'mois', revenu: 'cents', jours: 'nombre', joursDuMois: 'nombre' },
  resultat: 'cents',
});

export const moisEnchaine = regle({
  id: 'R-G-13-3',
  article: 'CSS R323-8 II 3°',
  versions: depuis('2021-04-15', 'Décrets 2021-428 et 2024-967'),
  options: ['INT-15', 'INT-17'],
  entrees: {
    mois: 'mois',
    revenu: 'cents',
    jours: 'nombre',
    joursVides: 'nombre',
    percu: 'cents',
  },
  resultat: 'cents',
});

export const moisNonTravaille = regle({
  id: 'R-G-13-4a',
  article: 'CSS R323-8 II 4° a',
  versions: depuis('2021-04-15', 'Décrets 2021-428 et 2024-967'),
  options: ['INT-15', 'INT-16', 'INT-17', 'ALM-01'],
  entrees: { mois: 'mois', revenu: 'cents', jours: 'nombre', joursDuMois: 'nombre' },
  resultat: 'cents',
});

export const depuisReference = regle({
  id: 'R-G-13-4b',
  article: 'CSS R323-8 II 4° b',
  versions: depuis('2021-04-15', 'Décrets 2021-428 et 2024-967'),
  options: ['INT-15', 'INT-16', 'INT-17'],
  entrees: { mois: 'mois', revenu: 'cents', jours: 'nombre', joursDuMois: 'nombre' },
  resultat: 'cents',
});

export const absenceNonRetablie = regle({
  id: 'R-G-13',
  article: 'CSS R323-8 II 4°',
  versions: depuis('2021-04-15', 'Décrets 2021-428 et 2024-967'),
  options: ['INT-16'],
  entrees: { mois: 'mois', motif: 'texte' },
  resultat: 'cents',
});

export const salaireRetabli = regle({
  id: 'R-G-15',
  article: 'CSS R323-8',
  versions: depuis(DEPUIS_TOUJOURS, 'Salaire rétabli'),
  entrees: { mois: 'mois', brut: 'cents', retabli: 'cents' },
  resultat: 'cents',
});

export const apprentiForfait = regle({
  id: 'R-G-54',
  article: 'C. trav. L6243-2 ancien',
  versions: depuis(DEPUIS_TOUJOURS, 'Assiette forfaitaire, jusqu’aux paies de 2018'),
  parametres: ['apprentiBaseMoins18', 'apprentiBase18a20', 'apprentiBase21Plus', 'smicMensuel'],
  entrees: { mois: 'mois', age: 'nombre', annee: 'nombre', pourcentage: 'nombre', smic: 'cents' },
  resultat: 'cents',
});

export const apprentiReel = regle({
  id: 'R-G-55',
  article: 'LFSS 2019',
  versions: depuis('2019-01-01', 'Salaire réel'),
  entrees: { mois: 'mois' },
  resultat: 'cents',
});
