/** 15000000 → "15 Mo", as phones show it. */
export function taille(octets: number): string {
  if (octets < 1_000_000) return `${Math.max(1, Math.round(octets / 1_000))}\u00a0ko`;
  const millions = octets / 1_000_000;
  const arrondi = millions < 10 ? Math.round(millions * 10) / 10 : Math.round(millions);
  return `${String(arrondi).replace('.', ',')}\u00a0Mo`;
}

/** What the server takes of one file: told before it is sent for nothing. */
export const OCTETS_MAX = 15_000_000;
