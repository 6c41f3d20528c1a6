import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { sommaireVecteurs } from './apps/web/vite/sommaireVecteurs.ts';

const NAVIGATEUR = ['apps/**/*.navigateur.test.ts'];
const RESISTANCE = ['apps/**/*.resistance.test.ts'];

/**
 * Three projects: the units on every core (vitest alone would leave one idle), then the browser journeys two at a
 * time (each waits on its page more than it computes), then the servers that are killed, alone: what they wait for
 * has a delay.
 */
export default defineConfig({
  plugins: [sommaireVecteurs()],
  resolve: { conditions: ['almanach-source'] },
  ssr: { resolve: { conditions: ['almanach-source'] } },
  test: {
    environment: 'node',
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unites',
          maxWorkers: availableParallelism(),
          include: ['{packages,apps}/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...NAVIGATEUR, ...RESISTANCE],
          globalSetup: 'apps/serveur/test/postgres-partage.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'navigateur',
          include: NAVIGATEUR,
          globalSetup: ['apps/serveur/test/postgres-partage.ts', 'apps/web/test/site-partage.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'resistance',
          include: RESISTANCE,
          globalSetup: 'apps/serveur/test/postgres-partage.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
