import { DEPUIS_TOUJOURS, depuis, regle } from './regle.ts';

/** What a complementary contract pays a day: each rule is a clause of the contract. */
const CLAUSE = depuis(DEPUIS_TOUJOURS, 'Contrat souscrit');
const ARTICLE = 'Clause du contrat';

const PALIER = {
  rang: 'nombre',
  compte: 'texte',
  du: 'nombre',
  au: 'nombre',
  dureeArret: 'nombre',
} as const;

/** A single tier, a tier without an end, a tier that hangs on the length of the stop: each has its operands. */
const SELON_LE_PALIER = ['du', 'au', 'dureeArret'];

export const contratTaux = regle({
  id: 'R-D-01',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { salaire: 'centsExacts', taux: 'fraction', ...PALIER },
  facultatifs: SELON_LE_PALIER,
  resultat: 'centsExacts',
});

export const contratForfait = regle({
  id: 'R-D-01-2',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: PALIER,
  facultatifs: SELON_LE_PALIER,
  resultat: 'cents',
});

export const contratSubstitution = regle({
  id: 'R-D-01-3',
  article: 'Clause du contrat ; C. trav. L1226-1',
  versions: CLAUSE,
  entrees: { salaire: 'centsExacts', taux: 'fraction' },
  resultat: 'centsExacts',
});

export const contratTranches = regle({
  id: 'R-D-02-3',
  article: ARTICLE,
  versions: CLAUSE,
  options: ['INT-04'],
  parametres: ['passAnnuel', 'pmssMensuel', 'contratTranche2'],
  entrees: {
    salaire: 'centsExacts',
    t1: 'centsExacts',
    t2: 'centsExacts',
    taux1: 'fraction',
    taux2: 'fraction',
    ...PALIER,
  },
  facultatifs: SELON_LE_PALIER,
  resultat: 'centsExacts',
});

export const contratPalierAtteint = regle({
  id: 'R-C-06-1',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { depuis: 'jour', premierJour: 'jour' },
  resultat: 'jour',
});

export const contratFranchise = regle({
  id: 'R-D-04',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { premierJour: 'jour', jours: 'nombre', deja: 'nombre' },
  resultat: 'jour',
});

export const contratFranchiseRelative = regle({
  id: 'R-D-04-2',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { jours: 'nombre', dureeArret: 'nombre' },
  resultat: 'booleen',
});

export const contratFranchiseLevee = regle({
  id: 'R-D-04-3',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { raison: 'texte', le: 'jour' },
  resultat: 'booleen',
});

export const contratFranchiseRelais = regle({
  id: 'R-D-04-4',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { premierJour: 'jour' },
  resultat: 'jour',
});

export const contratFranchiseRang = regle({
  id: 'R-D-04-5',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { rang: 'nombre', min: 'nombre' },
  resultat: 'booleen',
});

export const contratDuree = regle({
  id: 'R-D-06',
  article: ARTICLE,
  versions: CLAUSE,
  options: ['INT-32', 'INT-33'],
  entrees: { jours: 'nombre', deja: 'nombre', par: 'texte' },
  resultat: 'nombre',
});

export const contratClauseInconnue = regle({
  id: 'R-D-06-2',
  article: ARTICLE,
  versions: CLAUSE,
  parametres: ['contratDureeSure'],
  entrees: { clause: 'texte', acquis: 'nombre' },
  facultatifs: ['acquis'],
  resultat: 'texte',
});

export const contratDeduction = regle({
  id: 'R-D-07-5',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { avant: 'centsExacts', deduit: 'centsExacts' },
  resultat: 'centsExacts',
});

export const contratIjssNette = regle({
  id: 'R-D-07-6',
  article: 'Clause du contrat ; CSS L136-8',
  versions: CLAUSE,
  options: ['INT-02'],
  parametres: ['csgTaux', 'crdsTaux'],
  entrees: { brut: 'cents' },
  resultat: 'cents',
});

export const contratIjssTheorique = regle({
  id: 'R-D-07-7',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { servie: 'cents' },
  resultat: 'cents',
});

export const contratIjssEntiere = regle({
  id: 'R-D-07-8',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { servie: 'cents' },
  resultat: 'cents',
});

export const contratCumul = regle({
  id: 'R-D-08',
  article: 'Clause du contrat ; C. ass. L121-1 ; loi Évin, art. 9',
  versions: CLAUSE,
  parametres: ['csgTaux', 'crdsTaux'],
  entrees: {
    reference: 'centsExacts',
    base: 'texte',
    autres: 'centsExacts',
    avant: 'cents',
  },
  resultat: 'cents',
});

export const contratPlafond = regle({
  id: 'R-D-08-2',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: {
    avant: 'centsExacts',
    limite: 'centsExacts',
    autres: 'centsExacts',
    base: 'texte',
  },
  resultat: 'centsExacts',
});

export const contratPlafondChomage = regle({
  id: 'R-D-12-are',
  article: 'CSS L911-8 3°',
  versions: depuis('2015-06-01', 'Loi 2013-504'),
  options: ['INT-51'],
  entrees: { avant: 'centsExacts', allocation: 'cents', autres: 'centsExacts' },
  resultat: 'centsExacts',
});

export const contratRechute = regle({
  id: 'R-D-09',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { finPrecedent: 'jour', limite: 'jour', premierJour: 'jour' },
  resultat: 'booleen',
});

export const contratTempsPartiel = regle({
  id: 'R-D-10',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { avant: 'centsExacts' },
  resultat: 'centsExacts',
});

export const contratTempsPartielExclu = regle({
  id: 'R-D-10-2',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { mode: 'texte' },
  resultat: 'cents',
});

export const contratBeneficiaire = regle({
  id: 'R-D-17',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: { selon: 'texte', depuis: 'jour' },
  resultat: 'texte',
});

export const contratPaiementDirect = regle({
  id: 'R-I-64',
  article: ARTICLE,
  versions: CLAUSE,
  options: ['INT-35'],
  entrees: { selon: 'texte', depuis: 'jour' },
  resultat: 'texte',
});

export const contratHospitalisation = regle({
  id: 'R-E-01',
  article: ARTICLE,
  versions: CLAUSE,
  entrees: {
    du: 'jour',
    au: 'jour',
    duree: 'nombre',
    seuil: 'nombre',
    unite: 'texte',
    portee: 'texte',
    ordinaire: 'centsExacts',
  },
  resultat: 'centsExacts',
});

export const contratArrondi = regle({
  id: 'R-INT-01',
  article: ARTICLE,
  versions: CLAUSE,
  options: ['INT-01'],
  entrees: { montant: 'centsExacts', mode: 'texte', quand: 'texte' },
  resultat: 'cents',
});
