import { createHash } from 'node:crypto';
import type { Hasard } from '../base/cles/chiffrement.ts';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import { Refus } from '../erreurs/refus.ts';
import type { ServicesComptes } from './services.ts';

/** What a link of an e-mail does, once. */
export type ObjetJeton = 'activation' | 'recuperation' | 'annulation' | 'confirmation';

/** 256 bits, as they travel. */
export function tirerJeton(hasard: Hasard): string {
  return hasard(32).toString('base64url');
}

/** What is kept of it. It needs no key: nobody tries 2^256 values. */
export function empreinteJeton(jeton: string): Buffer {
  return createHash('sha256').update(jeton).digest();
}

export interface NouveauJeton {
  objet: ObjetJeton;
  compte: string;
  duree: number;
  charge?: Readonly<Record<string, string>>;
}

export async function emettreJeton(
  { hasard, instant, dans }: ServicesComptes,
  tx: Tx,
  { objet, compte, duree, charge = {} }: NouveauJeton,
): Promise<string> {
  const jeton = tirerJeton(hasard);
  await tx.executer(sql`insert into jetons (empreinte, objet, compte_id, charge, cree_le, expire_le)
    values (${empreinteJeton(jeton)}, ${objet}, ${compte}, ${JSON.stringify(charge)}, ${instant()},
      ${dans(duree)})`);
  return jeton;
}

/** The older links of the same kind no longer open anything. */
export async function perimerJetons(
  { instant }: ServicesComptes,
  tx: Tx,
  compte: string,
  objet: ObjetJeton,
): Promise<void> {
  await tx.executer(sql`update jetons set consomme_le = ${instant()}
    where compte_id = ${compte} and objet = ${objet} and consomme_le is null`);
}

export interface JetonLu {
  compte: string;
  charge: Record<string, string>;
}

/** Takes a token: of two calls, one gets it. */
export async function consommerJeton(
  { instant }: ServicesComptes,
  tx: Tx,
  objet: ObjetJeton,
  jeton: string,
): Promise<JetonLu> {
  const lu = await tx.premiere(sql<JetonLu>`update jetons set consomme_le = ${instant()}
    where empreinte = ${empreinteJeton(jeton)} and objet = ${objet} and consomme_le is null
      and expire_le > ${instant()}
    returning compte_id as compte, charge`);
  if (lu === undefined) throw new Refus(410, 'ALM-P-108');
  return lu;
}

/** The page of a link, and its token after `#`: no server, proxy or log sees it. */
export function lien({ origine }: ServicesComptes, page: string, jeton: string): string {
  return `${origine()}${page}#${jeton}`;
}
