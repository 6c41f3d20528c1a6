import { composer } from '@almanach/textes';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { direDuree } from '../conservation/durees.ts';
import { conservationsAu } from '../conservation/table.ts';
import type { Horloge } from '../horloge.ts';
import type { Exploitant } from './exploitant.ts';

const dit = z.string().nullable();

const organisme = { nom: dit, adresse: dit, telephone: dit };

const schemaConfiance = z.strictObject({
  le: z.string().meta({ description: 'Day the durations are in force, `YYYY-MM-DD`.' }),
  exploitant: z
    .strictObject({
      service: z.string(),
      editeur: z.strictObject({ ...organisme, immatriculation: dit }),
      directeurDePublication: dit,
      hebergeur: z.strictObject(organisme),
      contact: dit,
      contactDonnees: dit,
      contactSecurite: dit,
    })
    .meta({ description: 'Who runs this installation; `null` where the operator said nothing.' }),
  conservation: z.array(
    z.strictObject({
      sujet: z.string(),
      donnees: z.string(),
      duree: z.string(),
      depart: z.string(),
      source: z.string(),
    }),
  ),
});

export function routesConfiance(
  racine: FastifyInstance,
  { exploitant, horloge }: { exploitant: Exploitant; horloge: Horloge },
): void {
  const app = racine.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/confiance',
    {
      config: { acces: 'public' },
      schema: {
        operationId: 'confiance',
        tags: ['confiance'],
        summary: 'Who runs the service, and how long is each kind of data kept?',
        response: { 200: schemaConfiance },
      },
    },
    async () => {
      const le = horloge.aujourdhui();
      const conservation = conservationsAu(le).map(({ duree, source, ...ligne }) => ({
        ...ligne,
        duree: direDuree(duree),
        source: composer(source),
      }));
      return { le, exploitant, conservation };
    },
  );
}
