import { z } from 'zod';
import { deposerDemande } from '../demandes.ts';
import { type App, decrire, public_ } from '../route.ts';
import { code, courriel, FAIT, fait, jeton, phrase, RECU, recu } from '../schemas.ts';
import type { ServicesComptes } from '../services.ts';
import { terminerRecuperation } from './recuperer.ts';

export function routesRecuperation(app: App, services: ServicesComptes): void {
  app.post(
    '/api/recuperation',
    {
      config: public_(),
      schema: {
        ...decrire(
          'recuperer',
          'Ask for a link to set a new passphrase; says nothing of the address',
          recu,
          202,
        ),
        body: z.strictObject({ courriel }),
      },
    },
    async (requete, reponse) => {
      await deposerDemande(services, 'recuperation', requete.body, requete.ip);
      return reponse.code(202).send(RECU);
    },
  );
  app.post(
    '/api/recuperation/terminer',
    {
      config: public_(),
      schema: {
        ...decrire('terminerRecuperation', 'Set a new passphrase with the token of the link', fait),
        body: z.strictObject({ jeton, phrase, code: code.optional() }),
      },
    },
    async (requete) => {
      await terminerRecuperation(services, requete.body);
      return FAIT;
    },
  );
}
