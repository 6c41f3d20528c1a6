import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (paquet: string) =>
  fileURLToPath(new URL(`packages/${paquet}/src/index.ts`, import.meta.url));

/**
 * Tests that judge a mutant: the engine's unit tests and the public vectors, not the generated situations.
 * The aliases name the mutated copy: the links of node_modules lead back to the original sources.
 */
export default defineConfig({
  resolve: {
    alias: {
      '@almanach/bareme': source('bareme'),
      '@almanach/moteur': source('moteur'),
      '@almanach/vecteurs': source('vecteurs'),
    },
  },
  test: {
    environment: 'node',
    include: ['packages/moteur/**/*.test.ts', 'packages/vecteurs/src/vecteurs.test.ts'],
    exclude: [
      '**/node_modules/**',
      'packages/moteur/test/**/*proprietes*.test.ts',
      'packages/moteur/test/{naif,trace,verificateur-mesure}.test.ts',
    ],
    testTimeout: 20_000,
  },
});
