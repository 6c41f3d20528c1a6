/** One message on a pipe: the length of a JSON header, the header, then raw bytes up to the end of the stream. */
export function ecrireTrame(entete: unknown, ...corps: readonly Uint8Array[]): Buffer {
  const texte = Buffer.from(JSON.stringify(entete));
  const longueur = Buffer.alloc(4);
  longueur.writeUInt32BE(texte.length);
  return Buffer.concat([longueur, texte, ...corps]);
}

export interface Trame {
  entete: unknown;
  corps: Buffer;
}

/** `null` when it is cut or is not JSON. */
export function lireTrame(octets: Buffer): Trame | null {
  if (octets.length < 4) return null;
  const fin = 4 + octets.readUInt32BE(0);
  if (fin > octets.length) return null;
  try {
    const entete: unknown = JSON.parse(octets.toString('utf8', 4, fin));
    return { entete, corps: octets.subarray(fin) };
  } catch {
    return null;
  }
}
