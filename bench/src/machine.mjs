import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';
import { createRequire } from 'node:module';
import { version } from 'node:process';

const { dependencies } = createRequire(import.meta.url)('../package.json');
const chargeAuDebut = loadavg()[0];

/** What a reader needs to compare: no path, no host name. */
export function machine(date) {
  const paquets = Object.entries(dependencies).map(([nom, v]) => `${nom} ${v}`);
  return `Commande : \`npm run bench${date === undefined ? '' : ` -- --date ${date}`}\`, dans \`bench/\`. Date : ${date ?? 'non donnée'}.

- Processeur : ${cpus()[0]?.model ?? 'inconnu'}, ${availableParallelism()} cœurs ; ${Math.round(totalmem() / 2 ** 30)} Go ; ${platform()} ${arch()}.
- Node ${version}. Charge moyenne de la machine au début : ${chargeAuDebut.toFixed(1).replace('.', ',')}.
- ${paquets.join(', ')}.`;
}
