import type { ClePersonne } from '../../base/cles/personnes.ts';
import { sql } from '../../base/sql.ts';
import { lieuAccuse } from '../../declarations/depot/accuses.ts';
import { reference } from '../../dossiers/depot/identifiants.ts';
import type { Ecriture } from '../../dossiers/depot/services.ts';
import type { Json } from '../../sceau/json.ts';
import { sceller } from '../../sceau/sceller.ts';

/** What is sealed of a document received. It says neither its kind nor its name: a receipt is shown around. */
export interface ContenuAccusePiece {
  [champ: string]: Json;
  piece: string;
  /** Public reference of the dossier. */
  dossier: string;
  /** SHA-256 of the bytes as they came: whoever has the file proves that it is the one. */
  empreinte: string;
  taille: number;
  /** What the chain of the dossier holds, and the salt that opens it. */
  engagement: string;
  sel: string;
}

/** @returns its reference; it is read like any receipt. */
export async function accuserPiece(
  e: Ecriture,
  personne: string,
  cle: ClePersonne,
  dit: ContenuAccusePiece,
): Promise<string> {
  const ref = reference('A', e.services.hasard);
  const { jour, instant } = e;
  const contenu = { ...dit, reference: ref, jour, recueLe: instant, par: e.qui.role };
  const sceau = sceller(contenu, 'accuse', instant, e.services.sceau);
  await e.tx.executer(sql`insert into accuses (reference, piece_id, personne_id, contenu_chiffre, sceau, le)
    values (${ref}, ${dit.piece}, ${personne}, ${cle.chiffrer(JSON.stringify(contenu), lieuAccuse(ref))},
      ${JSON.stringify(sceau)}, ${instant})`);
  return ref;
}
