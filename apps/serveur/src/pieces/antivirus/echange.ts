import { createConnection } from 'node:net';
import { Readable } from 'node:stream';
import type { AdresseClamd } from './adresse.ts';

export type Reponse =
  | { ok: true; texte: string }
  | { ok: false; cause: 'injoignable' | 'trop-long' | 'reponse-inattendue' };

/** Longer than any line of clamd. */
const REPONSE_MAX = 4_096;

/**
 * One command, one answer, one connection. What comes is read even when writing fails: clamd answers, then closes,
 * when a stream is beyond its limit.
 */
export function echanger(
  adresse: AdresseClamd,
  message: Iterable<Uint8Array>,
  delai: number,
): Promise<Reponse> {
  return new Promise((rendre) => {
    const prise =
      'chemin' in adresse
        ? createConnection(adresse.chemin)
        : createConnection(adresse.port, adresse.hote);
    let texte = '';
    const finir = (reponse: Reponse): void => {
      clearTimeout(minuteur);
      prise.destroy();
      rendre(reponse);
    };
    const minuteur = setTimeout(() => finir({ ok: false, cause: 'trop-long' }), delai);
    prise.setEncoding('latin1');
    prise.on('data', (recu: string) => {
      texte += recu;
      const fin = texte.indexOf('\0');
      if (fin !== -1) finir({ ok: true, texte: texte.slice(0, fin) });
      else if (texte.length > REPONSE_MAX) finir({ ok: false, cause: 'reponse-inattendue' });
    });
    prise.on('error', () => finir({ ok: false, cause: 'injoignable' }));
    prise.on('close', () => finir({ ok: false, cause: 'injoignable' }));
    // Piped: a slow clamd is not handed the whole file at once.
    prise.on('connect', () => Readable.from(message).pipe(prise, { end: false }));
  });
}
