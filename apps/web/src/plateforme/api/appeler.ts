import { type Gardien, gardienPose } from './gardien.ts';
import { lireRefus, porte, type Refusee, type Reponse, sansReseau } from './refus.ts';

export type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Options {
  /** Idempotency key: the same one again when the same write is tried again. */
  readonly cle?: string;
  /** Never asks to sign in: for what is read before anyone is known. */
  readonly sansGardien?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * One call to the server, same origin, JSON both ways (a `FormData` goes as it is). Never throws: no answer is a
 * refusal too.
 */
export async function appeler<T>(
  methode: Methode,
  chemin: string,
  corps?: unknown,
  options: Options = {},
): Promise<Reponse<T>> {
  const gardien = options.sansGardien === true ? null : gardienPose();
  const premiere = await envoyer<T>(methode, chemin, corps, options);
  if (premiere.ok) {
    gardien?.vue();
    return premiere;
  }
  if (gardien === null) return premiere;
  // Signed in again, the server may still ask for a fresh proof: two questions at most.
  const seconde = await reprendre(gardien, premiere, () =>
    envoyer<T>(methode, chemin, corps, options),
  );
  if (seconde.ok || seconde === premiere) return seconde;
  return reprendre(gardien, seconde, () => envoyer<T>(methode, chemin, corps, options));
}

async function reprendre<T>(
  gardien: Gardien,
  refus: Refusee,
  recommencer: () => Promise<Reponse<T>>,
): Promise<Reponse<T>> {
  const question = quiEstLa(gardien, refus);
  return question !== null && (await question()) ? recommencer() : refus;
}

function quiEstLa(gardien: Gardien, refus: Refusee): (() => Promise<boolean>) | null {
  if (refus.statut === 401 && porte(refus, 'ALM-P-102')) return gardien.reconnecter;
  const renforcement = porte(refus, 'ALM-P-106') || porte(refus, 'ALM-P-324');
  return refus.statut === 403 && renforcement ? gardien.renforcer : null;
}

async function envoyer<T>(
  methode: Methode,
  chemin: string,
  corps: unknown,
  { cle, signal }: Options,
): Promise<Reponse<T>> {
  try {
    const reponse = await fetch(chemin, {
      method: methode,
      headers: entetes(methode, corps, cle),
      ...(methode === 'GET' ? {} : { body: texte(corps) }),
      ...(signal === undefined ? {} : { signal }),
    });
    const lu: unknown = await reponse.json().catch(() => null);
    if (reponse.ok) return { ok: true, statut: reponse.status, corps: lu as T };
    return lireRefus(reponse.status, lu);
  } catch {
    return sansReseau();
  }
}

/** A write always carries JSON, also when it says nothing: a form of another site cannot. */
function texte(corps: unknown): BodyInit {
  return corps instanceof FormData ? corps : JSON.stringify(corps ?? {});
}

function entetes(methode: Methode, corps: unknown, cle: string | undefined): HeadersInit {
  return {
    ...(methode === 'GET' || corps instanceof FormData
      ? {}
      : { 'content-type': 'application/json' }),
    ...(cle === undefined ? {} : { 'idempotency-key': cle }),
  };
}
