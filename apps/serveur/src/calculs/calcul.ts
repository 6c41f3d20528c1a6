import type { Options } from '@almanach/bareme';
import {
  calculer,
  type Erreur,
  ecrireDecompte,
  lireSituationJson,
  schemaDecompte,
} from '@almanach/moteur';
import { catalogue } from './catalogue.ts';
import type { DroitsConnus } from './droits-connus.ts';

/** Everything one computation depends on. */
export interface Demande {
  /** The situation, as JSON text. */
  texte: string;
  aujourdhui: string;
  connuLe: string;
  options: Partial<Options>;
}

/** The décompte as JSON text, or why the situation is refused. */
export type Resultat = { ok: true; corps: string } | { ok: false; erreurs: readonly Erreur[] };

export interface Calculateur {
  calculer(demande: Demande): Promise<Resultat>;
  fermer(): Promise<void>;
}

/** An answer that would not keep the published contract is not sent. */
export function calculerDemande(demande: Demande, droits: DroitsConnus): Resultat {
  const lu = lireSituationJson(demande.texte, { le: demande.aujourdhui, contrats: catalogue() });
  if (!lu.ok) return lu;
  const droit = droits.au(demande.connuLe, demande.options);
  const decompte = ecrireDecompte(calculer(lu.valeur, droit));
  return { ok: true, corps: JSON.stringify(schemaDecompte.encode(decompte)) };
}

/** Computes where it is called: for tests, and for whoever bounds the time elsewhere. */
export function calculateurSurPlace(droits: DroitsConnus): Calculateur {
  return {
    calculer: async (demande) => calculerDemande(demande, droits),
    fermer: async () => {},
  };
}
