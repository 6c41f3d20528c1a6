import { stdout } from 'node:process';
import { dossiers } from '../cas/dossiers.mjs';
import { calculer, droit, lire } from '../moteurs/almanach.mjs';
import { cadence, centiles } from './chrono.mjs';

const DOSSIERS = 100;

/** Heavy files in a process of their own, that keeps no result: what is timed is not another measure's garbage. */
const lues = dossiers(DOSSIERS).map(lire);
const brut = (i) => calculer(lues[i], droit).totaux.brut;

const mesures = {
  dossier: await cadence(brut, DOSSIERS),
  dossierCentiles: centiles(brut, DOSSIERS),
  dossierSansTrace: await cadence(
    (i) => calculer(lues[i], droit, { trace: false }).totaux.brut,
    DOSSIERS,
  ),
};

const lourdes = dossiers(DOSSIERS);
const moyenne = (mesurer) => lourdes.reduce((s, x, i) => s + mesurer(x, i), 0) / DOSSIERS;
const decompte = (i) => calculer(lues[i], droit);

stdout.write(
  JSON.stringify({
    ...mesures,
    lireDossier: await cadence((i) => lire(lourdes[i]).bas.le, DOSSIERS),
    etapesDossier: moyenne((_, i) => decompte(i).trace.length),
    prescriptions: moyenne((s) => s.arrets.length),
    chaines: moyenne((_, i) => decompte(i).arrets.length),
    paies: moyenne((s) => s.emplois.reduce((n, e) => n + e.paies.length, 0)),
    inconnus: lourdes.filter((_, i) => !decompte(i).totaux.complet).length,
  }),
);
