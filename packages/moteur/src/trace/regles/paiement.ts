import { DEPUIS_TOUJOURS, depuis, regle } from './regle.ts';

export const rythme = regle({
  id: 'R-G-56',
  article: 'Usage des caisses',
  versions: depuis(DEPUIS_TOUJOURS, 'Quatorze jours à terme échu'),
  options: ['INT-07'],
  parametres: ['cadencePaiement'],
  entrees: { premierJourPaye: 'jour', jours: 'nombre' },
  resultat: 'nombre',
});

export const contributions = regle({
  id: 'R-G-57',
  article: 'CSS L136-8 ; ord. 96-50 art. 19',
  versions: depuis('1998-01-01', 'CSG 6,2 %, CRDS 0,5 %'),
  options: ['INT-02'],
  parametres: ['csgTaux', 'crdsTaux'],
  entrees: { brut: 'cents', csg: 'cents', crds: 'cents' },
  resultat: 'cents',
});

export const impot = regle({
  id: 'R-G-58',
  article: 'CGI 80 quinquies',
  versions: depuis('1998-01-01', 'Imposables, sauf ALD exonérante'),
  parametres: ['csgDeductible'],
  entrees: { brut: 'cents', csgDeductible: 'cents', exonere: 'booleen' },
  resultat: 'cents',
});

export const subrogation = regle({
  id: 'R-G-59',
  article: 'CSS R323-11',
  versions: depuis(DEPUIS_TOUJOURS, 'Décret 85-1353'),
  entrees: { du: 'jour', au: 'jour' },
  resultat: 'texte',
});
