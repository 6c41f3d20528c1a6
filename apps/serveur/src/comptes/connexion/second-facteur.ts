import { Secret, TOTP } from 'otpauth';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { Refus } from '../../erreurs/refus.ts';
import { type Compte, cleDuCompte, lieuAcces } from '../comptes.ts';
import type { ServicesComptes } from '../services.ts';

const PAS = 30;

function totp(secret: Buffer, nom: string): TOTP {
  return new TOTP({
    issuer: nom,
    label: nom,
    digits: 6,
    period: PAS,
    secret: new Secret({ buffer: Uint8Array.from(secret).buffer }),
  });
}

/** A new secret, not in force until a first code proves it was kept. @returns what the application reads. */
export async function proposerTotp(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte,
): Promise<{ secret: string; uri: string }> {
  const octets = services.hasard(20);
  const cle = await cleDuCompte(services, tx, compte);
  const chiffre = cle.chiffrer(octets, lieuAcces('totp_chiffre', compte.id));
  const poses = await tx.executer(sql`update acces set totp_chiffre = ${chiffre}, totp_pas = null
    where compte_id = ${compte.id} and not totp_actif`);
  if (poses === 0) throw new Refus(409, 'ALM-P-113');
  const machine = totp(octets, services.nom);
  return { secret: machine.secret.base32, uri: machine.toString() };
}

/** The proposed secret is in force. @returns false when one already was. */
export async function activerTotp(tx: Tx, compte: string): Promise<boolean> {
  const poses = await tx.executer(sql`update acces set totp_actif = true
    where compte_id = ${compte} and not totp_actif`);
  return poses === 1;
}

export interface CodeAVenir {
  code: string;
  /** When it is taken. */
  des: string;
  jusque: string;
}

/** For the page of a demonstration: the next code that did not serve. In a system transaction. */
export async function codeAVenir(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte,
): Promise<CodeAVenir | null> {
  const lu = await tx.premiere(sql<{ secret: Buffer; dernier: number | null }>`
    select totp_chiffre as secret, totp_pas as dernier from acces
    where compte_id = ${compte.id} and totp_actif`);
  if (lu === undefined) return null;
  const cle = await cleDuCompte(services, tx, compte);
  const secret = cle.dechiffrer(lu.secret, lieuAcces('totp_chiffre', compte.id));
  const courant = Math.floor(services.maintenant() / 1000 / PAS);
  const pas = Math.max(courant, (lu.dernier ?? 0) + 1);
  const instant = (n: number) => new Date(n * PAS * 1000).toISOString();
  const code = totp(secret, services.nom).generate({ timestamp: pas * PAS * 1000 });
  return { code, des: instant(pas - 1), jusque: instant(pas + 2) };
}

/** A code holds thirty seconds, one more on each side, and once: of two calls, one passes. */
export async function verifierTotp(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte,
  code: string,
): Promise<boolean> {
  const { totp_chiffre: chiffre } = await tx.une(sql<{ totp_chiffre: Buffer | null }>`
    select totp_chiffre from acces where compte_id = ${compte.id}`);
  if (chiffre === null) return false;
  const cle = await cleDuCompte(services, tx, compte);
  const secret = cle.dechiffrer(chiffre, lieuAcces('totp_chiffre', compte.id));
  const timestamp = services.maintenant();
  const ecart = totp(secret, services.nom).validate({ token: code, timestamp, window: 1 });
  if (ecart === null) return false;
  const pas = Math.floor(timestamp / 1000 / PAS) + ecart;
  const pris = await tx.executer(sql`update acces set totp_pas = ${pas}
    where compte_id = ${compte.id} and (totp_pas is null or totp_pas < ${pas})`);
  return pris === 1;
}
