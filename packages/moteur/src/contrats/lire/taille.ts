/** Largest document of a contract, in characters. */
export const TAILLE_MAX = 200_000;

/**
 * Size of a JSON value, counted without writing it, up to a limit: a hostile document costs no more than an honest
 * one, however deep it is.
 */
export function depasse(document: unknown, max: number): boolean {
  let taille = 0;
  const reste: unknown[] = [document];
  while (reste.length > 0) {
    const valeur = reste.pop();
    taille += typeof valeur === 'string' ? valeur.length + 3 : 2;
    if (typeof valeur === 'object' && valeur !== null) {
      if (Array.isArray(valeur) && valeur.length > max) return true;
      for (const [cle, v] of Object.entries(valeur)) {
        if (!Array.isArray(valeur)) taille += cle.length + 3;
        reste.push(v);
      }
    }
    if (taille > max) return true;
  }
  return false;
}
