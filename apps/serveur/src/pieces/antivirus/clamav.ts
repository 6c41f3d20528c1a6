import type { AdresseClamd } from './adresse.ts';
import { type Analyse, type Antivirus, type CauseIndisponible, SANS_ANTIVIRUS } from './analyse.ts';
import { echanger } from './echange.ts';

export interface ReglagesClamav {
  /** Milliseconds for a whole analysis. */
  delai: number;
  /** Bytes; must not be above `StreamMaxLength` of clamd (25 MB by default). */
  octetsMax: number;
}

export const CLAMAV_PAR_DEFAUT: ReglagesClamav = { delai: 60_000, octetsMax: 25_000_000 };

const MORCEAU = 65_536;
const TROUVE = /^stream: (.+) FOUND$/;

/** The antivirus of this server: clamd when an address is set, nothing otherwise. */
export function antivirus(
  adresse: AdresseClamd | null,
  reglages: ReglagesClamav = CLAMAV_PAR_DEFAUT,
): Antivirus {
  if (adresse === null) return SANS_ANTIVIRUS;
  return {
    analyser: (octets) => analyser(adresse, octets, reglages),
    repond: async () => {
      const reponse = await echanger(adresse, [commande('PING')], reglages.delai);
      return reponse.ok && reponse.texte === 'PONG';
    },
  };
}

async function analyser(
  adresse: AdresseClamd,
  octets: Uint8Array,
  { delai, octetsMax }: ReglagesClamav,
): Promise<Analyse> {
  if (octets.length > octetsMax) return indisponible('trop-gros');
  const reponse = await echanger(adresse, instream(octets), delai);
  if (!reponse.ok) return indisponible(reponse.cause);
  if (reponse.texte === 'stream: OK') return { etat: 'saine' };
  const signature = TROUVE.exec(reponse.texte)?.[1];
  if (signature !== undefined) return { etat: 'infectee', signature: lisible(signature) };
  return indisponible(/size limit/i.test(reponse.texte) ? 'trop-gros' : 'reponse-inattendue');
}

/** `zINSTREAM`, then chunks preceded by their length, then a length of zero. */
function* instream(octets: Uint8Array): Generator<Uint8Array> {
  yield commande('INSTREAM');
  for (let i = 0; i < octets.length; i += MORCEAU) {
    const morceau = octets.subarray(i, i + MORCEAU);
    yield longueur(morceau.length);
    yield morceau;
  }
  yield longueur(0);
}

function commande(nom: string): Buffer {
  return Buffer.from(`z${nom}\0`, 'latin1');
}

function longueur(octets: number): Buffer {
  const cadre = Buffer.alloc(4);
  cadre.writeUInt32BE(octets);
  return cadre;
}

function lisible(signature: string): string {
  return signature.replace(/[^\w.\-/: ]/g, '?').slice(0, 100);
}

function indisponible(cause: CauseIndisponible): Analyse {
  return { etat: 'indisponible', cause };
}
