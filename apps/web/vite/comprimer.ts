import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const COMPRESSIBLE = /\.(?:js|css|html|svg|webmanifest|txt)$/;

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

async function comprimerFichier(chemin: string): Promise<void> {
  const contenu = await readFile(chemin);
  const parametres = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: contenu.length,
  };
  await writeFile(`${chemin}.br`, await brotli(contenu, { params: parametres }));
  await writeFile(`${chemin}.gz`, await gz(contenu, { level: 9 }));
}

/** Leaves a `.br` and a `.gz` beside each text file of the build, so that no server compresses twice. */
export function comprimer(): Plugin {
  let sortie = '';
  return {
    name: 'almanach-comprimer',
    apply: 'build',
    configResolved(config) {
      sortie = resolve(config.root, config.build.outDir);
    },
    async writeBundle() {
      const fichiers = await readdir(sortie, { recursive: true });
      await Promise.all(
        fichiers.filter((f) => COMPRESSIBLE.test(f)).map((f) => comprimerFichier(join(sortie, f))),
      );
    },
  };
}
