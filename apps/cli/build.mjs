import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ici = dirname(fileURLToPath(import.meta.url));

/**
 * Bundles the program without any dependency at run time: what is not imported is not loaded.
 * Each file is written aside, then renamed, the entry last: two first runs at once do no harm.
 */
export async function construire() {
  const { outputFiles } = await build({
    absWorkingDir: ici,
    entryPoints: { almanach: 'src/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'morceau-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['almanach-source'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const entree = (fichier) => (fichier.path.endsWith('almanach.mjs') ? 1 : 0);
  for (const fichier of outputFiles.sort((a, b) => entree(a) - entree(b))) {
    mkdirSync(dirname(fichier.path), { recursive: true });
    const provisoire = `${fichier.path}.${process.pid}`;
    writeFileSync(provisoire, fichier.contents);
    renameSync(provisoire, fichier.path);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await construire();
