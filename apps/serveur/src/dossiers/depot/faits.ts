import type { ClePersonne } from '../../base/cles/personnes.ts';
import { canoniser } from '../../sceau/canoniser.ts';
import type { FaitsDossier } from '../attendre/faits.ts';

/** A stop of a dossier, as declared so far. A relapse is another one of the same dossier. */
export interface ArretGarde {
  /** Its first declaration. */
  id: string;
  nature: string;
  du: string;
  au: string | null;
  accidentLe: string | null;
  /** As declared: `Moment` of the declaration. */
  moment: MomentGarde;
  annule: boolean;
}

export type MomentGarde =
  | { type: 'en-mission'; mission: string | null }
  | {
      type: 'entre-missions';
      derniere: string | null;
      finDeMission: string | null;
      franceTravail: 'non-inscrit' | 'inscrit' | 'indemnise';
    };

/** The facts of a dossier that its journal does not hold in clear: one encrypted row, the person's. */
export interface FaitsGardes extends FaitsDossier {
  arrets: readonly ArretGarde[];
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
  contenu: Parameters<typeof canoniser>[0],
  sel: string,
): Buffer {
  return cle.chiffrer(canoniser({ contenu, sel }), lieuContenu(ou));
}

export function ouvrirContenu(
  cle: ClePersonne,
  ou: { dossier: string; rang: number },
  chiffre: Buffer,
): { contenu: Parameters<typeof canoniser>[0]; sel: string } {
  return JSON.parse(cle.dechiffrer(chiffre, lieuContenu(ou)).toString('utf8')) as ReturnType<
    typeof ouvrirContenu
  >;
}

function lieuContenu({ dossier, rang }: { dossier: string; rang: number }) {
  return { table: 'evenements', colonne: 'contenu_chiffre', ligne: `${dossier}:${rang}` };
}
