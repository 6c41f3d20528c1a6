import { parentPort } from 'node:worker_threads';
import { chargerDroit } from '@almanach/bareme';
import { calculerDemande, type Demande, type Resultat } from './calcul.ts';
import { DroitsConnus } from './droits-connus.ts';

/** What a worker answers: a result, or the error that stopped it. */
export type Reponse = { resultat: Resultat } | { panne: unknown };

const droits = new DroitsConnus(chargerDroit);

function repondre(demande: Demande): Reponse {
  try {
    return { resultat: calculerDemande(demande, droits) };
  } catch (panne) {
    return { panne };
  }
}

parentPort?.on('message', (demande: Demande) => parentPort?.postMessage(repondre(demande)));
