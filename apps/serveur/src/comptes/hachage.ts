import { hash, verify } from '@node-rs/argon2';
import { Refus } from '../erreurs/refus.ts';

/** Hashes of passphrases. Injected, so that tests count them. */
export interface Hachage {
  hacher(phrase: string): Promise<string>;
  /** Without a hash to compare with, does the same work and says no. */
  verifier(empreinte: string | null, phrase: string): Promise<boolean>;
}

/** argon2id, the library's default; 19 MiB, two passes. */
const REGLAGES = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of a phrase nobody knows, with the same settings. */
const LEURRE =
  '$argon2id$v=19$m=19456,t=2,p=1$4GH4oG0KMl08k6gfNBdzlA$UpOSlqOb3NgWlJlqQeoiX1gO4BGWanGpl7djgDy8k58';

/** Hashes that may wait or run at once: beyond, the server says it is busy instead of filling its memory. */
const FILE = 64;

export function hachageArgon2(): Hachage {
  let enCours = 0;
  async function compter<T>(travail: () => Promise<T>): Promise<T> {
    if (enCours >= FILE) throw new Refus(503, 'ALM-X-008');
    enCours++;
    try {
      return await travail();
    } finally {
      enCours--;
    }
  }
  return {
    hacher: (phrase) => compter(() => hash(canonique(phrase), REGLAGES)),
    verifier: (empreinte, phrase) =>
      compter(async () => {
        const juste = await verify(empreinte ?? LEURRE, canonique(phrase));
        return empreinte !== null && juste;
      }),
  };
}

/** An accent typed as one sign or two is the same phrase; nothing else changes, nothing is cut. */
function canonique(phrase: string): string {
  return phrase.normalize('NFC');
}
