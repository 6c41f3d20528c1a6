import { z } from 'zod';
import { CONNECTES } from '../../securite/acces.ts';
import { sessionDe } from '../../securite/garde.ts';
import { type App, decrire } from '../route.ts';
import type { ServicesComptes } from '../services.ts';
import { protection } from './protection.ts';

const moyens = z.strictObject({
  phrase: z.boolean(),
  code: z.boolean().meta({ description: 'A code is asked beside the passphrase.' }),
  cles: z.int().meta({ description: 'Number of passkeys.' }),
});

/** What a screen must know to ask for the right proof; open to staff that has not set its second factor. */
export function routesMoyens(app: App, { base }: ServicesComptes): void {
  app.get(
    '/api/moyens',
    {
      config: { acces: CONNECTES, sansSecondFacteur: true },
      schema: decrire('moyens', 'The ways in of this account', moyens),
    },
    async (requete) => {
      const { compte } = sessionDe(requete);
      const { phrase, totp, cles } = await base.transaction(requete.qui, (tx) =>
        protection(tx, compte),
      );
      return { phrase, code: totp, cles };
    },
  );
}
