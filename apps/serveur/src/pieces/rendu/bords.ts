import type { Gris } from './mesures.ts';
import type { Mesures } from './reponse.ts';

/** Where the paper touches the sides of a photo: a page that goes out of the frame may be cut. */
export function mesurerBords(
  { niveaux, largeur, hauteur }: Gris,
  histogramme: Uint32Array,
): Pick<Mesures, 'bords' | 'ecart'> {
  const { seuil, ecart } = otsu(histogramme, niveaux.length);
  const part = (longueur: number, indice: (i: number) => number): number => {
    let papier = 0;
    for (let i = 0; i < longueur; i++) if ((niveaux[indice(i)] ?? 0) > seuil) papier++;
    return Math.round((papier / longueur) * 100) / 100;
  };
  const bas = (hauteur - 1) * largeur;
  return {
    bords: {
      haut: part(largeur, (x) => x),
      droite: part(hauteur, (y) => y * largeur + largeur - 1),
      bas: part(largeur, (x) => bas + x),
      gauche: part(hauteur, (y) => y * largeur),
    },
    ecart: Math.round(ecart),
  };
}

/** The level that best parts dark from light (Otsu), and how far apart the two are. */
function otsu(histogramme: Uint32Array, total: number): { seuil: number; ecart: number } {
  let sommeTotale = 0;
  histogramme.forEach((n, niveau) => (sommeTotale += n * niveau));
  let poids = 0;
  let somme = 0;
  let meilleur = { seuil: 255, ecart: 0, variance: 0 };
  histogramme.forEach((n, niveau) => {
    poids += n;
    somme += n * niveau;
    if (poids === 0 || poids === total) return;
    const ecart = (sommeTotale - somme) / (total - poids) - somme / poids;
    const variance = poids * (total - poids) * ecart * ecart;
    if (variance > meilleur.variance) meilleur = { seuil: niveau, ecart, variance };
  });
  return meilleur;
}
