import type { Session } from './session.ts';

/** Where an activation begins, and goes on. */
export const ACTIVATION = '/compte/activer';
/** Where a second factor is set. */
export const PROTECTION = '/compte/protection';

const AGENTS: ReadonlySet<string> = new Set(['agence', 'gestion', 'medecin', 'admin']);

/** Staff that has proved its passphrase alone: nothing else opens. */
export function sansProtection(session: Session): boolean {
  return session.sorte === 'ordinaire' && !session.secondFacteur && AGENTS.has(session.role);
}

/** The page that must come before the one that is asked; `null` when there is none. */
export function detourDe(session: Session | null, chemin: string): string | null {
  if (session === null) return null;
  if (session.sorte === 'activation') return chemin.startsWith('/compte/') ? null : ACTIVATION;
  if (sansProtection(session) && !ouvertSansProtection(chemin)) return PROTECTION;
  return null;
}

/** Links of e-mails work whoever is signed in. */
function ouvertSansProtection(chemin: string): boolean {
  return /^\/(compte\/(protection|connexion|annuler|confirmer|recuperer)|demo)(\/|$)/.test(chemin);
}
