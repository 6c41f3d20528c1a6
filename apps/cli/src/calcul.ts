import { chargerDroit, type Droit, ecrireJour, lireJour } from '@almanach/bareme';
import {
  calculer,
  type DecompteJson,
  type Erreur,
  ecrireDecompte,
  lireSituation,
  lireSituationJson,
} from '@almanach/moteur';
import type { Arguments } from './arguments.ts';
import { CODES } from './codes.ts';
import { type Contrats, preparerContrats } from './contrats.ts';
import { lireOptions } from './options-droit.ts';
import type { Poste } from './poste.ts';
import { Refus } from './refus.ts';

/** What every computation of one run shares. */
export interface Cadre {
  droit: Droit;
  /** Date of the computation when the situation gives none. */
  leParDefaut: string;
  /** Date asked for on the command line: it stands over the situation's. */
  leImpose: string | undefined;
  contrats: Contrats;
}

export type Resultat =
  | { ok: true; decompte: DecompteJson; le: string }
  | { ok: false; erreurs: readonly Erreur[] };

/** @throws Refus when a date or an option is not one, or a contract cannot be read. */
export async function preparer(args: Arguments, poste: Poste): Promise<Cadre> {
  verifierDate('--le', args.le);
  verifierDate('--connu-le', args.connuLe);
  const connuLe = args.connuLe ?? poste.aujourdhui();
  return {
    droit: chargerDroit(connuLe, lireOptions(args.options)),
    leParDefaut: args.le ?? poste.aujourdhui(),
    leImpose: args.le,
    contrats: await preparerContrats(args.contrats, poste),
  };
}

export function calculerTexte(texte: string, cadre: Cadre, trace: boolean): Resultat {
  const lu = lire(texte, cadre);
  if (!lu.ok) return lu;
  const decompte = ecrireDecompte(calculer(lu.valeur, cadre.droit, { trace }));
  return { ok: true, decompte, le: ecrireJour(lu.valeur.bas.le) };
}

export function lire(texte: string, cadre: Cadre) {
  const { leParDefaut: le, leImpose } = cadre;
  // Reading the catalogue takes longer than a computation: only for a situation that names one.
  const contrats = texte.includes('"contrats"') ? cadre.contrats() : undefined;
  if (leImpose === undefined) return lireSituationJson(texte, { le, contrats });
  const donnees = objetJson(texte);
  return donnees === null
    ? lireSituationJson(texte, { le })
    : lireSituation({ ...donnees, le: leImpose }, { le, contrats });
}

/** The object in the text; `null` when there is none: the engine then says what is wrong. */
function objetJson(texte: string): object | null {
  try {
    const donnees: unknown = JSON.parse(texte);
    return typeof donnees === 'object' && donnees !== null && !Array.isArray(donnees)
      ? donnees
      : null;
  } catch {
    return null;
  }
}

export function verifierDate(option: string, valeur: string | undefined): void {
  if (valeur === undefined || lireJour(valeur) !== null) return;
  throw new Refus(
    CODES.usage,
    `L’option ${option} attend une date qui existe, pas « ${valeur} ».`,
    'Écrivez-la AAAA-MM-JJ, par exemple 2026-11-24.',
  );
}
