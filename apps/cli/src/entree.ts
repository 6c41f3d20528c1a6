import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { CODES } from './codes.ts';
import type { Poste } from './poste.ts';
import { Refus } from './refus.ts';

export const MAX_SITUATION = 10_000_000;
export const MAX_LIGNE = 1_000_000;

export interface Source {
  octets: AsyncIterable<Uint8Array>;
  /** Bytes to come; `null` for the standard input. */
  taille: number | null;
}

/** @throws Refus when the file cannot be read. */
export async function ouvrir(fichier: string, poste: Poste): Promise<Source> {
  if (fichier === '-') return { octets: poste.entree(), taille: null };
  try {
    const etat = await stat(fichier);
    if (etat.isDirectory()) throw illisible(fichier, 'EISDIR');
    return { octets: lire(fichier), taille: etat.size };
  } catch (erreur) {
    throw erreur instanceof Refus ? erreur : illisible(fichier, codeSysteme(erreur));
  }
}

async function* lire(fichier: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const morceau of createReadStream(fichier)) yield morceau as Uint8Array;
  } catch (erreur) {
    throw illisible(fichier, codeSysteme(erreur));
  }
}

/** The whole text, or `null` beyond the limit: what comes after is not even read. */
export async function lireTout(source: Source, max: number): Promise<string | null> {
  const octets = await lireOctets(source, max);
  return octets === null ? null : decoder([octets]);
}

/** The same, as bytes. */
export async function lireOctets(source: Source, max: number): Promise<Uint8Array | null> {
  if (source.taille !== null && source.taille > max) return null;
  const morceaux: Uint8Array[] = [];
  let total = 0;
  for await (const morceau of source.octets) {
    total += morceau.length;
    if (total > max) return null;
    morceaux.push(morceau);
  }
  return Buffer.concat(morceaux);
}

/** UTF-8 text, without the mark that some editors put first. */
export function decoder(morceaux: readonly Uint8Array[]): string {
  const texte = Buffer.concat(morceaux).toString('utf8');
  return texte.startsWith('\ufeff') ? texte.slice(1) : texte;
}

const RAISONS: Readonly<Record<string, string>> = {
  ENOENT: 'il n’existe pas',
  EACCES: 'vous n’avez pas le droit de le lire',
  EPERM: 'vous n’avez pas le droit de le lire',
  EISDIR: 'c’est un dossier',
};

function illisible(fichier: string, systeme: string): Refus {
  const raison = RAISONS[systeme] ?? systeme;
  return new Refus(
    CODES.fichierIllisible,
    `Le fichier « ${fichier} » ne peut pas être lu : ${raison}.`,
    'Vérifiez son nom et ses droits, ou donnez - pour lire l’entrée standard.',
  );
}

function codeSysteme(erreur: unknown): string {
  return erreur instanceof Error && 'code' in erreur ? String(erreur.code) : 'erreur de lecture';
}
