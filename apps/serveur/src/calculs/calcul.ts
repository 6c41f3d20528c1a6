import type { Droit, Options } from '@almanach/bareme';
import {
  calculer,
  comparerContrats,
  type Erreur,
  ecrireDecompte,
  jauger,
  type Lecture,
  lireJson,
  lireSituation,
  type OptionsLecture,
  projeter,
  schemaComparaisonContrats,
  schemaDecompte,
  schemaJauges,
  schemaProjection,
} from '@almanach/moteur';
import { catalogue } from './catalogue.ts';
import type { DroitsConnus } from './droits-connus.ts';

/** Everything one computation depends on. */
export interface Demande {
  operation: Operation;
  /** What was sent, as JSON text. */
  texte: string;
  aujourdhui: string;
  connuLe: string;
  options: Partial<Options>;
}

/** The answer as JSON text, or why what was sent is refused. */
export type Resultat = { ok: true; corps: string } | { ok: false; erreurs: readonly Erreur[] };

export interface Calculateur {
  calculer(demande: Demande): Promise<Resultat>;
  fermer(): Promise<void>;
}

type Calcul = (donnees: unknown, droit: Droit, options: OptionsLecture) => Lecture<unknown>;

/** An answer that would not keep the published contract is not sent. */
const OPERATIONS = {
  calculer: (donnees, droit, options) => {
    const lu = lireSituation(donnees, options);
    if (!lu.ok) return lu;
    return conforme(schemaDecompte.encode(ecrireDecompte(calculer(lu.valeur, droit))));
  },
  jauger: (donnees, droit, options) => {
    const lu = jauger(donnees, droit, options);
    return lu.ok ? conforme(schemaJauges.encode(lu.valeur)) : lu;
  },
  projeter: (donnees, droit, options) => {
    const lu = projeter(donnees, droit, options);
    return lu.ok ? conforme(schemaProjection.encode(lu.valeur)) : lu;
  },
  comparerContrats: (donnees, droit, options) => {
    const lu = comparerContrats(donnees, droit, options);
    return lu.ok ? conforme(schemaComparaisonContrats.encode(lu.valeur)) : lu;
  },
} satisfies Record<string, Calcul>;

export type Operation = keyof typeof OPERATIONS;

function conforme(valeur: unknown): Lecture<unknown> {
  return { ok: true, valeur };
}

export function calculerDemande(demande: Demande, droits: DroitsConnus): Resultat {
  const lu = lireJson(demande.texte);
  if (!lu.ok) return lu;
  const droit = droits.au(demande.connuLe, demande.options);
  const fait = OPERATIONS[demande.operation](lu.valeur, droit, {
    le: demande.aujourdhui,
    contrats: catalogue(),
  });
  return fait.ok ? { ok: true, corps: JSON.stringify(fait.valeur) } : fait;
}

/** Computes where it is called: for tests, and for whoever bounds the time elsewhere. */
export function calculateurSurPlace(droits: DroitsConnus): Calculateur {
  return {
    calculer: async (demande) => calculerDemande(demande, droits),
    fermer: async () => {},
  };
}
