import { createHash } from 'node:crypto';
import { canoniser } from '../sceau/canoniser.ts';
import type { Tete } from './chaine.ts';

export interface TeteDeDossier extends Tete {
  dossier: string;
}

/** What is sealed each day, and published: it says nothing of anyone. */
export interface Racine {
  jour: string;
  nombre: number;
  racine: string;
  /** Root of the day before it: no day can be withdrawn. */
  precedente: string | null;
}

/** Sides of the path from a head to the root: enough to prove one dossier without showing the others. */
export type Preuve = readonly { cote: 'gauche' | 'droite'; empreinte: string }[];

/** Merkle tree of RFC 6962 over the heads of all dossiers, in the order of their ids. */
export function racineDuJour(
  jour: string,
  tetes: readonly TeteDeDossier[],
  precedente: string | null,
): Racine {
  const feuilles = trier(tetes).map(feuille);
  return { jour, nombre: feuilles.length, racine: sommet(feuilles).toString('hex'), precedente };
}

export function verifierRacine(racine: Racine, tetes: readonly TeteDeDossier[]): boolean {
  const refaite = racineDuJour(racine.jour, tetes, racine.precedente);
  return refaite.racine === racine.racine && refaite.nombre === racine.nombre;
}

/** First day whose `precedente` is not the root of the one before it; `null` when none is. */
export function ruptureDesRacines(racines: readonly Racine[]): string | null {
  const rompue = racines.find((r, i) => {
    const avant = racines[i - 1];
    return avant !== undefined && (r.precedente !== avant.racine || r.jour <= avant.jour);
  });
  return rompue?.jour ?? null;
}

/** `null` when the dossier has no head among these. */
export function prouver(tetes: readonly TeteDeDossier[], dossier: string): Preuve | null {
  const triees = trier(tetes);
  const rang = triees.findIndex((t) => t.dossier === dossier);
  return rang < 0 ? null : chemin(triees.map(feuille), rang);
}

export function verifierPreuve(racine: Racine, tete: TeteDeDossier, preuve: Preuve): boolean {
  const somme = preuve.reduce((bas, { cote, empreinte }) => {
    const autre = Buffer.from(empreinte, 'hex');
    return cote === 'gauche' ? noeud(autre, bas) : noeud(bas, autre);
  }, feuille(tete));
  return somme.toString('hex') === racine.racine;
}

function trier(tetes: readonly TeteDeDossier[]): TeteDeDossier[] {
  const triees = [...tetes].sort((a, b) => (a.dossier < b.dossier ? -1 : 1));
  const double = triees.find((t, i) => t.dossier === triees[i + 1]?.dossier);
  if (double !== undefined) throw new RangeError('one head a dossier was expected');
  return triees;
}

function chemin(feuilles: readonly Buffer[], rang: number): Preuve {
  if (feuilles.length <= 1) return [];
  const k = coupe(feuilles.length);
  const [gauche, droite] = [feuilles.slice(0, k), feuilles.slice(k)];
  return rang < k
    ? [...chemin(gauche, rang), { cote: 'droite', empreinte: sommet(droite).toString('hex') }]
    : [...chemin(droite, rang - k), { cote: 'gauche', empreinte: sommet(gauche).toString('hex') }];
}

function sommet(feuilles: readonly Buffer[]): Buffer {
  const [seule] = feuilles;
  if (seule === undefined) return createHash('sha256').digest();
  if (feuilles.length === 1) return seule;
  const k = coupe(feuilles.length);
  return noeud(sommet(feuilles.slice(0, k)), sommet(feuilles.slice(k)));
}

/** Largest power of two below n. */
function coupe(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** The first byte tells a leaf from a node: one is never taken for the other. */
function feuille({ dossier, rang, empreinte }: TeteDeDossier): Buffer {
  return createHash('sha256')
    .update(Buffer.of(0))
    .update(canoniser({ dossier, rang, empreinte }))
    .digest();
}

function noeud(gauche: Buffer, droite: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(gauche).update(droite).digest();
}
