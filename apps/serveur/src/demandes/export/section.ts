import type { Lieu } from '../../base/cles/chiffrement.ts';
import type { ClePersonne, ClesPersonnes } from '../../base/cles/personnes.ts';
import type { Tx } from '../../base/pool.ts';

/** A value of the export: plain JSON. */
export type Valeur = string | number | boolean | null | readonly Valeur[] | Champs;
export interface Champs {
  readonly [champ: string]: Valeur;
}

export interface LectureExport {
  tx: Tx;
  personne: string;
  cle: ClePersonne;
  /** The medical vault, when it is the person who asks: nobody else opens it. */
  coffre: { cles: ClesPersonnes; lire<T>(fn: (tx: Tx) => Promise<T>): Promise<T> } | null;
}

/** What a subject holds of a person. It sees what the caller sees, and opens it with the person's key. */
export interface SectionExport {
  id: string;
  titre: string;
  /** Given by the person, hence given back in a portability (GDPR, article 20). */
  portable: boolean;
  lire(lecture: LectureExport): Promise<readonly Champs[]>;
}

/** What is encrypted is JSON, or a plain word (a number, an address). */
export function ouvrir({ cle }: LectureExport, chiffre: Buffer | null, lieu: Lieu): Valeur {
  if (chiffre === null) return null;
  const clair = cle.dechiffrer(chiffre, lieu).toString();
  return /^[[{"]/.test(clair) ? (JSON.parse(clair) as Valeur) : clair;
}
