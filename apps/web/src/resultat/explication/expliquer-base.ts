import type { ArretJson, DecompteJson, EtapeJson } from '@almanach/moteur';
import type { Contenu } from './contenu.ts';
import { calculsDe, ecarteesDe, lecturesDe, phraseDeFin, textesDe } from './etapes.ts';
import { nombresDe } from './sources.ts';

/** Rules that make the base wage: pays, ceiling, rebuilt months, apprentices, several employers. */
const REGLES = /^R-G-(0[1-6]|13|15|31|54|55)/;
const DIVISIONS = ['R-G-01', 'R-G-02', 'R-G-03'];

/** Where the base wage of a day comes from, even for a stop of which no day is paid. */
export function expliquerBase(decompte: DecompteJson, arret: ArretJson): Contenu {
  const etapes = etapesDeBase(decompte, arret);
  return {
    titre: 'D’où vient votre salaire de base d’un jour ?',
    phrases: phraseDeFin(etapes),
    calculs: calculsDe(etapes),
    nombres: nombresDe(etapes, arret.du, decompte.droit),
    textes: textesDe(etapes),
    lectures: lecturesDe(etapes),
    ecartees: ecarteesDe(decompte, arret, etapes),
  };
}

/** The run of base steps that ends on this stop's base wage. */
function etapesDeBase({ trace }: DecompteJson, arret: ArretJson): readonly EtapeJson[] {
  const fin = dernierRang(
    trace,
    (e) => DIVISIONS.includes(e.regle) && e.resultat === arret.salaireJournalierBase,
  );
  const avant = dernierRang(trace.slice(0, fin + 1), (e) => !REGLES.test(e.regle));
  return trace.slice(avant + 1, fin + 1);
}

function dernierRang(trace: readonly EtapeJson[], voulue: (etape: EtapeJson) => boolean): number {
  return trace.reduce((dernier, etape, rang) => (voulue(etape) ? rang : dernier), -1);
}
