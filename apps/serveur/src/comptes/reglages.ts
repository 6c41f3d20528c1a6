import { transportSmtp } from '../courrier/smtp.ts';
import type { ExterieurComptes } from './services.ts';

type Environnement = Readonly<Record<string, string | undefined>>;

/** What the environment says of accounts. `local`: the address the server listens on, known once it does. */
export function lireReglagesComptes(
  env: Environnement,
  local: () => string,
): Pick<ExterieurComptes, 'origine'> & Partial<Pick<ExterieurComptes, 'transport'>> {
  const public_ = env['ALMANACH_ORIGINE']?.trim().replace(/\/+$/, '') ?? '';
  const smtp = env['ALMANACH_SMTP']?.trim() ?? '';
  const expediteur = env['ALMANACH_EXPEDITEUR']?.trim() ?? '';
  return {
    origine: public_ === '' ? local : () => public_,
    ...(smtp === '' ? {} : { transport: transportSmtp(smtp, expediteur) }),
  };
}
