import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

const b64 = (octets: Buffer) => octets.toString('base64url');
const sha256 = (octets: Buffer | string) => createHash('sha256').update(octets).digest();

/** The few forms of CBOR that a passkey writes: small numbers, texts, bytes, maps. */
function cbor(valeur: number | string | Buffer | Map<number | string, unknown>): Buffer {
  if (typeof valeur === 'number') return valeur >= 0 ? tete(0, valeur) : tete(1, -1 - valeur);
  if (typeof valeur === 'string')
    return Buffer.concat([tete(3, Buffer.byteLength(valeur)), Buffer.from(valeur)]);
  if (Buffer.isBuffer(valeur)) return Buffer.concat([tete(2, valeur.length), valeur]);
  const paires = [...valeur].flatMap(([cle, v]) => [
    cbor(cle),
    cbor(v as Parameters<typeof cbor>[0]),
  ]);
  return Buffer.concat([tete(5, valeur.size), ...paires]);
}

function tete(genre: number, n: number): Buffer {
  if (n < 24) return Buffer.of((genre << 5) | n);
  return n < 256 ? Buffer.of((genre << 5) | 24, n) : Buffer.of((genre << 5) | 25, n >> 8, n & 255);
}

interface Demande {
  defi: string;
  options: { challenge: string };
}

/** A passkey in software: it verifies its user, and signs for the site it is shown. */
export class Authentificateur {
  readonly #cles = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #id = randomBytes(16);
  readonly #origine: string;
  #compteur = 0;

  constructor(origine: string) {
    this.#origine = origine;
  }

  creer({ defi, options }: Demande) {
    const { x = '', y = '' } = this.#cles.publicKey.export({ format: 'jwk' });
    const cose = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    );
    const longueur = Buffer.of(0, this.#id.length);
    const authData = Buffer.concat([
      this.#donnees(0x45),
      Buffer.alloc(16),
      longueur,
      this.#id,
      cose,
    ]);
    const attestation = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    );
    const clientDataJSON = this.#client('webauthn.create', options.challenge);
    return {
      defi,
      reponse: this.#reponse({
        clientDataJSON: b64(clientDataJSON),
        attestationObject: b64(attestation),
      }),
    };
  }

  signer({ defi, options }: Demande) {
    this.#compteur++;
    const authenticatorData = this.#donnees(0x05);
    const clientDataJSON = this.#client('webauthn.get', options.challenge);
    const signature = createSign('sha256')
      .update(authenticatorData)
      .update(sha256(clientDataJSON))
      .sign(this.#cles.privateKey);
    return {
      defi,
      reponse: this.#reponse({
        clientDataJSON: b64(clientDataJSON),
        authenticatorData: b64(authenticatorData),
        signature: b64(signature),
      }),
    };
  }

  #donnees(drapeaux: number): Buffer {
    const compteur = Buffer.alloc(4);
    compteur.writeUInt32BE(this.#compteur);
    return Buffer.concat([sha256(new URL(this.#origine).hostname), Buffer.of(drapeaux), compteur]);
  }

  #client(type: string, challenge: string): Buffer {
    return Buffer.from(
      JSON.stringify({ type, challenge, origin: this.#origine, crossOrigin: false }),
    );
  }

  #reponse<R>(response: R) {
    const id = b64(this.#id);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }
}
