import type { ClePersonne } from '../base/cles/personnes.ts';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import { refusDe } from '../erreurs/refus-metier.ts';
import { empreinte } from '../sceau/empreinte.ts';
import type { Json } from '../sceau/json.ts';

/** An answer as it was sent: the same bytes for the same request. */
export interface Reponse {
  statut: number;
  texte: string;
}

export interface DemandeIdempotente {
  /** The account that asks. */
  portee: string;
  cle: string;
  /** What is asked: route, parameters and body. */
  demande: Json;
  /** Closes the answer that is kept. */
  fermeture: ClePersonne;
}

const FORME = /^[A-Za-z0-9_-]{16,100}$/;

/** @param recu the header `Idempotency-Key`. */
export function lireCle(recu: unknown): string {
  if (typeof recu !== 'string' || !FORME.test(recu)) throw refusDe('ALM-P-414');
  return recu;
}

/**
 * Does it once: the answer is kept in the same transaction as its effect. Sent again, it is given again; with another
 * content it is refused; while it runs elsewhere it is to be sent later. A refusal is not kept: nothing was done.
 */
export async function uneFois(
  tx: Tx,
  { portee, cle, demande, fermeture }: DemandeIdempotente,
  faire: () => Promise<Reponse>,
): Promise<Reponse> {
  const nom = `idempotence ${portee} ${cle}`;
  const { libre } = await tx.une(sql<{ libre: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${nom}, 0)) as libre`);
  if (!libre) throw refusDe('ALM-P-413');
  const dejaDonnee = await reponseGardee(tx, { portee, cle, demande, fermeture });
  if (dejaDonnee !== null) return dejaDonnee;
  const reponse = await faire();
  const fermee = fermeture.chiffrer(reponse.texte, lieu(portee, cle));
  await tx.executer(sql`insert into idempotences (portee, cle, demande_empreinte, statut, reponse_chiffre)
    values (${portee}, ${cle}, ${hacher(demande)}, ${reponse.statut}, ${fermee})`);
  return reponse;
}

/** The answer that was given, before doing anything that costs; a key that served for something else is refused. */
export async function reponseGardee(
  tx: Tx,
  { portee, cle, demande, fermeture }: DemandeIdempotente,
): Promise<Reponse | null> {
  const gardee = await tx.premiere(sql<{
    demande_empreinte: Buffer;
    statut: number;
    reponse_chiffre: Buffer;
  }>`select demande_empreinte, statut, reponse_chiffre from idempotences
    where portee = ${portee} and cle = ${cle}`);
  if (gardee === undefined) return null;
  if (!gardee.demande_empreinte.equals(hacher(demande))) throw refusDe('ALM-P-412');
  const texte = fermeture.dechiffrer(gardee.reponse_chiffre, lieu(portee, cle)).toString('utf8');
  return { statut: gardee.statut, texte };
}

function hacher(demande: Json): Buffer {
  return Buffer.from(empreinte(demande), 'hex');
}

function lieu(portee: string, cle: string) {
  return { table: 'idempotences', colonne: 'reponse_chiffre', ligne: `${portee} ${cle}` };
}
