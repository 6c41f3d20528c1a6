import { estDemande } from './demande.ts';
import { rendreImage } from './image.ts';
import { rendrePdf } from './pdf.ts';
import type { Sortie } from './sortie.ts';
import { ecrireTrame, lireTrame } from './trame.ts';

/**
 * The child: one document on its input, its pages on its output, then it leaves. It is given no environment, no
 * network and no right to write a file; whatever a document makes of it, nothing of another person is there.
 */
async function lireTout(): Promise<Buffer> {
  const morceaux: Buffer[] = [];
  for await (const morceau of process.stdin) morceaux.push(morceau as Buffer);
  return Buffer.concat(morceaux);
}

async function servir(): Promise<void> {
  const trame = lireTrame(await lireTout());
  if (trame === null || !estDemande(trame.entete)) throw new Error('unreadable request');
  const demande = trame.entete;
  const rendre = demande.type === 'application/pdf' ? rendrePdf : rendreImage;
  const { reponse, jpegs }: Sortie = await rendre(trame.corps, demande);
  process.stdout.write(ecrireTrame(reponse, ...jpegs));
}

await servir();
