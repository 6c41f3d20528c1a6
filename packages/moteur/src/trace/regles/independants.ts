import { depuis, regle } from './regle.ts';

const D622_7 = [
  { du: '1995-01-01', texte: 'RSI, D613-21' },
  { du: '2020-01-01', texte: 'D622-7' },
  { du: '2021-07-01', texte: 'Décret 2021-755' },
] as const;

export const populationIndependants = regle({
  id: 'R-A-01',
  article: 'CSS L622-1, L640-1',
  versions: D622_7,
  options: ['INT-28'],
  parametres: ['tnsConjointLiberalOuvert', 'tnsLiberalOuvert'],
  entrees: { activite: 'texte', debut: 'jour' },
  resultat: 'booleen',
});

export const affiliationIndependant = regle({
  id: 'R-A-03',
  article: 'CSS D622-1, L172-2',
  versions: D622_7,
  options: ['INT-28'],
  parametres: ['tnsAffiliationMois'],
  entrees: { depuis: 'jour', constat: 'jour', mois: 'nombre' },
  resultat: 'booleen',
});

export const activitePrecedente = regle({
  id: 'R-A-03-m',
  article: 'CSS L172-2, L161-8',
  versions: depuis('2022-01-01', 'LFSS 2022'),
  parametres: ['maintienDroits', 'tnsMaintienActivite'],
  entrees: { finContrat: 'jour', maintienJusquau: 'jour' },
  resultat: 'booleen',
});

export const cotisationsAcquittees = regle({
  id: 'R-A-04',
  article: 'CSS D622-7 I',
  versions: D622_7,
  parametres: ['passAnnuel', 'tnsAssietteMinimale', 'tnsCotisationsProportion'],
  entrees: { annee: 'nombre', revenu: 'cents', acquittees: 'cents', dues: 'cents' },
  resultat: 'cents',
});

export const cotisationsAJour = regle({
  id: 'R-A-04-j',
  article: 'CSS D613-16 (ancien)',
  versions: depuis('1995-01-01', 'RSI'),
  entrees: { annee: 'nombre' },
  resultat: 'booleen',
});

export const revenuMicro = regle({
  id: 'R-A-05-m',
  article: 'CGI 50-0, 102 ter',
  versions: depuis('2002-01-01', 'Abattements de 71, 50 et 34 %'),
  parametres: ['microAbattementServices', 'microAbattementBnc', 'microAbattementVente'],
  entrees: { annee: 'nombre', vente: 'cents', services: 'cents', bnc: 'cents' },
  resultat: 'cents',
});

export const revenuMoyen = regle({
  id: 'R-A-05',
  article: 'CSS D622-7 I',
  versions: D622_7,
  options: ['INT-28'],
  entrees: { premiere: 'nombre', derniere: 'nombre', total: 'cents', annees: 'nombre' },
  resultat: 'centsExacts',
});

export const revenuAnnualise = regle({
  id: 'R-A-06',
  article: 'CSS D622-7 II',
  versions: D622_7,
  options: ['ALM-03'],
  entrees: { depuis: 'jour', total: 'cents', jours: 'nombre' },
  resultat: 'centsExacts',
});

export const sans2020 = regle({
  id: 'R-A-07',
  article: 'Plan indépendants, LFSS 2023',
  versions: depuis('2021-08-08', 'Année 2020 écartée'),
  parametres: ['tnsNeutralisation2020'],
  entrees: { avec: 'centsExacts', sans: 'centsExacts' },
  resultat: 'centsExacts',
});

export const plafondRevenu = regle({
  id: 'R-A-08',
  article: 'CSS D622-7 I',
  versions: D622_7,
  parametres: ['tnsPlafonds', 'passAnnuel', 'tnsPlafondsLiberal'],
  entrees: { raam: 'centsExacts', plafond: 'cents' },
  resultat: 'centsExacts',
});

export const minimumIndependant = regle({
  id: 'R-A-10-m',
  article: 'CSS D621-2',
  versions: D622_7,
  options: ['ALM-02'],
  parametres: ['tnsAssietteMinimale'],
  entrees: { raam: 'centsExacts', minimum: 'centsExacts' },
  resultat: 'centsExacts',
});

export const seuilRevenu = regle({
  id: 'R-A-10',
  article: 'CSS D622-7 III',
  versions: D622_7,
  parametres: ['tnsSeuil'],
  entrees: { raam: 'centsExacts', seuil: 'cents' },
  resultat: 'booleen',
});

export const indemniteIndependant = regle({
  id: 'R-A-09',
  article: 'CSS D622-7 I',
  versions: D622_7,
  parametres: ['tnsDiviseur'],
  entrees: { raam: 'centsExacts', diviseur: 'nombre' },
  resultat: 'centsExacts',
});

export const forfaitConjoint = regle({
  id: 'R-A-11',
  article: 'CSS D622-7, D621-2',
  versions: D622_7,
  parametres: ['passAnnuel', 'tnsAssietteMinimale'],
  entrees: { pass: 'cents', part: 'fraction' },
  resultat: 'centsExacts',
});

export const suiteSansReprise = regle({
  id: 'R-A-13',
  article: 'CSS D622-7 I al. 4',
  versions: D622_7,
  entrees: { debut: 'jour', premierConstat: 'jour' },
  resultat: 'jour',
});

export const accidentEnMaladie = regle({
  id: 'R-A-18',
  article: 'CSS L622-1',
  versions: D622_7,
  entrees: { nature: 'texte' },
  resultat: 'texte',
});
