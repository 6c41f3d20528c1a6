import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Builds what is run: the libraries (one file each, npm dependencies left outside), the site, the server,
 * the command line. `--si-absent` builds only what has never been built.
 */
const racine = fileURLToPath(new URL('..', import.meta.url));
const siAbsent = process.argv.includes('--si-absent');
const BIBLIOTHEQUES = ['bareme', 'moteur', 'textes', 'echanges', 'contrats', 'vecteurs'];

async function bibliotheque(nom) {
  const dossier = `${racine}packages/${nom}`;
  const { dependencies = {} } = JSON.parse(readFileSync(`${dossier}/package.json`, 'utf8'));
  await build({
    entryPoints: [`${dossier}/src/index.ts`],
    outfile: `${dossier}/dist/index.js`,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    conditions: ['almanach-source'],
    external: Object.keys(dependencies),
    logLevel: 'warning',
  });
}

function lancer(arguments_) {
  const { status } = spawnSync(process.execPath, arguments_, { cwd: racine, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function aFaire(sortie) {
  return !(siAbsent && existsSync(`${racine}${sortie}`));
}

for (const nom of BIBLIOTHEQUES) {
  if (aFaire(`packages/${nom}/dist/index.js`)) await bibliotheque(nom);
}
if (aFaire('apps/web/dist/index.html')) {
  lancer([
    'node_modules/vite/bin/vite.js',
    'build',
    'apps/web',
    '--logLevel',
    'warn',
    '--config',
    'apps/web/vite.config.ts',
  ]);
}
if (aFaire('apps/serveur/dist/main.mjs')) lancer(['apps/serveur/build.mjs']);
if (aFaire('apps/cli/dist/almanach.mjs')) lancer(['apps/cli/build.mjs']);
