import type { DecompteJson, SuiteJson } from '@almanach/moteur';
import { certitude } from '@almanach/textes';
import type { Contenu } from './contenu.ts';
import { calculsDe, etapesDe, lecturesDe, phraseDeFin, textesDe } from './etapes.ts';
import { nombresDe } from './sources.ts';

/** The pension that follows: its rate, its floor and its ceiling. */
export function expliquerSuite(decompte: DecompteJson, suite: SuiteJson): Contenu {
  const etapes = etapesDe(decompte, suite.trace);
  return {
    titre: 'D’où vient le montant de la pension ?',
    phrases: [...phraseDeFin(etapes), certitude(suite.certitude).phrase],
    calculs: calculsDe(etapes),
    nombres: nombresDe(etapes, suite.du, decompte.droit),
    textes: textesDe(etapes),
    lectures: lecturesDe(etapes),
    ecartees: [],
  };
}
