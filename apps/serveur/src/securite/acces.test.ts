import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { monter } from '../../test/application.ts';
import { exigerAcces } from './acces.ts';

describe('qui peut appeler une route', () => {
  it('doit être dit : sans déclaration le serveur ne démarre pas', async () => {
    const app = fastify();
    exigerAcces(app);
    expect(() => app.get('/api/oubliee', async () => 'ouverte')).toThrow(
      /GET \/api\/oubliee.*config\.acces/,
    );
    await app.close();
  });

  it('vaut aussi dans un module ajouté plus loin', async () => {
    const app = fastify();
    exigerAcces(app);
    app.register(async (module) => {
      module.post('/api/cachee', async () => 'ouverte');
    });
    await expect(app.ready()).rejects.toThrow(/POST \/api\/cachee/);
  });

  it('doit être un rôle connu', async () => {
    const app = fastify();
    exigerAcces(app);
    const config = JSON.parse('{"acces":"tout-le-monde"}') as object;
    expect(() => app.get('/x', { config }, async () => '')).toThrow(/must be one of public/);
    await app.close();
  });

  it('est public pour les routes déclarées telles', async () => {
    const app = fastify();
    exigerAcces(app);
    app.get('/ouverte', { config: { acces: 'public' } }, async () => 'ouverte');
    expect((await app.inject('/ouverte')).body).toBe('ouverte');
    await app.close();
  });

  it('ne se contourne pas en ajoutant une route à l’application montée', async () => {
    const { app } = await monter();
    expect(() => app.get('/api/apres', async () => '')).toThrow();
    await app.close();
  });
});
