import type { Sharp } from 'sharp';
import { mesurerBords } from './bords.ts';
import type { Mesures } from './reponse.ts';

/** Every picture is measured at one scale: a threshold means the same for all. */
const COTE = 1_240;
const CARREAU = 31;
/** The sharpest tenth: a page of white paper with three lines of text is not blurred. */
const PART_NETTE = 0.1;

export interface Gris {
  niveaux: Uint8Array;
  largeur: number;
  hauteur: number;
}

export async function mesurer(image: Sharp): Promise<Mesures> {
  const { data, info } = await image
    .clone()
    .resize(COTE, COTE, { fit: 'inside', withoutEnlargement: true })
    .greyscale()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return mesurerGris({ niveaux: data, largeur: info.width, hauteur: info.height });
}

export function mesurerGris(gris: Gris): Mesures {
  const histogramme = new Uint32Array(256);
  let somme = 0;
  for (const niveau of gris.niveaux) {
    histogramme[niveau] = (histogramme[niveau] ?? 0) + 1;
    somme += niveau;
  }
  const total = gris.niveaux.length;
  return {
    nettete: nettete(gris),
    moyenne: Math.round(somme / total),
    sombre: centile(histogramme, total * 0.05),
    clair: centile(histogramme, total * 0.95),
    ...mesurerBords(gris, histogramme),
  };
}

function centile(histogramme: Uint32Array, rang: number): number {
  let vus = 0;
  for (let niveau = 0; niveau < 256; niveau++) {
    vus += histogramme[niveau] ?? 0;
    if (vus >= rang) return niveau;
  }
  return 255;
}

function nettete(gris: Gris): number {
  const variances: number[] = [];
  for (let y = 1; y + CARREAU < gris.hauteur; y += CARREAU) {
    for (let x = 1; x + CARREAU < gris.largeur; x += CARREAU) {
      variances.push(varianceDuLaplacien(gris, x, y));
    }
  }
  if (variances.length === 0) return 0;
  const nettes = variances
    .sort((a, b) => b - a)
    .slice(0, Math.max(1, Math.round(variances.length * PART_NETTE)));
  return Math.round(nettes.reduce((s, v) => s + v, 0) / nettes.length);
}

/** How much each point differs from its four neighbours, in a tile: edges are what a blur takes away. */
function varianceDuLaplacien({ niveaux, largeur }: Gris, x0: number, y0: number): number {
  let somme = 0;
  let carres = 0;
  const lire = (i: number): number => niveaux[i] ?? 0;
  for (let y = y0; y < y0 + CARREAU; y++) {
    for (let x = x0; x < x0 + CARREAU; x++) {
      const i = y * largeur + x;
      const l = 4 * lire(i) - lire(i - 1) - lire(i + 1) - lire(i - largeur) - lire(i + largeur);
      somme += l;
      carres += l * l;
    }
  }
  const n = CARREAU * CARREAU;
  return carres / n - (somme / n) ** 2;
}
