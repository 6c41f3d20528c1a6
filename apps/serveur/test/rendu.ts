import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { RENDU_PAR_DEFAUT, type ReglagesRendeur, Rendeur } from '../src/pieces/rendu/rendeur.ts';

const ici = (chemin: string) => fileURLToPath(new URL(chemin, import.meta.url));

let construit: Promise<URL> | null = null;

/**
 * The child of rendering, built from the sources as the server's build does: a child is a process of its own,
 * which cannot read TypeScript on Node 20. Under the workspace, so that its dependencies are found.
 */
export function enfantDeRendu(): Promise<URL> {
  construit ??= construire();
  return construit;
}

async function construire(): Promise<URL> {
  const { outputFiles } = await build({
    entryPoints: [ici('../src/pieces/rendu/enfant.ts')],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['almanach-source'],
    external: ['sharp', '@hyzyla/pdfium'],
    logLevel: 'warning',
  });
  const texte = outputFiles[0]?.contents ?? new Uint8Array();
  const empreinte = createHash('sha256').update(texte).digest('hex').slice(0, 12);
  const fichier = ici(`../dist/essais/rendu-${empreinte}.mjs`);
  mkdirSync(ici('../dist/essais'), { recursive: true });
  // Several test files build it at once: each sees it whole or not at all.
  writeFileSync(`${fichier}.${process.pid}`, texte);
  renameSync(`${fichier}.${process.pid}`, fichier);
  return pathToFileURL(fichier);
}

/** A renderer as in the server, with the delay that a shared test machine needs. */
export async function rendeurDEssai(reglages: Partial<ReglagesRendeur> = {}): Promise<Rendeur> {
  return new Rendeur({
    ...RENDU_PAR_DEFAUT,
    enfant: await enfantDeRendu(),
    delai: 30_000,
    ...reglages,
  });
}
