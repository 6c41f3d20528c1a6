import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monter, poster } from '../../test/application.ts';
import type { CorpsErreurs } from '../erreurs/corps.ts';

const arret = { nature: 'maladie', du: '2026-02-03', au: '2026-02-20' };
const avecBrut = (brut: unknown) => ({
  arrets: [arret],
  emplois: [{ paies: [{ du: '2026-01-01', au: '2026-01-31', brut }] }],
});

let app: FastifyInstance;
let journal: string[];
beforeAll(async () => {
  ({ app, journal } = await monter());
});
afterAll(() => app.close());

/** Two sentences, no stack, no file of the server. */
function verifierCorps(corps: string): CorpsErreurs {
  expect(corps).not.toMatch(/node_modules|\.ts:\d|\n\s+at |ZodError/);
  const lu = JSON.parse(corps) as CorpsErreurs;
  for (const erreur of lu.erreurs) {
    expect(erreur.message.length).toBeGreaterThan(10);
    expect(erreur.messageFr.length).toBeGreaterThan(10);
    expect(erreur.message).not.toBe(erreur.messageFr);
  }
  return lu;
}

describe('une situation hostile ou fautive', () => {
  it.each([
    ['un salaire « abc »', avecBrut('abc'), 'ALM-E-006', 'emplois[0].paies[0].brut', 'abc'],
    ['un salaire « NaN »', avecBrut('NaN'), 'ALM-E-006', 'emplois[0].paies[0].brut', 'NaN'],
    ['un salaire « 1e308 »', avecBrut('1e308'), 'ALM-E-006', 'emplois[0].paies[0].brut', '1e308'],
    ['un salaire négatif', avecBrut('-1.00'), 'ALM-E-006', 'emplois[0].paies[0].brut', '-1.00'],
    [
      'un 30 février',
      { arrets: [{ ...arret, du: '2026-02-30' }] },
      'ALM-E-005',
      'arrets[0].du',
      '2026-02-30',
    ],
    ['une clé inconnue', { arrets: [arret], salairre: '1' }, 'ALM-E-002', 'salairre', 'salairre'],
    [
      'une fin avant le début',
      { arrets: [{ ...arret, au: '2026-02-01' }] },
      'ALM-E-011',
      'arrets[0].au',
      '2026-02-01',
    ],
    ['aucun arrêt', { arrets: [] }, 'ALM-E-010', 'arrets', undefined],
    [
      'une nature inventée',
      { arrets: [{ ...arret, nature: 'rhume' }] },
      'ALM-E-007',
      'arrets[0].nature',
      'rhume',
    ],
  ])('%s est refusé, localisé et codé', async (_cas, corps, code, chemin, recu) => {
    const reponse = await poster(app, corps);
    expect(reponse.statusCode).toBe(422);
    const { erreurs } = verifierCorps(reponse.body);
    expect(erreurs[0]).toMatchObject({ code, chemin, ...(recu === undefined ? {} : { recu }) });
  });

  it('un nombre 1e308 à la place du texte est refusé sans débordement', async () => {
    const reponse = await poster(app, JSON.stringify(avecBrut('X')).replace('"X"', '1e308'));
    expect(reponse.statusCode).toBe(422);
    expect(verifierCorps(reponse.body).erreurs[0]?.chemin).toBe('emplois[0].paies[0].brut');
  });

  it('cent mille arrêts sont refusés vite, par une seule erreur', async () => {
    const corps = `{"arrets":[${Array(100_000).fill('{}').join(',')}]}`;
    const reponse = await poster(app, corps);
    expect(reponse.statusCode).toBe(422);
    expect(verifierCorps(reponse.body).erreurs).toMatchObject([
      { code: 'ALM-E-009', chemin: 'arrets', recu: '100000' },
    ]);
  });

  it('cent mille arrêts entiers dépassent la taille permise', async () => {
    const reponse = await poster(app, { arrets: Array(100_000).fill(arret) });
    expect(reponse.statusCode).toBe(413);
    expect(verifierCorps(reponse.body).erreurs[0]?.code).toBe('ALM-E-018');
  });

  it('dix mégaoctets sont refusés', async () => {
    const reponse = await poster(app, `"${'a'.repeat(10_000_000)}"`);
    expect(reponse.statusCode).toBe(413);
    expect(verifierCorps(reponse.body).erreurs).toMatchObject([
      { code: 'ALM-E-018', recu: '10000002 bytes' },
    ]);
  });

  it('une réponse de refus reste petite, même pour cent mille fautes', async () => {
    const cles = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`cle${i}`, 0]));
    const reponse = await poster(app, cles);
    expect(reponse.statusCode).toBe(422);
    expect(reponse.body.length).toBeLessThan(20_000);
  });

  it.each([
    ['vide', ''],
    ['coupé', '{"arrets":[{'],
    ['pas du JSON', '<situation/>'],
    ['imbriqué cent mille fois', '['.repeat(100_000)],
    ['pas de l’UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
  ])('un corps %s est du JSON illisible', async (_cas, corps) => {
    const reponse = await poster(app, corps);
    expect(reponse.statusCode).toBe(400);
    expect(verifierCorps(reponse.body).erreurs).toMatchObject([{ code: 'ALM-E-001', chemin: '' }]);
  });

  it('imbriquée cent mille fois, mais bien fermée, elle n’épuise pas la pile', async () => {
    const reponse = await poster(app, `{"arrets":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(reponse.statusCode).toBe(422);
  });

  it.each(['__proto__', 'constructor'])(
    'la clé « %s » ne change aucun objet du serveur',
    async (cle) => {
      const reponse = await poster(
        app,
        `{"arrets":[${JSON.stringify(arret)}],"${cle}":{"pollue":true}}`,
      );
      expect([200, 422]).toContain(reponse.statusCode);
      expect({}).not.toHaveProperty('pollue');
    },
  );

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ])('le type « %s » est refusé', async (type) => {
    const options = { method: 'POST', url: '/api/calculs', payload: '{}' } as const;
    const reponse = await app.inject({ ...options, headers: { 'content-type': type } });
    expect(reponse.statusCode).toBe(415);
    expect(verifierCorps(reponse.body).erreurs[0]?.code).toBe('ALM-X-003');
  });

  it('aucun de ces refus n’est une panne', () => {
    expect(journal.join('')).not.toContain('internal error');
  });
});
