export { comparer } from './comparer.ts';
export { catalogueLu } from './contrats.ts';
export { REGLES_SANS_ETAPE } from './exceptions.ts';
export { droitDe, executerVecteur, executerVecteurs } from './executer.ts';
export {
  type Matrice,
  matrice,
  matriceEnMarkdown,
  NON_COUVERT,
  ordreDesRegles,
  type VecteurCompte,
} from './matrice.ts';
export * from './types.ts';
export { FICHIERS, VECTEURS } from './vecteurs.ts';
export { avecVues, type DecompteVu, type VuesArret, vuesDe } from './vues.ts';
