import type { Profil } from '../commun/types.ts';

/** The next step of an activation that stopped after the sign-in was chosen; `null` when it is whole. */
export function resteAFaire({
  verifieLe,
  correctionsEnAttente,
  iban,
}: Profil): 'profil' | 'banque' | null {
  if (verifieLe === null && correctionsEnAttente === 0) return 'profil';
  return iban ? null : 'banque';
}
