import { stdout } from 'node:process';
import { arretsSimples } from '../cas/arrets-simples.mjs';
import { calculer, droit, ecrireDecompte, lire } from '../moteurs/almanach.mjs';
import { cadence } from './chrono.mjs';

const ARRETS = 1_000;

/** What surrounds `calculer`, each step alone. */
const situations = arretsSimples(ARRETS).map((c) => c.situation);
const decomptes = situations.map((s) => calculer(lire(s), droit));

stdout.write(
  JSON.stringify({
    lire: await cadence((i) => lire(situations[i]).bas.le, ARRETS),
    ecrire: await cadence((i) => ecrireDecompte(decomptes[i]).trace.length, ARRETS),
    etapes: decomptes.reduce((s, d) => s + d.trace.length, 0) / ARRETS,
  }),
);
