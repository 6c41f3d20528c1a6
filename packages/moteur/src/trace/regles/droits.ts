import { DEPUIS_TOUJOURS, depuis, regle } from './regle.ts';

export const reference = regle({
  id: 'R-G-32',
  article: 'CSS L311-5, L161-8, R161-3',
  versions: depuis(DEPUIS_TOUJOURS, 'Maintien des droits'),
  options: ['INT-21'],
  parametres: ['maintienDroits'],
  entrees: { finContrat: 'jour', arret: 'jour', maintienJusquau: 'jour' },
  resultat: 'booleen',
});

export const cotisations6Mois = regle({
  id: 'R-G-27-a',
  article: 'CSS R313-3 1° a',
  versions: depuis('1993-03-28', 'Décret 93-687'),
  parametres: ['seuil1015Smic', 'smicHoraire'],
  entrees: {
    du: 'jour',
    au: 'jour',
    remunerations: 'cents',
    smicHoraire: 'cents',
    multiple: 'nombre',
    seuil: 'cents',
  },
  resultat: 'booleen',
});

export const heures3Mois = regle({
  id: 'R-G-27-b',
  article: 'CSS R313-3 1° b',
  versions: [
    { du: '1993-03-28', texte: 'Décret 93-687 (200 h)' },
    { du: '2015-02-01', texte: 'Décret 2015-86 (150 h)' },
  ],
  options: ['INT-12', 'INT-24'],
  parametres: ['seuil150h'],
  entrees: {
    du: 'jour',
    au: 'jour',
    heures: 'centiemes',
    assimilees: 'centiemes',
    seuil: 'centiemes',
  },
  resultat: 'booleen',
});

export const immatriculation = regle({
  id: 'R-G-28',
  article: 'CSS R313-3 2°',
  versions: depuis('1993-03-28', 'Décret 93-687'),
  parametres: ['seuilImmatriculation', 'dureeDroitsInitiale'],
  entrees: { immatriculation: 'jour', requiseAvant: 'jour', mois: 'nombre' },
  resultat: 'booleen',
});

export const heures12Mois = regle({
  id: 'R-G-28-h',
  article: 'CSS R313-3 2°',
  versions: [
    { du: '1993-03-28', texte: '800 h' },
    { du: '2017-05-06', texte: 'Décret 2017-736 (600 h)' },
  ],
  options: ['INT-12', 'INT-24'],
  parametres: ['seuil600h'],
  entrees: {
    du: 'jour',
    au: 'jour',
    heures: 'centiemes',
    assimilees: 'centiemes',
    seuil: 'centiemes',
  },
  resultat: 'booleen',
});

export const cotisations12Mois = regle({
  id: 'R-G-28-s',
  article: 'CSS R313-3 2°',
  versions: depuis('1993-03-28', 'Décret 93-687'),
  options: ['INT-11'],
  parametres: ['seuil2030Smic', 'smicHoraire'],
  entrees: {
    du: 'jour',
    au: 'jour',
    remunerations: 'cents',
    smicHoraire: 'cents',
    multiple: 'nombre',
    seuil: 'cents',
  },
  resultat: 'booleen',
});

export const discontinuHeures = regle({
  id: 'R-G-29-h',
  article: 'CSS R313-7 b',
  versions: [
    { du: '1993-03-28', texte: '800 h' },
    { du: '2017-05-06', texte: 'Décret 2017-736 (600 h)' },
  ],
  options: ['INT-12', 'INT-20', 'INT-24'],
  parametres: ['seuil600h'],
  entrees: {
    du: 'jour',
    au: 'jour',
    heures: 'centiemes',
    assimilees: 'centiemes',
    seuil: 'centiemes',
  },
  resultat: 'booleen',
});

export const discontinuCotisations = regle({
  id: 'R-G-29-s',
  article: 'CSS R313-7 a',
  versions: depuis('1993-03-28', 'Décret 93-687'),
  options: ['INT-11', 'INT-20'],
  parametres: ['seuil2030Smic', 'smicHoraire'],
  entrees: {
    du: 'jour',
    au: 'jour',
    remunerations: 'cents',
    smicHoraire: 'cents',
    multiple: 'nombre',
    seuil: 'cents',
  },
  resultat: 'booleen',
});

export const heuresAssimilees = regle({
  id: 'R-G-30',
  article: 'CSS R313-8',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  options: ['INT-24'],
  parametres: ['heuresAssimilees'],
  entrees: { du: 'jour', au: 'jour', jours: 'nombre', parJour: 'centiemes' },
  resultat: 'centiemes',
});

export const plusieursEmployeurs = regle({
  id: 'R-G-31',
  article: 'CSS R323-4, LFSS 2020',
  versions: depuis(DEPUIS_TOUJOURS, 'Un plafond pour tous les employeurs'),
  entrees: { employeurs: 'nombre' },
  resultat: 'texte',
});
