import { type Jour, j } from '@almanach/bareme';
import type { ArretJson, DecompteJson, LigneJson, Motif, PeriodeJson } from '@almanach/moteur';
import { referenceDe, type SalaireDeReference } from '../contrats/reference.ts';
import { estIndemnite } from '../maintien.ts';
import { centimes, centimesOuNul, somme } from '../montants.ts';
import { comparerPayeurs, type Payeur, payeur } from '../payeurs.ts';

export type Certitude = LigneJson['certitude'];

/** What one payer pays on one day; `cents` is `null` while unknown, the bounds then hold. */
export interface Part {
  readonly payeur: Payeur;
  readonly ligne: LigneJson;
  readonly cents: number | null;
  readonly min: number;
  /** `null` when nothing bounds it from above. */
  readonly max: number | null;
}

export interface JourVue {
  readonly jour: Jour;
  readonly arret: ArretJson;
  readonly periode: PeriodeJson;
  /** Parts paid or unknown, bottom to top; empty when nobody pays. */
  readonly parts: readonly Part[];
  readonly certitude: Certitude;
  readonly motif: Motif;
  /** Daily base wage in cents; `null` when unknown, or when the benefit is flat. */
  readonly base: number | null;
  /** Full height of a column in cents: the base wage, or the best paid day when it is higher. */
  readonly echelle: number | null;
  /** Wage that contracts are measured against, and what of it nobody pays, in cents; `null` without contracts. */
  readonly reference: SalaireDeReference | null;
  readonly reste: number | null;
  /** First day of a run of like days: it carries the letters. */
  readonly tete: boolean;
  /** Last day of the run: it closes the outline. */
  readonly queue: boolean;
}

/** The décompte keeps periods; the almanach shows days. Overlaps between chains keep the last one. */
export function joursDe(decompte: DecompteJson): ReadonlyMap<Jour, JourVue> {
  const vues = new Map<Jour, JourVue>();
  for (const arret of decompte.arrets) {
    const reference = referenceDe(decompte, arret);
    const echelle = echelleDe(arret, reference);
    for (const periode of arret.periodes) {
      ajouterPeriode(vues, arret, periode, echelle, reference);
    }
  }
  return vues;
}

function ajouterPeriode(
  vues: Map<Jour, JourVue>,
  arret: ArretJson,
  periode: PeriodeJson,
  echelle: number | null,
  reference: SalaireDeReference | null,
): void {
  const parts = partsDe(periode);
  const commun = {
    arret,
    periode,
    parts,
    certitude: laMoinsSure(periode.lignes),
    motif: motifDe(periode.lignes),
    base: centimesOuNul(arret.salaireJournalierBase),
    echelle,
    reference,
    reste: resteDe(parts, reference),
  };
  const debut = j(periode.du);
  const fin = j(periode.au);
  for (let jour = debut; jour <= fin; jour++) {
    vues.set(jour, { ...commun, jour, tete: jour === debut, queue: jour === fin });
  }
}

/** What nobody pays of the reference wage; nothing is claimed while a part is unknown. */
function resteDe(parts: readonly Part[], reference: SalaireDeReference | null): number | null {
  if (reference === null || parts.some((part) => part.cents === null)) return null;
  return Math.max(0, reference.cents - somme(parts.map((part) => part.cents ?? 0)));
}

/** The reference wage of contracts, else the base wage, which has a ceiling; nothing may pass the column. */
function echelleDe(arret: ArretJson, reference: SalaireDeReference | null): number | null {
  const jours = arret.periodes.map((p) =>
    somme(p.lignes.map((l) => centimesOuNul(l.montantJournalier) ?? 0)),
  );
  const salaire = reference?.cents ?? centimesOuNul(arret.salaireJournalierBase) ?? 0;
  const echelle = Math.max(salaire, ...jours);
  const inconnue =
    reference === null &&
    arret.salaireJournalierBase === null &&
    !arret.periodes.every(sansInconnu);
  return echelle === 0 || inconnue ? null : echelle;
}

function sansInconnu({ lignes }: PeriodeJson): boolean {
  return lignes.every((l) => l.montantJournalier !== null);
}

function partsDe(periode: PeriodeJson): readonly Part[] {
  return periode.lignes
    .map((ligne) => partDe(ligne, periode.jours))
    .filter((part) => part.cents !== 0)
    .sort((a, b) => comparerPayeurs(a.payeur, b.payeur));
}

export function partDe(ligne: LigneJson, jours: number): Part {
  const cents = centimesOuNul(ligne.montantJournalier);
  const bornes = cents === null ? bornesJournalieres(ligne, jours) : { min: cents, max: cents };
  return { payeur: payeur(ligne.payeur), ligne, cents, ...bornes };
}

/** The published bounds are those of the period. */
function bornesJournalieres(ligne: LigneJson, jours: number): { min: number; max: number | null } {
  const max = centimesOuNul(ligne.montantMax);
  return {
    min: Math.floor(centimes(ligne.montantMin ?? '0') / jours),
    max: max === null ? null : Math.floor(max / jours),
  };
}

const SURETE: Readonly<Record<Certitude, number>> = { certain: 0, prevu: 1, inconnu: 2 };

/** A day is only as sure as the least sure of its parts. */
function laMoinsSure(lignes: readonly LigneJson[]): Certitude {
  return lignes.reduce<Certitude>(
    (pire, ligne) => (SURETE[ligne.certitude] > SURETE[pire] ? ligne.certitude : pire),
    'certain',
  );
}

function motifDe(lignes: readonly LigneJson[]): Motif {
  const principale = lignes.find(estIndemnite) ?? lignes[0];
  return principale?.motif ?? 'jours-non-prescrits';
}
