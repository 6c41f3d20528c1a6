import type { CodeLigne } from '@almanach/moteur';

/** Refused on its size alone: nothing of it is read. */
export const OCTETS_MAX = 50_000_000;

/** A line of a table is short; one without an end would cost memory for nothing. */
const LIGNE_MAX = 100_000;

export type Texte = { ok: true; texte: string } | { ok: false; code: CodeLigne };

/** Text of a file: UTF-8, UTF-16 with its mark (what Excel writes), or else windows-1252. */
export function decoder(octets: Uint8Array): Texte {
  if (octets.length > OCTETS_MAX) return { ok: false, code: 'ALM-V-001' };
  const utf16 = octets[0] === 0xff && octets[1] === 0xfe;
  if (!utf16 && estBinaire(octets)) return { ok: false, code: 'ALM-V-002' };
  const texte = utf16
    ? lire(octets, 'utf-16le')
    : (lire(octets, 'utf-8') ?? lire(octets, 'windows-1252'));
  if (texte === null || texte.includes('\0')) return { ok: false, code: 'ALM-V-002' };
  if (aLigneSansFin(texte)) return { ok: false, code: 'ALM-V-016' };
  return { ok: true, texte };
}

/** Of the start of a file, as a browser can read it before the rest: what refuses the whole. */
export function refuserSansLire(taille: number, debut: Uint8Array): CodeLigne | null {
  if (taille > OCTETS_MAX) return 'ALM-V-001';
  const utf16 = debut[0] === 0xff && debut[1] === 0xfe;
  return !utf16 && estBinaire(debut) ? 'ALM-V-002' : null;
}

/** Control characters that no table holds: all but tab, line ends and page break. */
function estBinaire(octets: Uint8Array): boolean {
  return octets.some((o) => o < 0x20 && o !== 9 && o !== 10 && o !== 12 && o !== 13);
}

function aLigneSansFin(texte: string): boolean {
  for (let debut = 0; debut < texte.length; ) {
    const fin = texte.indexOf('\n', debut);
    if ((fin < 0 ? texte.length : fin) - debut > LIGNE_MAX) return true;
    if (fin < 0) return false;
    debut = fin + 1;
  }
  return false;
}

function lire(octets: Uint8Array, encodage: string): string | null {
  try {
    return new TextDecoder(encodage, { fatal: true }).decode(octets);
  } catch {
    return null;
  }
}
