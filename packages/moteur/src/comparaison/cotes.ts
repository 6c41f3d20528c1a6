import type { LigneJson } from '../decompte/json.ts';
import { ecrireSigne } from '../nombres/decimal.ts';
import type { Intervalle } from './balayer.ts';
import type { CoteJson } from './json.ts';
import type { Ligne } from './lignes.ts';

/** All the lines of one payer for one payee on one day, added up. */
export interface Cote {
  connu: boolean;
  min: number;
  max: number;
  prevu: boolean;
  lignes: readonly Ligne[];
}

/** `null` when there is no line: worth zero, because nothing of this payer goes to this payee. */
export function cote(lignes: readonly Ligne[]): Cote | null {
  if (lignes.length === 0) return null;
  return {
    connu: lignes.every((l) => l.certitude !== 'inconnu'),
    min: lignes.reduce((s, l) => s + l.min, 0),
    max: lignes.reduce((s, l) => s + l.max, 0),
    prevu: lignes.some((l) => l.certitude === 'prevu'),
    lignes,
  };
}

export function ecrireCote(c: Cote | null): CoteJson | null {
  if (c === null) return null;
  const commun = {
    prestations: c.lignes.flatMap((l) => (l.prestation === null ? [] : [l.prestation])),
    motifs: c.lignes.map((l) => l.motif),
  };
  if (c.connu) return { ...commun, montantJournalier: ecrireSigne(c.min) };
  return {
    ...commun,
    montantJournalier: null,
    montantJournalierMin: ecrireSigne(c.min),
    montantJournalierMax: Number.isFinite(c.max) ? ecrireSigne(c.max) : null,
  };
}

/** Same amount for the same reason. Certain or planned is the calendar's doing, not a change. */
export function memeCote(a: Cote | null, b: Cote | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.connu !== b.connu || a.min !== b.min || a.max !== b.max) return false;
  const nom = (c: Cote) => c.lignes.map((l) => `${l.prestation} ${l.motif}`).join();
  return nom(a) === nom(b);
}

export interface Cle {
  payeur: string;
  beneficiaire: LigneJson['beneficiaire'];
}

/** Payers and payees of an interval, in a fixed order. */
export function cles({ avant, apres }: Intervalle): Cle[] {
  const parNom = new Map<string, Cle>();
  for (const { payeur, beneficiaire } of [...avant, ...apres])
    parNom.set(nomDe({ payeur, beneficiaire }), { payeur, beneficiaire });
  return [...parNom].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, c]) => c);
}

export function nomDe({ payeur, beneficiaire }: Cle): string {
  return `${payeur}\u0000${beneficiaire}`;
}

const REGIMES: ReadonlySet<string> = new Set(['assurance-maladie', 'msa']);

/**
 * An unknown line says nothing of who is paid either: the other payees of the same payer are unknown with it,
 * and for a scheme those of the other schemes, since one of them alone pays a day.
 */
export function douteux({ avant, apres }: Intervalle, payeur: string): boolean {
  const atteint = (l: Ligne) =>
    l.certitude === 'inconnu' &&
    (l.payeur === payeur || (REGIMES.has(l.payeur) && REGIMES.has(payeur)));
  return avant.some(atteint) || apres.some(atteint);
}
