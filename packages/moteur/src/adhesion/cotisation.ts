import { ajouterMois, type Fraction, type Jour } from '@almanach/bareme';
import { lirePart } from '../contrats/lire/construire.ts';
import type { Sortie } from '../contrats/types.ts';
import { centiemes } from '../nombres/decimal.ts';
import { arrondirProduit, multiplier, reduite } from '../nombres/fraction.ts';
import { partager } from '../nombres/partage.ts';

type Cotisation = NonNullable<Sortie['cotisation']>;
export type Periodicite = Cotisation['periodicites'][number];

const TERMES: Readonly<Record<Periodicite, number>> = {
  mensuelle: 12,
  trimestrielle: 4,
  semestrielle: 2,
  annuelle: 1,
};

export interface Terme {
  le: Jour;
  /** Cents. */
  montant: number;
}

/**
 * The year's premium in equal terms; the cents that remain go to the first ones, so that the year is kept to the cent.
 * `null`: the contract does not offer that periodicity, or its premium is not known.
 */
export function termes(clause: Cotisation, periodicite: Periodicite, du: Jour): Terme[] | null {
  if (!clause.periodicites.includes(periodicite) || clause.montantAnnuel == null) return null;
  const nombre = TERMES[periodicite];
  const montants = partager(centiemes(clause.montantAnnuel), new Array<number>(nombre).fill(1));
  return montants.map((montant, i) => ({ le: ajouterMois(du, (i * 12) / nombre), montant }));
}

/** Exact rates of a scheme paid on wages; `null`: not known. */
export interface TauxCotisation {
  total: Fraction;
  employeur: Fraction | null;
  salarie: Fraction | null;
}

export function tauxCotisation(
  clause: Cotisation,
  population: string,
  tranche: 'T1' | 'T2',
): TauxCotisation | null {
  const ligne = clause.taux?.find((t) => t.population === population && t.tranche === tranche);
  if (ligne === undefined || ligne.total === null) return null;
  const total = lirePart(ligne.total);
  if (ligne.partEmployeur === null) return { total, employeur: null, salarie: null };
  const employeur = multiplier(total, lirePart(ligne.partEmployeur));
  return { total, employeur, salarie: difference(total, employeur) };
}

/** Contribution on a wage, in cents: the person pays what the employer's rounded part leaves. */
export function cotisationSur(
  assiette: number,
  { total, employeur }: TauxCotisation,
): { total: number; employeur: number | null; salarie: number | null } {
  const du = arrondirProduit(assiette, total);
  if (employeur === null) return { total: du, employeur: null, salarie: null };
  const part = arrondirProduit(assiette, employeur);
  return { total: du, employeur: part, salarie: du - part };
}

/** Rise from one rate to another, as a part of the first. */
export function hausse(avant: Fraction, apres: Fraction): Fraction {
  return reduite({ n: apres.n * avant.d - avant.n * apres.d, d: avant.n * apres.d });
}

export function difference(a: Fraction, b: Fraction): Fraction {
  return reduite({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
}
