import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierTemporaire, monter } from '../../test/application.ts';

const PAGE = '<!doctype html><title>Almanach</title>';
const ESPACE = '<!doctype html><title>Mon espace</title>';
const SCRIPT = 'console.log("almanach");';

let app: FastifyInstance;
let dossier: string;

beforeAll(async () => {
  const racine = dossierTemporaire();
  dossier = join(racine, 'site');
  mkdirSync(join(dossier, 'assets'), { recursive: true });
  writeFileSync(join(racine, 'secret.txt'), 'hors du site');
  writeFileSync(join(dossier, 'index.html'), PAGE);
  writeFileSync(join(dossier, 'plateforme.html'), ESPACE);
  writeFileSync(join(dossier, '.env'), 'cache');
  writeFileSync(join(dossier, 'sw.js'), SCRIPT);
  writeFileSync(join(dossier, 'assets/index-4f2a.js'), SCRIPT);
  writeFileSync(join(dossier, 'assets/index-4f2a.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(dossier, 'assets/index-4f2a.js.gz'), gzipSync(SCRIPT));
  ({ app } = await monter({ config: { site: dossier } }));
});
afterAll(async () => {
  await app.close();
  rmSync(join(dossier, '..'), { recursive: true });
});

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('le site', () => {
  it.each(['/', '/simuler', '/simuler/resultat', '/assets', '/simuler/', '/?x=1'])(
    'répond la page à %s',
    async (url) => {
      const reponse = await app.inject({ url, headers: html });
      expect([reponse.statusCode, reponse.body]).toEqual([200, PAGE]);
      expect(reponse.headers['content-type']).toMatch(/^text\/html/);
      expect(reponse.headers['cache-control']).toBe('no-cache');
    },
  );

  it.each(['/espace', '/espace/arrets/1', '/compte/activer?x=1', '/agence', '/gestion', '/demo'])(
    'répond la page de la plateforme à %s',
    async (url) => {
      const reponse = await app.inject({ url, headers: html });
      expect([reponse.statusCode, reponse.body]).toEqual([200, ESPACE]);
      expect((await app.inject({ url: `/autre${url}`, headers: html })).body).toBe(PAGE);
    },
  );

  it('répond la page d’accueil à qui n’est pas un navigateur', async () => {
    const reponse = await app.inject({ url: '/', headers: { accept: '*/*' } });
    expect([reponse.statusCode, reponse.body]).toEqual([200, PAGE]);
  });

  it('redonne la page sans corps quand elle n’a pas changé', async () => {
    const { headers } = await app.inject({ url: '/', headers: html });
    const reponse = await app.inject({
      url: '/',
      headers: { ...html, 'if-none-match': String(headers['etag']) },
    });
    expect([reponse.statusCode, reponse.body]).toEqual([304, '']);
  });

  it('garde pour toujours ce dont le nom porte l’empreinte', async () => {
    const reponse = await app.inject('/assets/index-4f2a.js');
    expect([reponse.statusCode, reponse.body]).toEqual([200, SCRIPT]);
    expect(reponse.headers['content-type']).toMatch(/javascript/);
    expect(reponse.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('fait toujours redemander le travailleur de service', async () => {
    const reponse = await app.inject('/sw.js');
    expect([reponse.statusCode, reponse.headers['cache-control']]).toEqual([200, 'no-cache']);
  });

  it('sert la version déjà comprimée au navigateur qui la lit', async () => {
    const reponse = await app.inject({
      url: '/assets/index-4f2a.js',
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(reponse.headers).toMatchObject({
      'content-encoding': 'br',
      vary: expect.stringMatching(/accept-encoding/i) as string,
    });
    expect(reponse.headers['content-type']).toMatch(/javascript/);
    expect(brotliDecompressSync(reponse.rawPayload).toString()).toBe(SCRIPT);
    const gzip = await app.inject({
      url: '/assets/index-4f2a.js',
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(gzip.headers['content-encoding']).toBe('gzip');
  });

  it('répond 404, jamais la page, à un script ou une image qui manque', async () => {
    for (const url of ['/assets/index-vieux.js', '/logo.png', '/assets/x']) {
      const reponse = await app.inject({ url, headers: { accept: '*/*' } });
      expect([url, reponse.statusCode]).toEqual([url, 404]);
      expect(reponse.headers['cache-control']).toBe('no-store');
    }
    const ouvert = await app.inject({ url: '/assets/index-vieux.js', headers: html });
    expect(ouvert.statusCode).toBe(404);
  });

  it('laisse à l’API ses adresses', async () => {
    const reponse = await app.inject({ url: '/api/rien', headers: html });
    expect(reponse.json()).toMatchObject({ erreurs: [{ code: 'ALM-X-002' }] });
    expect((await app.inject('/api/sante/vivant')).statusCode).toBe(200);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%5csecret.txt',
    '/.env',
    '/assets/%00',
    '//secret.txt',
    `/${'a'.repeat(5000)}`,
  ])('ne sort jamais du dossier ni ne montre un fichier caché : %s', async (url) => {
    const reponse = await app.inject({ url, headers: { accept: '*/*' } });
    expect(reponse.statusCode).toBeGreaterThanOrEqual(400);
    expect(reponse.statusCode).toBeLessThan(500);
    expect(reponse.body).not.toMatch(/hors du site|cache/);
  });

  it('ne répond qu’à GET et HEAD', async () => {
    expect((await app.inject({ method: 'HEAD', url: '/', headers: html })).statusCode).toBe(200);
    expect((await app.inject({ method: 'POST', url: '/', headers: html })).statusCode).toBe(404);
  });
});

describe('sans site construit', () => {
  it('l’API répond, et la page est une adresse inconnue', async () => {
    const { app: seule } = await monter();
    expect((await seule.inject('/api/sante/pret')).statusCode).toBe(200);
    expect((await seule.inject({ url: '/', headers: html })).statusCode).toBe(404);
    await seule.close();
  });
});
