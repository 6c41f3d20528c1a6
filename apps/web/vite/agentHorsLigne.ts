import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

const MARQUE = '__ALMANACH_FICHIERS__';

/** The platform needs the server: nothing of it is kept offline. */
const EN_LIGNE = 'plateforme.html';

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
        const enLigne = seulementDe(paquet, 'plateforme');
        for (const nom of Object.keys(paquet).sort()) {
          const element = paquet[nom];
          if (element === undefined || nom === 'agent.js' || nom === EN_LIGNE) continue;
          if (enLigne.has(nom)) continue;
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

/** Scripts and styles that no other entry reaches. */
function seulementDe(paquet: Rollup.OutputBundle, entree: string): Set<string> {
  const seuls = atteints(paquet, (nom) => nom === entree);
  for (const nom of atteints(paquet, (nom) => nom !== entree)) seuls.delete(nom);
  return seuls;
}

function atteints(paquet: Rollup.OutputBundle, choisir: (entree: string) => boolean): Set<string> {
  const vus = new Set<string>();
  const suivre = (nom: string) => {
    const element = paquet[nom];
    if (vus.has(nom) || element?.type !== 'chunk') return;
    vus.add(nom);
    for (const style of element.viteMetadata?.importedCss ?? []) vus.add(style);
    for (const suivant of [...element.imports, ...element.dynamicImports]) suivre(suivant);
  };
  for (const element of Object.values(paquet)) {
    if (element.type === 'chunk' && element.isEntry && choisir(element.name)) {
      suivre(element.fileName);
    }
  }
  return vus;
}
