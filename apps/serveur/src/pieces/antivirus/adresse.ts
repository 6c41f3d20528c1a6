export type AdresseClamd = { chemin: string } | { hote: string; port: number };

const TCP = /^(?:tcp:\/\/)?(\[[0-9a-f:]+\]|[a-z0-9.-]+):(\d{1,5})$/i;
const SOCKET = /^(?:unix:(?:\/\/)?)?(\/.+)$/;

/** `/run/clamav/clamd.ctl`, `unix:/run/…` or `tcp://host:3310`; `null` when it is neither. */
export function lireAdresseClamd(texte: string): AdresseClamd | null {
  const chemin = SOCKET.exec(texte)?.[1];
  if (chemin !== undefined) return { chemin };
  const [, hote, port] = TCP.exec(texte) ?? [];
  const numero = Number(port);
  if (hote === undefined || !(numero >= 1 && numero <= 65_535)) return null;
  return { hote: hote.replace(/^\[|\]$/g, ''), port: numero };
}
