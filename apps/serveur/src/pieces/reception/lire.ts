import { createHash } from 'node:crypto';
import { type RefusPiece, refuser, taille } from '../refus.ts';

export interface Lecture {
  octets: Buffer;
  /** SHA-256 of what came, in hexadecimal. */
  empreinte: string;
}

export type ResultatLecture = { ok: true; lecture: Lecture } | { ok: false; refus: RefusPiece };

interface Attendu {
  octetsMax: number;
  /** What `content-length` announced, when it did. */
  annonce?: number | undefined;
}

/**
 * Reads a stream up to a limit. Beyond, it stops and closes the stream: what is held never exceeds the limit and
 * one more chunk, whatever is sent.
 */
export async function lireFlux(
  flux: AsyncIterable<Uint8Array>,
  { octetsMax, annonce }: Attendu,
): Promise<ResultatLecture> {
  const trop = (recu: string): ResultatLecture => ({
    ok: false,
    refus: refuser('ALM-P-302', { max: taille(octetsMax), recu }),
  });
  if (annonce !== undefined && annonce > octetsMax) return trop(taille(annonce));

  const empreinte = createHash('sha256');
  const morceaux: Uint8Array[] = [];
  let recus = 0;
  try {
    for await (const morceau of flux) {
      recus += morceau.length;
      // Leaving the loop closes the stream.
      if (recus > octetsMax) return trop(`plus de ${taille(octetsMax)}`);
      empreinte.update(morceau);
      morceaux.push(morceau);
    }
  } catch {
    return interrompu(recus, annonce);
  }
  if (annonce !== undefined && recus !== annonce) return interrompu(recus, annonce);
  if (recus === 0) return { ok: false, refus: refuser('ALM-P-301', { recu: taille(0) }) };
  return {
    ok: true,
    lecture: { octets: Buffer.concat(morceaux, recus), empreinte: empreinte.digest('hex') },
  };
}

function interrompu(recus: number, annonce: number | undefined): ResultatLecture {
  const max = annonce === undefined ? 'un fichier entier' : taille(annonce);
  return { ok: false, refus: refuser('ALM-P-313', { max, recu: taille(recus) }) };
}
