import { stdout } from 'node:process';
import { arretsSimples } from '../cas/arrets-simples.mjs';
import { calculer, droit, lire } from '../moteurs/almanach.mjs';

const TAILLES = [10_000, 100_000, 1_000_000];
const BLOC = 5_000;

/**
 * A batch that grows: every stop is a different one, the trace is kept. Situations are drawn and read by blocks,
 * off the clock, so that memory stays flat and only `calculer` is counted.
 */
function lot(taille, depuis) {
  let horloge = 0;
  let processeur = 0;
  let centimes = 0;
  for (let n = 0; n < taille; n += BLOC) {
    const lues = arretsSimples(BLOC, depuis + n).map((c) => lire(c.situation));
    const debut = performance.now();
    const cpu = process.cpuUsage();
    for (const lue of lues) centimes += calculer(lue, droit).totaux.brut;
    horloge += performance.now() - debut;
    const { user, system } = process.cpuUsage(cpu);
    processeur += (user + system) / 1000;
  }
  return { taille, horloge, processeur, centimes, rss: process.memoryUsage.rss() / 1024 / 1024 };
}

// Drawn elsewhere than the batches, to warm the engine up.
lot(BLOC * 8, 5_000_000);
stdout.write(JSON.stringify(TAILLES.map((taille) => lot(taille, 0))));
