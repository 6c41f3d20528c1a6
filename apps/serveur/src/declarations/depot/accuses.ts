import type { ClePersonne } from '../../base/cles/personnes.ts';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { reference } from '../../dossiers/depot/identifiants.ts';
import type { Ecriture } from '../../dossiers/depot/services.ts';
import type { ClePublique, Trousseau } from '../../sceau/cles.ts';
import type { Json } from '../../sceau/json.ts';
import { type Sceau, sceller } from '../../sceau/sceller.ts';
import { type VerdictSceau, verifierSceau } from '../../sceau/verifier.ts';

/** What is sealed. Whoever holds it with its seal proves what was declared, when, and that the journal holds it. */
export interface ContenuAccuse {
  [champ: string]: Json;
  reference: string;
  declaration: string;
  /** Public reference of the dossier where the declaration is. */
  dossier: string;
  jour: string;
  recueLe: string;
  par: string;
  /** What the chain of the dossier holds, and the salt that opens it. */
  engagement: string;
  sel: string;
  faits: Json;
}

export interface Accuse {
  contenu: ContenuAccuse;
  sceau: Sceau;
}

export function lieuAccuse(ref: string) {
  return { table: 'accuses', colonne: 'contenu_chiffre', ligne: ref };
}

export async function accuser(
  e: Ecriture,
  personne: string,
  cle: ClePersonne,
  dit: Omit<ContenuAccuse, 'reference' | 'jour' | 'recueLe' | 'par'>,
): Promise<Accuse> {
  const ref = reference('A', e.services.hasard);
  const { jour, instant } = e;
  const contenu = { ...dit, reference: ref, jour, recueLe: instant, par: e.qui.role };
  // Declared one by one above: what `Omit` leaves of an indexed type is its index alone.
  const accuse = contenu as ContenuAccuse;
  const sceau = sceller(accuse, 'accuse', instant, e.services.sceau);
  await e.tx.executer(sql`insert into accuses (reference, declaration_id, personne_id, contenu_chiffre, sceau, le)
    values (${ref}, ${accuse.declaration}, ${personne},
      ${cle.chiffrer(JSON.stringify(accuse), lieuAccuse(ref))}, ${JSON.stringify(sceau)}, ${instant})`);
  return { contenu: accuse, sceau };
}

export interface AccuseVerifie extends Accuse {
  verdict: VerdictSceau;
}

/** The receipt as it was given, and what its seal is worth today. */
export async function lireAccuse(
  tx: Tx,
  ref: string,
  cleDe: (personne: string) => Promise<ClePersonne>,
): Promise<AccuseVerifie | null> {
  const ligne = await tx.premiere(
    sql<{
      personne_id: string;
      contenu_chiffre: Buffer;
      sceau: Sceau;
    }>`select personne_id, contenu_chiffre, sceau from accuses where reference = ${ref}`,
  );
  if (ligne === undefined) return null;
  const cle = await cleDe(ligne.personne_id);
  const clair = cle.dechiffrer(ligne.contenu_chiffre, lieuAccuse(ref)).toString('utf8');
  const contenu = JSON.parse(clair) as ContenuAccuse;
  const verdict = verifierSceau(contenu, ligne.sceau, 'accuse', await lireTrousseau(tx));
  return { contenu, sceau: ligne.sceau, verdict };
}

/** The ring that is published: whoever has a receipt verifies it without us. */
export async function lireTrousseau(tx: Tx): Promise<Trousseau> {
  return tx.lignes(sql<ClePublique>`select id, publique, depuis, jusqua, compromise_le as "compromiseLe"
    from cles_de_sceau order by depuis, id`);
}

/** At start, by the jobs' role: the key that seals is in the ring, and those before it no longer seal. */
export async function publierCle(tx: Tx, cle: ClePublique): Promise<void> {
  await tx.executer(sql`update cles_de_sceau set jusqua = ${cle.depuis}
    where id <> ${cle.id} and jusqua is null`);
  await tx.executer(sql`insert into cles_de_sceau (id, publique, depuis, jusqua, compromise_le)
    values (${cle.id}, ${cle.publique}, ${cle.depuis}, ${cle.jusqua}, ${cle.compromiseLe})
    on conflict (id) do nothing`);
}
