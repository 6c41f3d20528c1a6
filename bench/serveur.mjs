import { join } from 'node:path';
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { ecrirePartie } from './src/page.mjs';
import { lancerJson } from './src/processus.mjs';
import { partieCharge, partieEnumeration } from './src/rapport-serveur.mjs';

process.chdir(import.meta.dirname);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    date: { type: 'string' },
    dossiers: { type: 'string', default: '100000' },
    cadence: { type: 'string', default: '100' },
    duree: { type: 'string', default: '60' },
    essais: { type: 'string', default: '10000' },
  },
});

const MESURES = {
  charge: async () => {
    const { dossiers, cadence, duree } = values;
    return partieCharge(await lancerJson(['dist/charge.mjs', dossiers, cadence, duree, '15']), values.date);
  },
  enumeration: async () =>
    partieEnumeration(await lancerJson(['dist/enumeration.mjs', values.essais]), values.date),
};

/** `charge`, `enumeration`, or both: each rewrites its own part of the page. */
for (const nom of positionals.length > 0 ? positionals : Object.keys(MESURES)) {
  const texte = await MESURES[nom]();
  ecrirePartie(join(import.meta.dirname, 'RESULTATS.md'), nom, texte);
  stdout.write(`${texte}\n`);
}
