import type { FastifyInstance } from 'fastify';
import { SYSTEME } from '../base/contexte.ts';
import type { Tx } from '../base/pool.ts';
import type { ServicesComptes } from '../comptes/services.ts';
import { Refus } from '../erreurs/refus.ts';
import type { Horloge } from '../horloge.ts';
import { montrerCourriels, montrerLettres } from './boite.ts';
import { montrerComptes } from './comptes.ts';

/** The same on every page: what is seen is nobody's. */
export const BANNIERE =
  'Démonstration : personnes, agences et numéros sont inventés. Rien n’est envoyé, rien n’est payé.';

/** Only where a demonstration runs: elsewhere these addresses do not exist. */
export function routesDemo(app: FastifyInstance, comptes: ServicesComptes, horloge: Horloge): void {
  const hotes = new Set(['localhost', '127.0.0.1', new URL(comptes.origine()).hostname]);
  const lire = (
    url: string,
    operationId: string,
    summary: string,
    faire: (tx: Tx) => Promise<object>,
  ) => {
    const schema = { operationId, tags: ['demo'], summary };
    app.get(url, { config: { acces: 'public' }, schema }, async ({ hostname }) => {
      // A page from elsewhere that gives its own name to this machine reads nothing.
      if (!hotes.has(hostname)) throw new Refus(403, 'ALM-P-103');
      return comptes.base.transaction(SYSTEME, faire);
    });
  };
  lire(
    '/api/demo',
    'demonstration',
    'Day, banner, and accounts that may be played',
    async (tx) => ({
      actif: true,
      jour: horloge.aujourdhui(),
      banniere: BANNIERE,
      comptes: await montrerComptes(comptes, tx),
    }),
  );
  lire('/api/demo/courriels', 'courrielsDeDemo', 'E-mails that would have left', async (tx) => ({
    courriels: await montrerCourriels(comptes, tx),
  }));
  lire(
    '/api/demo/lettres',
    'lettresDeDemo',
    'Letters that would have been printed',
    async (tx) => ({
      lettres: await montrerLettres(comptes, tx),
    }),
  );
}
