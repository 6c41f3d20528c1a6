import type { CodeAvertissement } from '../decompte/avertissements.ts';
import type { DecompteJson } from '../decompte/json.ts';
import type { Hypothese } from '../situation/types.ts';
import { Causes } from './causes.ts';
import { confronter } from './confronter.ts';
import { memeCote } from './cotes.ts';
import { faitsChanges } from './faits.ts';
import type { ComparaisonJson } from './json.ts';
import { lignesDe } from './lignes.ts';

export interface OptionsComparaison {
  /** The facts of each side, as JSON, when they are known: what changed in them is then told. */
  situations?: { avant: unknown; apres: unknown };
}

/**
 * What changed from one décompte to another: which days, how much, why. Pure, like the computation.
 * Nothing is claimed on a day that one side does not know.
 */
export function comparer(
  avant: DecompteJson,
  apres: DecompteJson,
  options: OptionsComparaison = {},
): ComparaisonJson {
  const causes = new Causes(avant.trace, apres.trace);
  const lu = confronter(lignesDe(avant), lignesDe(apres), memeCote, causes);
  const { situations } = options;
  return {
    objet: 'decomptes',
    droit: { avant: { ...avant.droit }, apres: { ...apres.droit } },
    periodes: lu.periodes,
    totaux: lu.totaux,
    causes: causes.liste,
    faits: situations === undefined ? [] : faitsChanges(situations.avant, situations.apres),
    hypotheses: {
      ajoutees: absentes(apres.hypotheses, avant.hypotheses),
      retirees: absentes(avant.hypotheses, apres.hypotheses),
    },
    joursInconnus: lu.joursInconnus,
    avertissements: [
      ...avertirInconnus(lu.joursInconnus),
      ...(sansRaisonnement(avant, apres) ? [dire('ALM-A-061')] : []),
      ...(avant.droit.empreinte === apres.droit.empreinte
        ? []
        : [dire('ALM-A-062', { avant: avant.droit.connuLe, apres: apres.droit.connuLe })]),
    ],
  };
}

function absentes(de: readonly Hypothese[], autres: readonly Hypothese[]): Hypothese[] {
  const connues = new Set(autres.map((h) => JSON.stringify([h.chemin, h.valeur])));
  return de
    .filter((h) => !connues.has(JSON.stringify([h.chemin, h.valeur])))
    .map((h) => ({ chemin: h.chemin, valeur: h.valeur }));
}

/** A décompte of a batch: its days are there, its reasoning is not. */
function sansRaisonnement(...decomptes: readonly DecompteJson[]): boolean {
  return decomptes.some((d) => d.arrets.length > 0 && d.trace.length === 0);
}

type Avertissement = ComparaisonJson['avertissements'][number];

export function dire(
  code: CodeAvertissement,
  operandes: Avertissement['operandes'] = {},
): Avertissement {
  return { code, operandes };
}

export function avertirInconnus(jours: number): Avertissement[] {
  return jours === 0 ? [] : [dire('ALM-A-060', { jours: String(jours) })];
}
