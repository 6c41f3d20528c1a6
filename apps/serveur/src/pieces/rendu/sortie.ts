import type { Sharp } from 'sharp';
import { mesurer } from './mesures.ts';
import type { ReponseRendu } from './reponse.ts';

export interface Sortie {
  reponse: ReponseRendu;
  jpegs: Buffer[];
}

type Page = Extract<ReponseRendu, { etat: 'rendu' }>['pages'][number];

const QUALITE = 82;

/** Encodes a decoded page again: nothing but its points goes through. */
export async function finirPage(
  image: Sharp,
  source: Page['source'],
): Promise<{ page: Page; jpeg: Buffer }> {
  const { data: jpeg, info } = await image
    .clone()
    .jpeg({ quality: QUALITE })
    .toBuffer({ resolveWithObject: true });
  const mesures = await mesurer(image);
  const page = {
    largeur: info.width,
    hauteur: info.height,
    source,
    taille: jpeg.length,
    mesures,
  };
  return { page, jpeg };
}

export function sansPage(reponse: ReponseRendu): Sortie {
  return { reponse, jpegs: [] };
}
