import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * ESLint reads the types of everything that a file imports: all of the repository at once does not fit in the memory
 * that Node takes by default. One process a part, and what is in no part in the last one.
 */
const PARTIES = ['packages', 'apps/serveur', 'apps/web', 'apps/cli'];

const racine = fileURLToPath(new URL('..', import.meta.url));

function lancer(...arguments_) {
  const eslint = ['node_modules/eslint/bin/eslint.js', ...arguments_];
  return spawnSync(process.execPath, eslint, { cwd: racine, stdio: 'inherit' }).status ?? 1;
}

const reste = PARTIES.flatMap((p) => ['--ignore-pattern', `${p}/**`]);
const statuts = [...PARTIES.map((p) => lancer(p)), lancer('.', ...reste)];
process.exit(Math.max(...statuts));
