import type { Options } from '@almanach/bareme';
import { lireCatalogue } from '../contrats/catalogue.ts';
import type { Erreur } from '../situation/erreurs.ts';
import { VERSION_MOTEUR } from '../version.ts';
import { canonique } from './canonique.ts';
import { comparer } from './comparer.ts';
import { type FigeJson, figer } from './figer.ts';
import type { ComparaisonJson } from './json.ts';

/** Why a replay differs: another engine, corrected figures of the law, or a document that was altered. */
export type CauseRejeu = 'autre-moteur' | 'autre-droit' | 'document-altere';

export type Rejeu =
  | { identique: true }
  | { identique: false; cause: CauseRejeu; comparaison: ComparaisonJson }
  /** The situation is refused today. */
  | { identique: false; cause: CauseRejeu; erreurs: readonly Erreur[] };

/**
 * Computes a frozen décompte again, from its own facts and its own law. The same engine and the same law give the
 * same bytes; anything else is told, with what it changes.
 */
export function rejouer(fige: FigeJson): Rejeu {
  const { situation, connuLe, decompte } = fige;
  // The keys were checked by the schema; a value that no option has gives another fingerprint.
  const options = fige.options as Partial<Options>;
  const lus = fige.contrats === undefined ? undefined : lireCatalogue(fige.contrats);
  const contrats = lus?.ok === true ? lus.valeur : undefined;
  const refait =
    lus?.ok === false
      ? lus
      : figer(situation, { connuLe, le: situation.le ?? connuLe, options, contrats });
  if (!refait.ok) {
    const autre = fige.versionMoteur !== VERSION_MOTEUR;
    const cause = autre ? 'autre-moteur' : 'document-altere';
    return { identique: false, cause, erreurs: refait.erreurs };
  }
  const droits = [fige.empreinte, decompte.droit.empreinte, refait.valeur.empreinte];
  const memeDroit = new Set(droits).size === 1;
  if (memeDroit && canonique(decompte) === canonique(refait.valeur.decompte))
    return { identique: true };
  return {
    identique: false,
    cause: causeDe(fige, memeDroit),
    comparaison: comparer(decompte, refait.valeur.decompte),
  };
}

function causeDe(fige: FigeJson, memeDroit: boolean): CauseRejeu {
  if (fige.versionMoteur !== VERSION_MOTEUR) return 'autre-moteur';
  return memeDroit ? 'document-altere' : 'autre-droit';
}
