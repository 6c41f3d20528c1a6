import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { RefusBase } from '../refus.ts';

/**
 * A backup of one database, in one file:
 *   the line `ALMANACH-SAUVEGARDE 1`, then frames (one letter, four bytes of length, content):
 *   for each table `T` (its name and columns, JSON), `D`… (bytes of COPY, text format), `F` (its seal, JSON);
 *   at the end `M`, the manifest (JSON); then the SHA-256 of all that stands before it.
 */
export const ENTETE = Buffer.from('ALMANACH-SAUVEGARDE 1\n');
const EMPREINTE = 32;
const TRAME_MAX = 256 * 1024 * 1024;

const schemaTable = z.strictObject({
  schema: z.string(),
  nom: z.string(),
  colonnes: z.array(z.string()).min(1),
});
const schemaSceau = z.strictObject({
  table: z.string(),
  lignes: z.int(),
  octets: z.int(),
  sha256: z.string(),
});
const schemaManifeste = z.strictObject({
  format: z.literal(1),
  base: z.enum(['almanach', 'coffre']),
  pris: z.string(),
  postgres: z.string(),
  migrations: z.array(z.strictObject({ nom: z.string(), empreinte: z.string() })),
  tables: z.array(schemaSceau),
});

export type TableSauvee = z.infer<typeof schemaTable>;
export type SceauTable = z.infer<typeof schemaSceau>;
export type Manifeste = z.infer<typeof schemaManifeste>;

export type Trame =
  | { sorte: 'T'; table: TableSauvee }
  | { sorte: 'D'; octets: Buffer }
  | { sorte: 'F'; sceau: SceauTable }
  | { sorte: 'M'; manifeste: Manifeste };

export function ecrireTrame(trame: Trame): Buffer[] {
  const contenu = contenuDe(trame);
  const tete = Buffer.alloc(5);
  tete.write(trame.sorte, 'latin1');
  tete.writeUInt32BE(contenu.length, 1);
  return [tete, contenu];
}

function contenuDe(trame: Trame): Buffer {
  switch (trame.sorte) {
    case 'D':
      return trame.octets;
    case 'T':
      return Buffer.from(JSON.stringify(trame.table));
    case 'F':
      return Buffer.from(JSON.stringify(trame.sceau));
    case 'M':
      return Buffer.from(JSON.stringify(trame.manifeste));
  }
}

/** The frames of a file, each as it comes. Ends only when the whole file has its hash. */
export async function* lireTrames(chemin: string): AsyncGenerator<Trame> {
  const lecteur = new Lecteur(chemin);
  try {
    if (!(await lecteur.lire(ENTETE.length)).equals(ENTETE)) throw abimee(chemin);
    for (;;) {
      const tete = await lecteur.lire(5);
      const longueur = tete.readUInt32BE(1);
      if (longueur > TRAME_MAX) throw abimee(chemin);
      const sorte = tete.toString('latin1', 0, 1);
      const trame = comprendre(sorte, await lecteur.lire(longueur));
      if (trame === null) throw abimee(chemin);
      yield trame;
      if (trame.sorte === 'M') break;
    }
    const attendue = lecteur.empreinte();
    if (!(await lecteur.lire(EMPREINTE)).equals(attendue) || !(await lecteur.fini())) {
      throw abimee(chemin);
    }
  } finally {
    lecteur.fermer();
  }
}

function comprendre(sorte: string, contenu: Buffer): Trame | null {
  if (sorte === 'D') return { sorte, octets: contenu };
  try {
    const lu: unknown = JSON.parse(contenu.toString('utf8'));
    if (sorte === 'T') return { sorte, table: schemaTable.parse(lu) };
    if (sorte === 'F') return { sorte, sceau: schemaSceau.parse(lu) };
    if (sorte === 'M') return { sorte, manifeste: schemaManifeste.parse(lu) };
  } catch {
    // Told below, with the rest.
  }
  return null;
}

export function abimee(chemin: string): RefusBase {
  return new RefusBase(
    'ALM-P-615',
    `${chemin} est abîmé, incomplet, ou n’est pas une sauvegarde d’Almanach. Rien n’a été restauré. Prenez une autre copie.`,
  );
}

/** Reads a file by known lengths, and hashes what it reads. */
class Lecteur {
  readonly #chemin: string;
  readonly #flux: AsyncIterator<Buffer>;
  readonly #source: ReturnType<typeof createReadStream>;
  #reste: Buffer = Buffer.alloc(0);
  readonly #hash = createHash('sha256');

  constructor(chemin: string) {
    this.#chemin = chemin;
    this.#source = createReadStream(chemin, { highWaterMark: 1024 * 1024 });
    this.#flux = this.#source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  async lire(longueur: number): Promise<Buffer> {
    const morceaux: Buffer[] = [];
    let manque = longueur;
    while (manque > 0) {
      if (this.#reste.length === 0 && !(await this.#suite())) throw abimee(this.#chemin);
      const pris = this.#reste.subarray(0, manque);
      this.#reste = this.#reste.subarray(pris.length);
      manque -= pris.length;
      morceaux.push(pris);
    }
    const lu = Buffer.concat(morceaux);
    this.#hash.update(lu);
    return lu;
  }

  /** Hash of what was read so far. */
  empreinte(): Buffer {
    return this.#hash.copy().digest();
  }

  async fini(): Promise<boolean> {
    return this.#reste.length === 0 && !(await this.#suite());
  }

  fermer(): void {
    this.#source.destroy();
  }

  async #suite(): Promise<boolean> {
    const suivant = await this.#flux.next().catch((erreur: unknown) => {
      throw new RefusBase('ALM-P-615', `${this.#chemin} ne se lit pas.`, { cause: erreur });
    });
    if (suivant.done === true) return false;
    this.#reste = suivant.value;
    return true;
  }
}
