import type { FastifyReply } from 'fastify';

/** The only cookie. `__Host-`: browsers refuse it unless it is Secure, of this very host and of every path. */
const NOM = '__Host-almanach';
const ATTRIBUTS = 'Path=/; Secure; HttpOnly; SameSite=Strict';
const JETON = /^[A-Za-z0-9_-]{43}$/;

export function lireCookie(entete: string | undefined): string | null {
  const valeurs = (entete ?? '')
    .split(';')
    .map((paire) => paire.trim())
    .filter((paire) => paire.startsWith(`${NOM}=`))
    .map((paire) => paire.slice(NOM.length + 1));
  // Two of them: one was planted.
  const [valeur] = valeurs;
  return valeurs.length === 1 && valeur !== undefined && JETON.test(valeur) ? valeur : null;
}

/** It ends with the browser: how long a session lasts is the server's business. */
export function poserCookie(reponse: FastifyReply, jeton: string): void {
  reponse.header('set-cookie', `${NOM}=${jeton}; ${ATTRIBUTS}`);
}

export function oterCookie(reponse: FastifyReply): void {
  reponse.header('set-cookie', `${NOM}=; ${ATTRIBUTS}; Max-Age=0`);
}
