import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { RefusBase } from '../refus.ts';

/** Where a ciphertext stands. It is bound to it: moved to another row or column, it no longer opens. */
export interface Lieu {
  table: string;
  colonne: string;
  ligne: string;
}

export type Hasard = (octets: number) => Buffer;

const VERSION = 1;
const IV = 12;
const SCEAU = 16;
export const TAILLE_CLE = 32;

/** AES-256-GCM: version (1 byte), nonce (12), seal (16), then the ciphertext. */
export function chiffrer(
  cle: Buffer,
  clair: Buffer,
  lieu: Lieu,
  hasard: Hasard = randomBytes,
): Buffer {
  const iv = hasard(IV);
  const machine = createCipheriv('aes-256-gcm', cle, iv, { authTagLength: SCEAU });
  machine.setAAD(aad(lieu));
  const corps = Buffer.concat([machine.update(clair), machine.final()]);
  return Buffer.concat([Buffer.of(VERSION), iv, machine.getAuthTag(), corps]);
}

export function dechiffrer(cle: Buffer, chiffre: Buffer, lieu: Lieu): Buffer {
  if (chiffre[0] !== VERSION || chiffre.length < 1 + IV + SCEAU) throw illisible(lieu);
  const machine = createDecipheriv('aes-256-gcm', cle, chiffre.subarray(1, 1 + IV), {
    authTagLength: SCEAU,
  });
  machine.setAAD(aad(lieu));
  machine.setAuthTag(chiffre.subarray(1 + IV, 1 + IV + SCEAU));
  try {
    return Buffer.concat([machine.update(chiffre.subarray(1 + IV + SCEAU)), machine.final()]);
  } catch (erreur) {
    throw illisible(lieu, erreur);
  }
}

function aad({ table, colonne, ligne }: Lieu): Buffer {
  return Buffer.from(JSON.stringify([table, colonne, ligne]));
}

function illisible({ table, colonne }: Lieu, cause?: unknown): RefusBase {
  return new RefusBase(
    'ALM-P-620',
    `Un contenu chiffré de ${table}.${colonne} ne s’ouvre pas : il a été changé ou déplacé, ou ce n’est pas sa clé.`,
    { cause },
  );
}
