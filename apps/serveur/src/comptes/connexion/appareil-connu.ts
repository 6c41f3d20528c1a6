import type { FastifyRequest } from 'fastify';
import { SYSTEME } from '../../base/contexte.ts';
import { sql } from '../../base/sql.ts';
import { lireCookie } from '../../securite/cookie.ts';
import { indexCourriel } from '../comptes.ts';
import { empreinteJeton } from '../jetons.ts';
import type { ServicesComptes } from '../services.ts';

/**
 * The token a browser still holds of a session of this account. Ended by time, it opens nothing; that nobody closed
 * it says that the device is theirs. A device signed out or revoked is a stranger again.
 * Asked whenever there is a cookie, whether or not the account exists.
 * @returns the token, or `null`.
 */
export async function appareilConnu(
  services: ServicesComptes,
  requete: FastifyRequest,
  courriel: string,
): Promise<string | null> {
  const jeton = lireCookie(requete.headers.cookie);
  if (jeton === null) return null;
  const connu = await services.base.transaction(SYSTEME, (tx) =>
    tx.premiere(sql`select from sessions s join acces a on a.compte_id = s.compte_id
      where s.jeton_empreinte = ${empreinteJeton(jeton)} and s.fin_le is null and s.sorte = 'ordinaire'
        and a.courriel_index = ${indexCourriel(services, courriel)}`),
  );
  return connu === undefined ? null : jeton;
}
