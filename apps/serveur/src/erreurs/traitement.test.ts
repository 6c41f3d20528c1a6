import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { monter, poster } from '../../test/application.ts';
import { EXEMPLES } from '../calculs/exemples.ts';
import { CODES_SERVEUR } from './codes.ts';

describe('une panne', () => {
  it('répond 500 codé, sans pile ni cause', async () => {
    const charger = (): never => {
      throw new Error('mot de passe dans le message');
    };
    const { app } = await monter({ charger });
    const reponse = await poster(app, EXEMPLES['salarie']?.value);
    const { nom: attendu, message, messageFr } = CODES_SERVEUR['ALM-X-001'];
    expect(reponse.statusCode).toBe(500);
    expect(reponse.json()).toEqual({
      erreurs: [{ code: 'ALM-X-001', chemin: '', attendu, message, messageFr }],
    });
    await app.close();
  });
});

describe('une adresse inconnue', () => {
  it.each([
    ['GET', '/api/rien'],
    ['GET', '/api'],
    ['GET', '/api/calculs'],
    ['PUT', '/api/calculs'],
    ['DELETE', '/quoi'],
    ['POST', '/'],
  ] as const)('%s %s répond 404 en JSON, même à un navigateur', async (method, url) => {
    const { app } = await monter();
    const reponse = await app.inject({ method, url, headers: { accept: 'text/html' } });
    expect(reponse.statusCode).toBe(404);
    expect(reponse.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(reponse.json()).toMatchObject({ erreurs: [{ code: 'ALM-X-002' }] });
    await app.close();
  });

  it('illisible répond 400 sans la redire', async () => {
    const { app } = await monter();
    const reponse = await app.inject('/%E0%A4%Asecret');
    expect(reponse.statusCode).toBe(400);
    expect(reponse.json()).toMatchObject({ erreurs: [{ code: 'ALM-X-006' }] });
    expect(reponse.body).not.toContain('secret');
    expect(reponse.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    await app.close();
  });
});

describe('les codes du serveur', () => {
  it('sont tous expliqués dans la page des codes, sous le même nom', () => {
    const page = readFileSync(new URL('../../../../docs/erreurs.md', import.meta.url), 'utf8');
    for (const [code, { nom }] of Object.entries(CODES_SERVEUR)) {
      expect(page).toContain(`| \`${code}\` | \`${nom}\` |`);
    }
  });
});
