import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Bundles the tests that judge a mutant with the sources they reach, so that a run opens a few files, not three
 * hundred. Stryker calls it in its copy of the tree, once the mutants are in the sources.
 */
const GENERATIFS = /(proprietes|trace|mesure)[^/]*\.test\.ts$/;
const RACINE = 'packages/moteur';
const juges = readdirSync(RACINE, { recursive: true })
  .map((f) => `${RACINE}/${f}`.replaceAll('\\', '/'))
  .filter((f) => /\/(src|test)\/.*\.test\.ts$/.test(f) && !GENERATIFS.test(f));

await build({
  entryPoints: [
    ...juges,
    'packages/vecteurs/src/vecteurs.test.ts',
    'packages/vecteurs/src/raisonnement.test.ts',
  ],
  outdir: '.mutation',
  outExtension: { '.js': '.mjs' },
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['almanach-source'],
  alias: {
    vitest: './scripts/mutation/vitest.mjs',
    ...Object.fromEntries(
      ['bareme', 'moteur', 'contrats', 'vecteurs'].map((p) => [
        `@almanach/${p}`,
        `./packages/${p}/src/index.ts`,
      ]),
    ),
  },
  external: ['chai', '@vitest/expect', 'fast-check', 'ajv', 'ajv/*', 'zod'],
  logLevel: 'warning',
});
