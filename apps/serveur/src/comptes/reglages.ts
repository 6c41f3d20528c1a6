import { transportSmtp } from '../courrier/smtp.ts';
import type { ExterieurComptes } from './services.ts';

type Environnement = Readonly<Record<string, string | undefined>>;

type Reglages = Pick<ExterieurComptes, 'origine'> & Partial<Pick<ExterieurComptes, 'transport'>>;

export type LectureReglages = { ok: true; reglages: Reglages } | { ok: false; messages: string[] };

/**
 * What the environment says of accounts.
 * @param local the address the server listens on, known once it does.
 */
export function lireReglagesComptes(env: Environnement, local: () => string): LectureReglages {
  const lire = (nom: string) => env[nom]?.trim() ?? '';
  const [origine, smtp, de] = ['ALMANACH_ORIGINE', 'ALMANACH_SMTP', 'ALMANACH_EXPEDITEUR'].map(
    lire,
  );
  const messages: string[] = [];
  if (origine && !estOrigine(origine)) {
    messages.push(
      'ALMANACH_ORIGINE : une adresse comme « https://almanach.example » est attendue.',
    );
  }
  if (smtp && !/^smtps?:\/\/[^\s]+$/.test(smtp)) {
    messages.push('ALMANACH_SMTP : « smtps://utilisateur:motdepasse@machine:465 » est attendu.');
  }
  if (smtp && !/^[^@\s]+@[^@\s]+$/.test(de ?? '')) {
    messages.push(
      'ALMANACH_EXPEDITEUR : l’adresse e-mail qui envoie est attendue avec ALMANACH_SMTP.',
    );
  }
  if (messages.length > 0) return { ok: false, messages };
  return {
    ok: true,
    reglages: {
      origine: origine ? () => new URL(origine).origin : local,
      ...(smtp ? { transport: transportSmtp(smtp, de ?? '') } : {}),
    },
  };
}

/** Browsers give passkeys and secure cookies to HTTPS, and to one's own machine. */
function estOrigine(texte: string): boolean {
  try {
    const { protocol, hostname, pathname, search, hash } = new URL(texte);
    const sur = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
    return sur && pathname === '/' && search === '' && hash === '';
  } catch {
    return false;
  }
}
