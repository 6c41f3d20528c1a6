const FORME = /^[1-478]\d{2}(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])\d{6}\d{2}$/;

/** The 15 characters without spaces, when their key is right; else `null`. Corsica counts as 19 and 18. */
export function lireNir(texte: string): string | null {
  const nir = texte.replace(/[\s.-]/g, '').toUpperCase();
  if (!FORME.test(nir)) return null;
  const nombre = nir.slice(0, 13).replace('2A', '19').replace('2B', '18');
  const cle = 97 - Number(BigInt(nombre) % 97n);
  return cle === Number(nir.slice(13)) ? nir : null;
}
