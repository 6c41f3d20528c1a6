import { decoder } from './entree.ts';

const SAUT = 0x0a;

/** One line of a batch; `texte` is `null` when it goes beyond the limit (its bytes are then dropped). */
export interface Ligne {
  numero: number;
  texte: string | null;
  /** Bytes of the source read so far. */
  lus: number;
}

/**
 * Splits a stream of bytes into lines, in constant memory: at most one line is kept, and never more of it
 * than `max` bytes. A line feed that ends the last line opens no other one.
 */
export async function* decouper(
  octets: AsyncIterable<Uint8Array>,
  max: number,
): AsyncGenerator<Ligne> {
  let numero = 1;
  let lus = 0;
  let taille = 0;
  let morceaux: Uint8Array[] = [];
  const ajouter = (morceau: Uint8Array) => {
    taille += morceau.length;
    if (taille <= max) morceaux.push(morceau);
    else morceaux = [];
  };
  const finir = (): Ligne => {
    const ligne = { numero, texte: taille > max ? null : decoder(morceaux), lus };
    numero++;
    taille = 0;
    morceaux = [];
    return ligne;
  };
  for await (const morceau of octets) {
    let debut = 0;
    for (let fin = morceau.indexOf(SAUT); fin >= 0; fin = morceau.indexOf(SAUT, debut)) {
      ajouter(morceau.subarray(debut, fin));
      lus += fin + 1 - debut;
      debut = fin + 1;
      yield finir();
    }
    ajouter(morceau.subarray(debut));
    lus += morceau.length - debut;
  }
  if (taille > 0) yield finir();
}
