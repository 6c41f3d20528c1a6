import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  ecartsDesRoles,
  ecartsDUnEtranger,
  ecartsDuSecondFacteur,
} from '../../test/autrui/essais.ts';
import { dresserLeMonde, type Monde } from '../../test/autrui/monde.ts';
import { avecProprietaire } from '../base/proprietaire.ts';
import type { Resoudre } from '../securite/garde.ts';

/** The guard of these tests is the real one, with one fault put in it: the tables must see each of them. */
const faute = vi.hoisted(() => ({
  route: (_app: FastifyInstance): void => undefined,
  session: (resoudre: Resoudre): Resoudre => resoudre,
}));

vi.mock('../securite/garde.ts', async (vrai) => {
  const garde = await vrai<typeof import('../securite/garde.ts')>();
  const garder: typeof garde.garder = (app, resoudre, maintenant) => {
    faute.route(app);
    garde.garder(app, resoudre === null ? null : faute.session(resoudre), maintenant);
  };
  return { ...garde, garder };
});

let monde: Monde | undefined;
afterEach(async () => {
  faute.route = () => undefined;
  faute.session = (resoudre) => resoudre;
  await monde?.maison.app.close();
});

async function mondeFautif(fautes: Partial<typeof faute> = {}): Promise<Monde> {
  Object.assign(faute, fautes);
  monde = await dresserLeMonde();
  return monde;
}

describe('une garde fautive se voit', () => {
  it('quand une route s’ouvre à un rôle de trop', async () => {
    const fautif = await mondeFautif({
      route: (app) =>
        app.addHook('onRequest', async ({ routeOptions: { url, config } }) => {
          if (url === '/api/gestion/dossiers/:id') config.acces = ['gestion', 'agence'];
        }),
    });
    expect(await ecartsDesRoles(fautif)).toEqual([
      expect.stringMatching(/^GET \/api\/gestion\/dossiers\/\{id\}, agence: (?!403)/),
    ]);
  });

  it('quand le second facteur des professionnels n’est plus regardé', async () => {
    const fautif = await mondeFautif({
      session: (resoudre) => async (jeton, prolonger) => {
        const ouverture = await resoudre(jeton, prolonger);
        if (ouverture === null) return null;
        return { ...ouverture, session: { ...ouverture.session, secondFacteur: true } };
      },
    });
    const ecarts = await ecartsDuSecondFacteur(fautif);
    expect(ecarts.length).toBeGreaterThan(20);
  });

  it('quand une session est prise pour celle de tout le monde', async () => {
    let premiere: Awaited<ReturnType<Resoudre>> = null;
    const fautif = await mondeFautif({
      session: (resoudre) => async (jeton, prolonger) => {
        const ouverture = await resoudre(jeton, prolonger);
        premiere ??= ouverture?.qui.role === 'assure' ? ouverture : null;
        return ouverture?.qui.role === 'assure' ? premiere : ouverture;
      },
    });
    const ecarts = await ecartsDUnEtranger(fautif);
    expect(ecarts).toContain('GET /api/espace/dossiers/{id}: 200');
    expect(ecarts).toContain('something was written');
  });

  it('quand un mur de la base tombe : une table dont chaque ligne est à tous', async () => {
    const fautif = await mondeFautif();
    for (const table of ['dossiers', 'missions', 'fils', 'accuses', 'brouillons']) {
      await avecProprietaire(fautif.maison.base.acces.almanach, async (client) => {
        await client.query(`create policy faute on ${table} to almanach_app using (true)`);
      });
      const ecarts = await ecartsDUnEtranger(fautif);
      expect([table, ecarts.length > 0]).toEqual([table, true]);
      await avecProprietaire(fautif.maison.base.acces.almanach, async (client) => {
        await client.query(`drop policy faute on ${table}`);
      });
    }
  });
});
