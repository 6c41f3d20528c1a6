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
  mesures[nom] = {
    ...(await cadence((i) => calculer(lues[i], droit).totaux.brut, ARRETS)),
    ...compter(lues),
  };
}
// Reading gives contracts whole: the documents are read once, whatever the number of situations.
mesures.lire = await cadence((i) => lire(cas.interim[i]).bas.le, ARRETS);

stdout.write(JSON.stringify(mesures));

/** After the measure and one at a time: results kept aside would teach the machine to store the next ones for long. */
function compter(lues) {
  let etapes = 0;
  let inconnus = 0;
  for (const lue of lues) {
    const { trace, totaux } = calculer(lue, droit);
    etapes += trace.length;
    if (!totaux.complet) inconnus++;
  }
  return { etapes: etapes / lues.length, inconnus };
}

function lire(situation) {
  return bon(lireSituation(situation, { le: LE, contrats }));
}

function bon(lecture) {
  if (!lecture.ok) throw new Error(`refused: ${JSON.stringify(lecture.erreurs)}`);
  return lecture.valeur;
}
