import type { FastifyInstance } from 'fastify';
import { Refus } from '../erreurs/refus.ts';

/**
 * JSON alone; a write without a body is a write of nothing. `__proto__` and `constructor` are refused, and so is half
 * of a surrogate pair: PostgreSQL cannot keep it, nor a seal cover it.
 */
export function recevoirJson(app: FastifyInstance): void {
  const lire = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (requete, corps, fini) => {
    if (corps === '') return fini(null, undefined);
    void lire(requete, corps as string, (erreur, valeur: unknown) => {
      if (erreur !== null || bienForme(valeur)) fini(erreur, valeur);
      else fini(new Refus(400, 'ALM-X-006'));
    });
  });
}

const DEMI_PAIRE = /\p{Surrogate}/u;

/** Without recursion: a body may be fifty thousand lists deep. */
function bienForme(corps: unknown): boolean {
  const restent: unknown[] = [corps];
  while (restent.length > 0) {
    const valeur = restent.pop();
    if (typeof valeur === 'string' && DEMI_PAIRE.test(valeur)) return false;
    if (typeof valeur !== 'object' || valeur === null) continue;
    for (const [cle, v] of Object.entries(valeur)) restent.push(cle, v);
  }
  return true;
}
