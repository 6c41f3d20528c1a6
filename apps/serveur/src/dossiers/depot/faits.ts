import type { Lieu } from '../../base/cles/chiffrement.ts';
import type { ClePersonne } from '../../base/cles/personnes.ts';
import type { ArretTenu } from '../../declarations/situation.ts';
import { canoniser } from '../../sceau/canoniser.ts';
import type { Json } from '../../sceau/json.ts';
import type { FaitsDossier } from '../attendre/faits.ts';

/** The facts of a dossier that its journal does not hold in clear: one encrypted row, the person's. */
export interface FaitsGardes extends FaitsDossier {
  /** As they stand, oldest first; empty once all are cancelled. */
  arrets: readonly ArretTenu[];
}

function lieu(dossier: string) {
  return { table: 'dossiers_suivis', colonne: 'faits_chiffre', ligne: dossier };
}

export function fermerFaits(cle: ClePersonne, dossier: string, faits: FaitsGardes): Buffer {
  return cle.chiffrer(JSON.stringify(faits), lieu(dossier));
}

export function ouvrirFaits(cle: ClePersonne, dossier: string, chiffre: Buffer): FaitsGardes {
  // Written by `fermerFaits` alone: the seal of the ciphertext says so.
  return JSON.parse(cle.dechiffrer(chiffre, lieu(dossier)).toString('utf8')) as FaitsGardes;
}

export function fermerContenu(
  cle: ClePersonne,
  ou: { dossier: string; rang: number },
  contenu: Json,
  sel: string,
): Buffer {
  return cle.chiffrer(canoniser({ contenu, sel }), lieuEvenement(ou));
}

export function ouvrirContenu(
  cle: ClePersonne,
  ou: { dossier: string; rang: number },
  chiffre: Buffer,
): { contenu: Json; sel: string } {
  return JSON.parse(cle.dechiffrer(chiffre, lieuEvenement(ou)).toString('utf8')) as ReturnType<
    typeof ouvrirContenu
  >;
}

/** The row an event's content is bound to: its dossier and its rank. */
export function lieuEvenement({ dossier, rang }: { dossier: string; rang: number }): Lieu {
  return { table: 'evenements', colonne: 'contenu_chiffre', ligne: `${dossier}/${rang}` };
}
