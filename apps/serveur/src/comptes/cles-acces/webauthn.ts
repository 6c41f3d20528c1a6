import { randomUUID } from 'node:crypto';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { Refus } from '../../erreurs/refus.ts';
import { MINUTE, type ServicesComptes } from '../services.ts';
import type { ReponseCreation, ReponseSignature } from './schemas.ts';

type Objet = 'enregistrer' | 'connecter' | 'renforcer';

/** Time to find one's key and touch it. */
const DUREE_DEFI = 5 * MINUTE;
const MAX_CLES = 10;

function rp({ origine }: ServicesComptes) {
  return { expectedOrigin: origine(), expectedRPID: new URL(origine()).hostname };
}

async function garderDefi(
  { dans }: ServicesComptes,
  tx: Tx,
  { objet, compte, defi }: { objet: Objet; compte: string | null; defi: string },
): Promise<string> {
  const id = randomUUID();
  await tx.executer(sql`insert into defis (id, compte_id, objet, defi, expire_le)
    values (${id}, ${compte}, ${objet}, ${defi}, ${dans(DUREE_DEFI)})`);
  return id;
}

/** A challenge serves once, whatever comes of it. */
async function prendreDefi(
  { instant }: ServicesComptes,
  tx: Tx,
  { objet, compte, defi }: { objet: Objet; compte: string | null; defi: string },
): Promise<string> {
  const pris = await tx.premiere(sql<{ defi: string; expire: boolean }>`delete from defis
    where id = ${defi} and objet = ${objet} and compte_id is not distinct from ${compte}
    returning defi, expire_le <= ${instant()} as expire`);
  if (pris === undefined || pris.expire) throw new Refus(410, 'ALM-P-108');
  return pris.defi;
}

/** What the browser needs to make a passkey for this account. */
export async function demanderCreation(
  services: ServicesComptes,
  tx: Tx,
  { compte, nom }: { compte: string; nom: string },
): Promise<{ defi: string; options: Record<string, unknown> }> {
  const connues = await tx.lignes(
    sql<{ reference: string }>`select reference from cles_acces where compte_id = ${compte}`,
  );
  if (connues.length >= MAX_CLES) throw new Refus(409, 'ALM-P-113');
  const options = await generateRegistrationOptions({
    rpName: services.nom,
    rpID: rp(services).expectedRPID,
    userName: nom,
    userID: Uint8Array.from(Buffer.from(compte.replaceAll('-', ''), 'hex')),
    attestationType: 'none',
    excludeCredentials: connues.map(({ reference }) => ({ id: reference })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const defi = await garderDefi(services, tx, {
    objet: 'enregistrer',
    compte,
    defi: options.challenge,
  });
  return { defi, options: { ...options } };
}

export async function enregistrerCle(
  services: ServicesComptes,
  tx: Tx,
  { compte, defi, nom, reponse }: ReponseCreation & { compte: string },
): Promise<string> {
  const expectedChallenge = await prendreDefi(services, tx, { objet: 'enregistrer', compte, defi });
  const resultat = await verifyRegistrationResponse({
    response: reponse as unknown as RegistrationResponseJSON,
    expectedChallenge,
    ...rp(services),
    requireUserVerification: true,
  }).catch(() => null);
  if (resultat?.verified !== true) throw new Refus(422, 'ALM-P-104');
  const { id: reference, publicKey, counter } = resultat.registrationInfo.credential;
  const id = randomUUID();
  const faites =
    await tx.executer(sql`insert into cles_acces (id, compte_id, reference, cle_publique, compteur,
      transports, nom, creee_le)
    values (${id}, ${compte}, ${reference}, ${Buffer.from(publicKey)}, ${counter},
      ${reponse.response.transports ?? []}, ${nom}, ${services.instant()})
    on conflict (reference) do nothing`);
  if (faites === 0) throw new Refus(422, 'ALM-P-104');
  return id;
}

/** What a passkey must sign. Without account: the passkey itself will say whose it is. */
export async function demanderSignature(
  services: ServicesComptes,
  tx: Tx,
  { objet, compte = null }: { objet: Objet; compte?: string | null },
): Promise<{ defi: string; options: Record<string, unknown> }> {
  const cles =
    compte === null
      ? []
      : await tx.lignes(
          sql<{ id: string }>`select reference as id from cles_acces where compte_id = ${compte}`,
        );
  const options = await generateAuthenticationOptions({
    rpID: rp(services).expectedRPID,
    userVerification: 'required',
    allowCredentials: cles,
  });
  const defi = await garderDefi(services, tx, { objet, compte, defi: options.challenge });
  return { defi, options: { ...options } };
}

interface LigneCle {
  id: string;
  compte_id: string;
  cle_publique: Buffer;
  compteur: number;
}

/** @returns the account of the passkey that signed. */
export async function verifierSignature(
  services: ServicesComptes,
  tx: Tx,
  demande: ReponseSignature & { objet: Objet; compte?: string | null },
): Promise<string> {
  const { objet, compte = null, defi, reponse } = demande;
  const expectedChallenge = await prendreDefi(services, tx, { objet, compte, defi });
  const cle = await tx.premiere(sql<LigneCle>`
    select id, compte_id, cle_publique, compteur from cles_acces where reference = ${reponse.id}
      and (${compte}::uuid is null or compte_id = ${compte}) for update`);
  if (cle === undefined) throw new Refus(401, 'ALM-P-104');
  const resultat = await verifyAuthenticationResponse({
    response: reponse as unknown as AuthenticationResponseJSON,
    expectedChallenge,
    ...rp(services),
    requireUserVerification: true,
    credential: {
      id: reponse.id,
      publicKey: Uint8Array.from(cle.cle_publique),
      counter: cle.compteur,
    },
  }).catch(() => null);
  if (resultat?.verified !== true) throw new Refus(401, 'ALM-P-104');
  await tx.executer(sql`update cles_acces set compteur = ${resultat.authenticationInfo.newCounter},
    utilisee_le = ${services.instant()} where id = ${cle.id}`);
  return cle.compte_id;
}
