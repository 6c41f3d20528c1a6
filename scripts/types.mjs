import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Type-checks every workspace with its own configuration: the engine must compile without Node or a browser. */
const racine = fileURLToPath(new URL('..', import.meta.url));
const projets = ['packages', 'apps'].flatMap((dossier) =>
  readdirSync(`${racine}${dossier}`).flatMap((nom) =>
    readdirSync(`${racine}${dossier}/${nom}`)
      .filter((f) => /^tsconfig(\.\w+)?\.json$/.test(f))
      .map((f) => `${dossier}/${nom}/${f}`),
  ),
);
let echecs = 0;
for (const projet of [...projets, 'scripts/tsconfig.json']) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', projet],
    { cwd: racine, stdio: 'inherit' },
  );
  if (status !== 0) echecs++;
}
process.exit(echecs > 0 ? 1 : 0);
