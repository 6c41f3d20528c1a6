import { isIP } from 'node:net';

/** Number of relays in front of the server, or the addresses and ranges they may have. */
export type Proxy = number | readonly string[];

const PLAGES_NOMMEES: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** `2`, or `loopback, 10.0.0.0/8`; `null` when unreadable. "Everybody" cannot be said: it would let anyone forge an address. */
export function lireProxy(texte: string): Proxy | null {
  if (/^[1-5]$/.test(texte)) return Number(texte);
  const adresses = texte.split(',').map((a) => a.trim());
  return adresses.every(estAdresse) ? adresses : null;
}

function estAdresse(texte: string): boolean {
  if (PLAGES_NOMMEES.has(texte)) return true;
  const [adresse = '', masque, ...reste] = texte.split('/');
  const version = isIP(adresse);
  if (version === 0 || reste.length > 0) return false;
  return (
    masque === undefined ||
    (/^[1-9]\d{0,2}$/.test(masque) && Number(masque) <= (version === 4 ? 32 : 128))
  );
}

/** The same, as Fastify wants it. */
export function confiance(
  proxy: Proxy | null,
): false | string[] | ((adresse: string, saut: number) => boolean) {
  if (proxy === null) return false;
  if (typeof proxy === 'number') return (_adresse, saut) => saut < proxy;
  return [...proxy];
}
