import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const BANDEAU =
  "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

const commun = {
  absWorkingDir: import.meta.dirname,
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['almanach-source'],
  logLevel: 'warning',
};

/** Every engine is bundled the same way, Almanach from its sources; zen-engine is native and stays outside. */
await build({
  ...commun,
  entryPoints: [
    'src/mesures/une-ligne.mjs',
    'src/mesures/premier.mjs',
    'src/mesures/almanach-etapes.mjs',
    'src/mesures/contrats.mjs',
    'src/mesures/dossiers-lourds.mjs',
    'src/mesures/croissance.mjs',
    'src/mesures/ecrire-lot.mjs',
  ],
  minify: true,
  external: ['@gorules/zen-engine'],
  banner: { js: BANDEAU },
});

const serveur = JSON.parse(readFileSync(`${import.meta.dirname}/../apps/serveur/package.json`, 'utf8'));

/** What prepares the server's databases is the server's own code; its dependencies are those of the root. */
await build({
  ...commun,
  entryPoints: ['src/serveur/charge.mjs', 'src/serveur/enumeration.mjs', 'src/serveur/tir.mjs'],
  external: Object.keys(serveur.dependencies).filter((nom) => !nom.startsWith('@almanach/')),
});
