import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { agentHorsLigne } from './vite/agentHorsLigne.ts';
import { comprimer } from './vite/comprimer.ts';
import { POLITIQUE_DE_CONTENU } from './vite/politique.ts';
import { sommaireVecteurs } from './vite/sommaireVecteurs.ts';

const securite = { 'content-security-policy': POLITIQUE_DE_CONTENU };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), sommaireVecteurs(), agentHorsLigne(), comprimer()],
  resolve: { conditions: ['almanach-source', 'module', 'browser', 'development|production'] },
  build: {
    // Everything stays a file of its own: the content policy refuses data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: 'index.html',
        plateforme: 'plateforme.html',
        agent: 'src/hors-ligne/agent/agent.ts',
      },
      output: {
        entryFileNames: ({ name }) => (name === 'agent' ? 'agent.js' : 'assets/[name]-[hash].js'),
        // What both pages begin with, in one file: each file more costs both of them.
        codeSplitting: {
          groups: [
            {
              name: 'socle',
              test: /node_modules\/(react|react-dom|scheduler)\/|\/src\/(navigation|ui)\//,
            },
          ],
        },
      },
      // Pure packages: the calendar can then be taken from the barème without its tables.
      treeshake: { moduleSideEffects: (id) => !/\/packages\/[a-z]+\/src\//.test(id) },
    },
  },
  preview: { headers: securite },
});
