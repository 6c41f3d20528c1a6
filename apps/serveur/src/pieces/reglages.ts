import { lireAdresseClamd } from './antivirus/adresse.ts';
import { type Antivirus, SANS_ANTIVIRUS } from './antivirus/analyse.ts';
import { antivirus, CLAMAV_PAR_DEFAUT } from './antivirus/clamav.ts';

export type LectureReglagesPieces =
  | { ok: true; antivirus: Antivirus }
  | { ok: false; messages: string[] };

/** A job holds a transaction while it waits, and PostgreSQL cuts one that is idle for thirty seconds. */
const DELAI = 20_000;

/** Reads where the antivirus listens. */
export function lireReglagesPieces(
  env: Readonly<Record<string, string | undefined>>,
): LectureReglagesPieces {
  const texte = env['ALMANACH_CLAMD']?.trim() ?? '';
  if (texte === '') return { ok: true, antivirus: SANS_ANTIVIRUS };
  const adresse = lireAdresseClamd(texte);
  if (adresse !== null) {
    return { ok: true, antivirus: antivirus(adresse, { ...CLAMAV_PAR_DEFAUT, delai: DELAI }) };
  }
  const message = `ALMANACH_CLAMD : « machine:port » ou un chemin de prise (/run/clamav/clamd.ctl) est attendu, « ${texte} » reçu.`;
  return { ok: false, messages: [message] };
}
