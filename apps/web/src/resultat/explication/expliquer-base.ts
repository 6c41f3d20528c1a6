import type { ArretJson, DecompteJson, EtapeJson } from '@almanach/moteur';
import { estRevenu } from '../regime.ts';
import type { Contenu } from './contenu.ts';
import { calculsDe, ecarteesDe, lecturesDe, phraseDeFin, textesDe } from './etapes.ts';
import { nombresDe } from './sources.ts';

/** Rules that make the base wage: pays, ceiling, rebuilt months, apprentices, several employers, accidents. */
const REGLES = /^R-G-(0[1-6]|13|15|31|4[12]|54|55)/;
const DIVISIONS = /^R-G-(0[123]|4[12])/;
/** Rules that make the mean income of the self-employed. */
const REGLES_REVENU = /^R-A-(0[4-8]|1[01])/;

/** Where the base wage of a day comes from, even for a stop of which no day is paid. */
export function expliquerBase(decompte: DecompteJson, arret: ArretJson): Contenu {
  const etapes = etapesDeBase(decompte, arret);
  return {
    titre: estRevenu(arret)
      ? 'D’où vient votre revenu moyen d’un jour ?'
      : 'D’où vient votre salaire de base d’un jour ?',
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
  if (estRevenu(arret)) return etapesDuRevenu(trace, arret);
  const fin = dernierRang(
    trace,
    (e) => DIVISIONS.test(e.regle) && e.resultat === arret.salaireJournalierBase,
  );
  const avant = dernierRang(trace.slice(0, fin + 1), (e) => !REGLES.test(e.regle));
  return trace.slice(avant + 1, fin + 1);
}

/** Those that the paid lines of the stop cite. */
function etapesDuRevenu(trace: readonly EtapeJson[], arret: ArretJson): readonly EtapeJson[] {
  const rangs = arret.periodes.flatMap((p) => p.lignes.flatMap((l) => l.trace));
  return [...new Set(rangs)]
    .flatMap((rang) => trace[rang] ?? [])
    .filter((e) => REGLES_REVENU.test(e.regle));
}

function dernierRang(trace: readonly EtapeJson[], voulue: (etape: EtapeJson) => boolean): number {
  return trace.reduce((dernier, etape, rang) => (voulue(etape) ? rang : dernier), -1);
}
