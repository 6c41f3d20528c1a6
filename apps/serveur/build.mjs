import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The server, its worker, the commands of its storage and the child that renders documents, one file each: our own packages go in, those of the registry stay outside. */
const ici = (chemin) => fileURLToPath(new URL(chemin, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(ici('package.json'), 'utf8'));

await build({
  entryPoints: {
    main: ici('src/main.ts'),
    ouvrier: ici('src/calculs/ouvrier.ts'),
    exploiter: ici('src/exploiter.ts'),
    rendu: ici('src/pieces/rendu/enfant.ts'),
  },
  outdir: process.argv[2] ?? ici('dist'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['almanach-source'],
  external: Object.keys(dependencies).filter((nom) => !nom.startsWith('@almanach/')),
  sourcemap: 'linked',
  logLevel: 'warning',
});
