/**
 * One text for one content: keys in the order of their UTF-16 units (as in RFC 8785), no space, absent values
 * left out. Published answers hold strings, whole numbers and booleans only.
 */
export function canonique(valeur: unknown): string {
  if (Array.isArray(valeur)) return `[${valeur.map((v) => canonique(v ?? null)).join(',')}]`;
  if (typeof valeur !== 'object' || valeur === null) return JSON.stringify(valeur ?? null);
  const entrees = Object.entries(valeur)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entrees.map(([cle, v]) => `${JSON.stringify(cle)}:${canonique(v)}`).join(',')}}`;
}
