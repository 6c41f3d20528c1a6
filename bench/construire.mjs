import { build } from 'esbuild';

const BANDEAU =
  "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** Every engine is bundled the same way, Almanach from its sources; zen-engine is native and stays outside. */
await build({
  entryPoints: [
    'src/mesures/une-ligne.mjs',
    'src/mesures/premier.mjs',
    'src/mesures/almanach-etapes.mjs',
    'src/mesures/contrats.mjs',
    'src/mesures/dossiers-lourds.mjs',
    'src/mesures/croissance.mjs',
    'src/mesures/ecrire-lot.mjs',
  ],
  absWorkingDir: import.meta.dirname,
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['almanach-source'],
  external: ['@gorules/zen-engine'],
  banner: { js: BANDEAU },
  logLevel: 'warning',
});
