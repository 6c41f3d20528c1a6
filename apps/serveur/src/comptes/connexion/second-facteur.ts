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
