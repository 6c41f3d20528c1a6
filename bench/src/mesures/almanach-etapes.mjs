import { stdout } from 'node:process';
import { arretsSimples } from '../cas/arrets-simples.mjs';
import { dossiers } from '../cas/dossiers.mjs';
import { calculer, droit, ecrireDecompte, lire } from '../moteurs/almanach.mjs';
import { cadence, centiles } from './chrono.mjs';

const ARRETS = 1_000;
const DOSSIERS = 100;

/** What surrounds `calculer`, and a heavy file, each alone. */
const situations = arretsSimples(ARRETS).map((c) => c.situation);
const decomptes = situations.map((s) => calculer(lire(s), droit));
const lourdes = dossiers(DOSSIERS);
const lourdesLues = lourdes.map(lire);
const lourds = lourdesLues.map((l) => calculer(l, droit));

const moyenne = (liste, mesurer) => liste.reduce((s, x) => s + mesurer(x), 0) / liste.length;
const paies = (s) => s.emplois.reduce((n, e) => n + e.paies.length, 0);

stdout.write(
  JSON.stringify({
    lire: await cadence((i) => lire(situations[i]).bas.le, ARRETS),
    ecrire: await cadence((i) => ecrireDecompte(decomptes[i]).trace.length, ARRETS),
    dossier: await cadence((i) => calculer(lourdesLues[i], droit).totaux.brut, DOSSIERS),
    dossierSansTrace: await cadence(
      (i) => calculer(lourdesLues[i], droit, { trace: false }).totaux.brut,
      DOSSIERS,
    ),
    dossierCentiles: centiles((i) => calculer(lourdesLues[i], droit).totaux.brut, DOSSIERS),
    lireDossier: await cadence((i) => lire(lourdes[i]).bas.le, DOSSIERS),
    etapes: moyenne(decomptes, (d) => d.trace.length),
    etapesDossier: moyenne(lourds, (d) => d.trace.length),
    prescriptions: moyenne(lourdes, (s) => s.arrets.length),
    chaines: moyenne(lourds, (d) => d.arrets.length),
    paies: moyenne(lourdes, paies),
    inconnus: lourds.filter((d) => !d.totaux.complet).length,
  }),
);
