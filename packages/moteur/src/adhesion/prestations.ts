import { ajouterAns, type Fraction, type Jour } from '@almanach/bareme';
import { lirePart } from '../contrats/lire/construire.ts';
import type { Sortie } from '../contrats/types.ts';
import { centiemes } from '../nombres/decimal.ts';
import { arrondirProduit } from '../nombres/fraction.ts';
import { partager } from '../nombres/partage.ts';

type Capital = NonNullable<Sortie['capitaux']>[number];

export interface Sinistre {
  le: Jour;
  naissance: Jour | null;
  /** Gross wage of a day, in cents. */
  salaireJournalier: number | null;
}

/** A capital due, in cents: `min` and `max` are equal when it is known, `max` is `null` when nothing bounds it. */
export interface CapitalDu {
  min: number;
  max: number | null;
  motif: 'du' | 'age-depasse' | 'naissance-inconnue' | 'montant-inconnu' | 'salaire-inconnu';
  /** The contract was not seen to say until which age it pays. */
  limiteInconnue: boolean;
}

/** A capital is due up to its age, the year of it included (R-E-04). */
export function capitalDu(clause: Capital, sinistre: Sinistre): CapitalDu {
  const { jusquaAge } = clause;
  const limiteInconnue = jusquaAge === null;
  const montant = montantDe(clause, sinistre.salaireJournalier);
  if (typeof montant === 'string') return { min: 0, max: null, motif: montant, limiteInconnue };
  if (jusquaAge == null) return { min: montant, max: montant, motif: 'du', limiteInconnue };
  if (sinistre.naissance === null)
    return { min: 0, max: montant, motif: 'naissance-inconnue', limiteInconnue };
  return ajouterAns(sinistre.naissance, jusquaAge + 1) > sinistre.le
    ? { min: montant, max: montant, motif: 'du', limiteInconnue }
    : { min: 0, max: 0, motif: 'age-depasse', limiteInconnue };
}

/** An amount that was not seen is not the reference wage it may be counted from. */
function montantDe(
  { montant, salairesJournaliers }: Capital,
  salaire: number | null,
): number | 'montant-inconnu' | 'salaire-inconnu' {
  if (montant != null) return centiemes(montant);
  if (montant === null || salairesJournaliers === undefined) return 'montant-inconnu';
  return salaire === null ? 'salaire-inconnu' : salaire * salairesJournaliers;
}

/** R-I-49: so many times the gross wage of a day; `null` when the contract counts otherwise. */
export function salaireDeReference(clause: Capital, salaireJournalier: number): number | null {
  return clause.salairesJournaliers === undefined
    ? null
    : salaireJournalier * clause.salairesJournaliers;
}

/** Pensions above their common cap are cut in proportion, to the cent, their sum exactly the cap. */
export function plafonnerRentes(rentes: readonly number[], plafond: number): readonly number[] {
  const somme = rentes.reduce((a, b) => a + b, 0);
  return somme <= plafond ? rentes : partager(plafond, rentes);
}

export interface Invalide {
  categorie: number;
  /** Cents a year. */
  salaireBase: number;
  pension: number;
  autresRevenus: number;
  /** Net wage of a year, for the cap; `null` when not known. */
  net: number | null;
}

/**
 * R-I-48: a part of the wage, less the pension and the other incomes; then no more, with the pension, than the net wage.
 * `min`: what is due if the net wage that caps it is not known.
 */
export function renteInvalidite(
  clause: NonNullable<Sortie['invalidite']>,
  p: Invalide,
): { min: number; max: number } {
  if (!clause.categories.includes(p.categorie)) return { min: 0, max: 0 };
  const garantie = arrondirProduit(p.salaireBase, lirePart(clause.taux));
  const rente = Math.max(0, garantie - p.pension - p.autresRevenus);
  if (clause.plafondNet === null || rente === 0) return { min: rente, max: rente };
  if (p.net === null) return { min: 0, max: rente };
  const place = Math.max(0, arrondirProduit(p.net, lirePart(clause.plafondNet)) - p.pension);
  const due = Math.min(rente, place);
  return { min: due, max: due };
}

export interface ArretLong {
  garantie: string;
  jours: number;
  joursHorsContrat: number;
}

/** R-I-50: a sum paid ahead to who is stopped long, mostly after the mission; cents, `null` when the sum is not known. */
export function avanceDue(clause: NonNullable<Sortie['avance']>, arret: ArretLong): number | null {
  const due =
    clause.garanties.includes(arret.garantie) &&
    arret.jours >= clause.dureeMin &&
    arret.joursHorsContrat >= clause.horsContratMin;
  if (!due) return 0;
  return clause.montant === null ? null : centiemes(clause.montant);
}

/** The advance comes off the first payment, and what it does not cover off the next ones. */
export function deduireAvance(
  paiement: number,
  avance: number,
): { virement: number; resteADeduire: number } {
  const deduit = Math.min(paiement, avance);
  return { virement: paiement - deduit, resteADeduire: avance - deduit };
}

/**
 * R-I-70, R-I-71: what bears contributions in a benefit paid by a third party. While the contract of work runs, the
 * employer's part of the funding; after it, a replacement income, none.
 */
export function partSoumise(
  montant: number,
  taux: { total: Fraction; employeur: Fraction },
  contratRompu: boolean,
): { nature: 'revenu-activite' | 'revenu-remplacement'; soumise: number } {
  if (contratRompu) return { nature: 'revenu-remplacement', soumise: 0 };
  const { total, employeur } = taux;
  const soumise = arrondirProduit(montant, { n: employeur.n * total.d, d: employeur.d * total.n });
  return { nature: 'revenu-activite', soumise };
}
