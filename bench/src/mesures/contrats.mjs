import { stdout } from 'node:process';
import { chargerDroit } from '@almanach/bareme';
import { CATALOGUE } from '@almanach/contrats';
import { calculer, lireCatalogue, lireSituation } from '@almanach/moteur';
import { arretsSimples, LE } from '../cas/arrets-simples.mjs';
import { DOCUMENTS, interimaires, salaries, sansContrats } from '../cas/contrats.mjs';
import { cadence } from './chrono.mjs';

const ARRETS = 1_000;
const droit = chargerDroit(LE);
const contrats = bon(lireCatalogue([...CATALOGUE, ...DOCUMENTS]));

/** Contracts and the same stops without them, in one process: the machine weighs on both. */
const cas = {
  simple: arretsSimples(ARRETS).map((c) => c.situation),
  sansContrat: sansContrats(interimaires(ARRETS)),
  interim: interimaires(ARRETS),
  salarie: salaries(ARRETS),
};

const mesures = {};
for (const [nom, situations] of Object.entries(cas)) {
  const lues = situations.map(lire);
  const decomptes = lues.map((lue) => calculer(lue, droit));
  mesures[nom] = {
    ...(await cadence((i) => calculer(lues[i], droit).totaux.brut, ARRETS)),
    etapes: decomptes.reduce((s, d) => s + d.trace.length, 0) / ARRETS,
    inconnus: decomptes.filter((d) => !d.totaux.complet).length,
  };
}
// Reading gives contracts whole: the documents are read once, whatever the number of situations.
mesures.lire = await cadence((i) => lire(cas.interim[i]).bas.le, ARRETS);

stdout.write(JSON.stringify(mesures));

function lire(situation) {
  return bon(lireSituation(situation, { le: LE, contrats }));
}

function bon(lecture) {
  if (!lecture.ok) throw new Error(`refused: ${JSON.stringify(lecture.erreurs)}`);
  return lecture.valeur;
}
