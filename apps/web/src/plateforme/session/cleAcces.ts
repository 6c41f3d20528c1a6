import { appeler, type Options } from '../api/appeler.ts';
import type { Reponse } from '../api/refus.ts';

/**
 * Passkeys, as the browser gives them. The standard's own JSON helpers are still missing from browsers in use: the
 * few fields that are bytes are read and written here.
 */
interface Descripteur {
  readonly id: string;
  readonly type: 'public-key';
}

interface OptionsSignature {
  readonly challenge: string;
  readonly allowCredentials?: readonly Descripteur[];
}

interface OptionsCreation {
  readonly challenge: string;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly excludeCredentials?: readonly Descripteur[];
}

interface Defi<O> {
  readonly defi: string;
  readonly options: O;
}

export function clesPossibles(): boolean {
  return 'PublicKeyCredential' in window;
}

/** Signs a challenge of `chemin` with a passkey, and posts it there. */
export async function signerPour<T>(chemin: string): Promise<Reponse<T>> {
  const options: Options = { sansGardien: true };
  const pose = await appeler<Defi<OptionsSignature>>('POST', `${chemin}/options`, {}, options);
  if (!pose.ok) return pose;
  return tenter(async () => {
    const { challenge, allowCredentials = [], ...reste } = pose.corps.options;
    const publicKey = {
      ...reste,
      challenge: octets(challenge),
      allowCredentials: allowCredentials.map(descripteur),
    };
    const cle = await navigator.credentials.get({ publicKey });
    const reponse = enJson(cle as PublicKeyCredential);
    return appeler<T>('POST', chemin, { defi: pose.corps.defi, reponse }, options);
  });
}

/** Makes a passkey for the account of the session, and posts it to `chemin`. */
export async function creerPour<T>(chemin: string, nom: string): Promise<Reponse<T>> {
  const pose = await appeler<Defi<OptionsCreation>>('POST', `${chemin}/options`);
  if (!pose.ok) return pose;
  return tenter(async () => {
    const { challenge, user, excludeCredentials = [], ...reste } = pose.corps.options;
    const publicKey = {
      ...(reste as Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user'>),
      challenge: octets(challenge),
      user: { ...user, id: octets(user.id) },
      excludeCredentials: excludeCredentials.map(descripteur),
    };
    const cle = await navigator.credentials.create({ publicKey });
    const reponse = enJson(cle as PublicKeyCredential);
    return appeler<T>('POST', chemin, { defi: pose.corps.defi, nom, reponse });
  });
}

const DEJA =
  'Cet appareil a déjà une clé d’accès pour ce compte. Servez-vous d’elle, ou d’un autre appareil.';
const ABANDON =
  'La clé d’accès n’a pas répondu. Vous avez peut-être fermé la fenêtre, ou attendu longtemps. Recommencez.';

async function tenter<T>(geste: () => Promise<Reponse<T>>): Promise<Reponse<T>> {
  try {
    return await geste();
  } catch (erreur) {
    const deja = erreur instanceof DOMException && erreur.name === 'InvalidStateError';
    const messageFr = deja ? DEJA : ABANDON;
    const erreurs = [{ code: 'cle-acces', chemin: '', messageFr }];
    return { ok: false, statut: 0, erreurs, corps: null };
  }
}

function enJson(cle: PublicKeyCredential) {
  const { id, rawId, type, authenticatorAttachment: attache } = cle;
  return {
    id,
    rawId: texte(rawId),
    type,
    ...(attache === null ? {} : { authenticatorAttachment: attache }),
    clientExtensionResults: cle.getClientExtensionResults(),
    response: reponseEnJson(cle.response),
  };
}

function reponseEnJson(reponse: AuthenticatorResponse) {
  const clientDataJSON = texte(reponse.clientDataJSON);
  if (reponse instanceof AuthenticatorAttestationResponse) {
    const attestationObject = texte(reponse.attestationObject);
    return { clientDataJSON, attestationObject, transports: reponse.getTransports() };
  }
  const { authenticatorData, signature, userHandle } = reponse as AuthenticatorAssertionResponse;
  return {
    clientDataJSON,
    authenticatorData: texte(authenticatorData),
    signature: texte(signature),
    ...(userHandle === null ? {} : { userHandle: texte(userHandle) }),
  };
}

function descripteur({ id, type }: Descripteur): PublicKeyCredentialDescriptor {
  return { id: octets(id), type };
}

function octets(base64url: string): Uint8Array<ArrayBuffer> {
  const binaire = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binaire, (c) => c.charCodeAt(0));
}

function texte(octetsLus: ArrayBuffer): string {
  const binaire = String.fromCharCode(...new Uint8Array(octetsLus));
  return btoa(binaire).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
