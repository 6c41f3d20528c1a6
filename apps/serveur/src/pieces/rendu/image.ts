import sharp from 'sharp';
import type { DemandeRendu } from './demande.ts';
import { finirPage, type Sortie, sansPage } from './sortie.ts';

// One document a process: nothing to cache, and one core is enough.
sharp.cache(false);
sharp.concurrency(1);
// Of all the readers of the library, three are left.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

export async function rendreImage(octets: Buffer, demande: DemandeRendu): Promise<Sortie> {
  try {
    const { autoOrient } = await sharp(octets, { limitInputPixels: demande.pixelsMax }).metadata();
    const { data, info } = await sharp(octets, {
      limitInputPixels: demande.pixelsMax,
      failOn: 'truncated',
    })
      .autoOrient()
      .resize(demande.coteMax, demande.coteMax, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const decodee = sharp(data, { raw: { width, height, channels } });
    const source = { largeur: autoOrient.width, hauteur: autoOrient.height };
    const { page, jpeg } = await finirPage(decodee, source);
    return { reponse: { etat: 'rendu', pages: [page] }, jpegs: [jpeg] };
  } catch {
    return sansPage({ etat: 'abime' });
  }
}
