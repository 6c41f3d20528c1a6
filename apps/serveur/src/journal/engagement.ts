import { empreinte } from '../sceau/empreinte.ts';
import type { Json } from '../sceau/json.ts';

/**
 * What stands in the chain for a personal payload. A bare hash of a date or a name could be guessed by trying them
 * all, even after erasure: the salt is kept with the payload, encrypted, and disappears with the person's key.
 * @param sel 32 bytes of the injected randomness, hexadecimal.
 */
export function engager(contenu: Json, sel: string): string {
  if (!/^[0-9a-f]{64}$/.test(sel)) throw new TypeError('a salt of 32 bytes was expected');
  return empreinte({ contenu, sel });
}
