import { depuis, regle } from './regle.ts';

const LOI_2008 = depuis('2008-06-27', 'Loi 2008-596');
const CODE = depuis('2008-05-01', 'Code du travail');

export const maintienAnciennete = regle({
  id: 'R-C-01',
  article: 'C. trav. L1226-1, D1226-8',
  versions: LOI_2008,
  parametres: ['mensAncienneteMin'],
  entrees: { ancienneteDepuis: 'jour', premierJour: 'jour', ans: 'nombre' },
  resultat: 'booleen',
});

export const maintienExclu = regle({
  id: 'R-C-01-2',
  article: 'C. trav. L1226-1, L7221-2',
  versions: LOI_2008,
  entrees: { type: 'texte' },
  resultat: 'texte',
});

export const maintienAttente = regle({
  id: 'R-C-02',
  article: 'C. trav. D1226-3',
  versions: CODE,
  parametres: ['mensAttente'],
  entrees: { premierJour: 'jour', jours: 'nombre' },
  resultat: 'jour',
});

export const maintienTaux = regle({
  id: 'R-C-03',
  article: 'C. trav. D1226-1',
  versions: CODE,
  parametres: ['mensTaux1', 'mensTaux2'],
  entrees: { jour: 'centsExacts', taux: 'fraction' },
  resultat: 'centsExacts',
});

export const maintienDurees = regle({
  id: 'R-C-04',
  article: 'C. trav. D1226-1, D1226-2',
  versions: CODE,
  parametres: ['mensPeriodeAnciennete', 'mensDureeBase', 'mensIncrement', 'mensDureeMax'],
  entrees: { annees: 'nombre' },
  resultat: 'nombre',
});

export const maintienPlusFavorable = regle({
  id: 'R-C-11',
  article: 'C. trav. L2251-1, L1226-1',
  versions: CODE,
  options: ['INT-50'],
  parametres: ['csgTaux', 'crdsTaux'],
  entrees: { du: 'jour', au: 'jour', base: 'texte', loi: 'cents', convention: 'cents' },
  resultat: 'texte',
});

export const maintienDejaPaye = regle({
  id: 'R-C-05',
  article: 'C. trav. D1226-4',
  versions: CODE,
  options: ['INT-40'],
  parametres: ['mensFenetre'],
  entrees: { du: 'jour', au: 'jour', deja: 'nombre', premiere: 'nombre', seconde: 'nombre' },
  resultat: 'nombre',
});

export const maintienDeduction = regle({
  id: 'R-C-07',
  article: 'C. trav. D1226-5',
  versions: CODE,
  options: ['INT-01'],
  entrees: { maintenu: 'centsExacts', deduit: 'cents' },
  resultat: 'cents',
});

export const maintienReputeServi = regle({
  id: 'R-C-07-2',
  article: 'C. trav. D1226-5',
  versions: CODE,
  entrees: { servie: 'cents' },
  resultat: 'cents',
});

export const maintienPartage = regle({
  id: 'R-C-07-3',
  article: 'C. trav. D1226-5',
  versions: CODE,
  entrees: { indemnite: 'cents', salaire: 'cents', salaires: 'cents' },
  resultat: 'cents',
});

export const maintienSalaire = regle({
  id: 'R-C-08',
  article: 'C. trav. D1226-7',
  versions: CODE,
  options: ['INT-40'],
  parametres: ['mensJoursTrentieme', 'mensJoursMoyens'],
  entrees: { salaire: 'cents', jours: 'fraction' },
  resultat: 'centsExacts',
});
