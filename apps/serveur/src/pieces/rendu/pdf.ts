import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import sharp from 'sharp';
import type { DemandeRendu } from './demande.ts';
import { finirPage, type Sortie, sansPage } from './sortie.ts';

/** 300 dots an inch: a small page is not blown up beyond what a printer would. */
const ECHELLE_MAX = 300 / 72;

/**
 * The pages of a PDF as pictures. This build of pdfium has no JavaScript engine: a script is never run, and what
 * is drawn holds points only.
 */
export async function rendrePdf(octets: Buffer, demande: DemandeRendu): Promise<Sortie> {
  const bibliotheque = await PDFiumLibrary.init();
  let document: PDFiumDocument;
  try {
    document = await bibliotheque.loadDocument(octets);
  } catch (erreur) {
    const protege = erreur instanceof Error && /password|security/i.test(erreur.message);
    return sansPage({ etat: protege ? 'protege' : 'abime' });
  }
  const nombre = document.getPageCount();
  if (nombre > demande.pagesMax) return sansPage({ etat: 'trop-de-pages', pages: nombre });
  if (nombre < 1) return sansPage({ etat: 'abime' });
  // Without it, the fields that the person has filled in would be blank.
  document.initializeFormFields();
  const rendues = [];
  try {
    for (const page of document.pages()) rendues.push(await rendrePage(page, demande.coteMax));
  } catch {
    return sansPage({ etat: 'abime' });
  }
  return {
    reponse: { etat: 'rendu', pages: rendues.map((r) => r.page) },
    jpegs: rendues.map((r) => r.jpeg),
  };
}

async function rendrePage(page: PDFiumPage, coteMax: number) {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const source = { largeur: Math.max(1, originalWidth), hauteur: Math.max(1, originalHeight) };
  const scale = Math.min(coteMax / Math.max(source.largeur, source.hauteur), ECHELLE_MAX);
  const { data, width, height } = await page.render({
    scale,
    render: 'bitmap',
    renderFormFields: true,
  });
  const decodee = sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .resize(coteMax, coteMax, { fit: 'inside', withoutEnlargement: true });
  return finirPage(decodee, source);
}
