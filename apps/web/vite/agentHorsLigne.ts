import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MARQUE = '__ALMANACH_FICHIERS__';

/** Gives the offline agent the list of every file of the build, and a version that changes with them. */
export function agentHorsLigne(): Plugin {
  let publics = '';
  return {
    name: 'almanach-agent-hors-ligne',
    apply: 'build',
    configResolved(config) {
      publics = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, paquet) {
        const empreinte = createHash('sha256');
        const fichiers: string[] = ['/'];
        for (const nom of Object.keys(paquet).sort()) {
          const element = paquet[nom];
          if (element === undefined || nom === 'agent.js') continue;
          empreinte.update(nom).update(element.type === 'chunk' ? element.code : element.source);
          if (nom !== 'index.html') fichiers.push(`/${nom}`);
        }
        for (const nom of readdirSync(publics).sort()) {
          empreinte.update(nom).update(readFileSync(join(publics, nom)));
          fichiers.push(`/${nom}`);
        }
        const agent = paquet['agent.js'];
        if (agent?.type !== 'chunk') throw new Error('the build gave no agent.js');
        const liste = { version: empreinte.digest('hex').slice(0, 12), fichiers };
        agent.code = agent.code.replace(MARQUE, JSON.stringify(liste));
      },
    },
  };
}
