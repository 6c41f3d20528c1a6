import fastify, { type FastifyContextConfig } from 'fastify';
import { describe, expect, it } from 'vitest';
import type { Qui } from '../base/contexte.ts';
import { repondreErreur } from '../erreurs/traitement.ts';
import { exigerAcces, type SessionOuverte } from './acces.ts';
import { lireCookie } from './cookie.ts';
import { garder } from './garde.ts';
import { exigerMemeOrigine } from './origine.ts';

const JETON = 'J'.repeat(43);
const T = Date.parse('2026-11-24T09:00:00Z');
const SESSION: SessionOuverte = {
  id: 's',
  compte: 'c',
  sorte: 'ordinaire',
  secondFacteur: true,
  vueLe: '2026-11-24T09:00:00.000Z',
  expireLe: '2026-11-24T21:00:00.000Z',
  renforceeJusqua: null,
};

async function essayer(
  config: FastifyContextConfig,
  session: Partial<SessionOuverte>,
  role: Qui['role'] = 'assure',
): Promise<number> {
  const app = route(config, { ...SESSION, ...session }, role);
  const { statusCode } = await app.inject({
    url: '/x',
    headers: { cookie: `__Host-almanach=${JETON}` },
  });
  await app.close();
  return statusCode;
}

function route(config: FastifyContextConfig, session: SessionOuverte | null, role: Qui['role']) {
  const app = fastify();
  exigerAcces(app);
  app.setErrorHandler(repondreErreur);
  exigerMemeOrigine(app);
  garder(
    app,
    async () => (session === null ? null : { session, qui: { role } }),
    () => T,
  );
  app.get('/x', { config }, async (requete) => ({ role: requete.qui.role }));
  return app;
}

describe('la garde d’une route', () => {
  it('demande une session à tout ce qui n’est pas public, et le dit de la même façon sans cookie ou avec un faux', async () => {
    const app = route({ acces: 'assure' }, null, 'assure');
    const sans = await app.inject('/x');
    const faux = await app.inject({ url: '/x', headers: { cookie: `__Host-almanach=${JETON}` } });
    expect([sans.statusCode, faux.body]).toEqual([401, sans.body]);
    await app.close();
  });

  it.each([
    ['assure', 'assure', 200],
    ['assure', 'agence', 403],
    ['gestion', 'assure', 403],
    ['admin', 'gestion', 403],
    ['activation', 'assure', 403],
    ['agence', 'agence', 200],
  ] as const)('%s, appelée par un compte %s : %i', async (acces, role, attendu) => {
    expect(await essayer({ acces }, {}, role)).toBe(attendu);
  });

  it('n’ouvre rien d’autre que l’activation à une session d’activation', async () => {
    expect(await essayer({ acces: 'activation' }, { sorte: 'activation' })).toBe(200);
    expect(await essayer({ acces: 'assure' }, { sorte: 'activation' })).toBe(403);
  });

  it('refuse un agent sans second facteur, sauf là où il le pose', async () => {
    const sans = { secondFacteur: false };
    expect(await essayer({ acces: 'gestion' }, sans, 'gestion')).toBe(403);
    expect(await essayer({ acces: 'gestion', sansSecondFacteur: true }, sans, 'gestion')).toBe(200);
    expect(await essayer({ acces: 'assure' }, sans)).toBe(200);
  });

  it('demande un renforcement qui n’est pas fini', async () => {
    const config = { acces: 'assure', renforce: true } as const;
    expect(await essayer(config, {})).toBe(403);
    expect(await essayer(config, { renforceeJusqua: '2026-11-24T09:00:00.000Z' })).toBe(403);
    expect(await essayer(config, { renforceeJusqua: '2026-11-24T09:00:00.001Z' })).toBe(200);
  });

  it('ne se déclare ni renforcée et publique, ni publique et réservée', async () => {
    const app = fastify();
    exigerAcces(app);
    const ajouter = (config: object) => () => app.get('/x', { config }, async () => '');
    expect(ajouter({ acces: 'public', renforce: true })).toThrow('config.acces');
    expect(ajouter({ acces: ['public', 'assure'] })).toThrow('config.acces');
    expect(ajouter({ acces: [] })).toThrow('config.acces');
    await app.close();
  });
});

describe('le cookie', () => {
  it.each([
    ['absent', undefined, null],
    ['seul', `__Host-almanach=${JETON}`, JETON],
    ['parmi d’autres', `a=b; __Host-almanach=${JETON}; c=d`, JETON],
    ['en double', `__Host-almanach=${JETON}; __Host-almanach=${'K'.repeat(43)}`, null],
    ['trop court', '__Host-almanach=abc', null],
    ['au nom proche', `x__Host-almanach=${JETON}`, null],
  ])('%s', (_titre, entete, attendu) => {
    expect(lireCookie(entete)).toBe(attendu);
  });
});

describe('une écriture', () => {
  it.each([
    [
      'de l’adresse publique, derrière un relais qui nous appelle autrement',
      'https://almanach.test',
      404,
    ],
    ['de l’adresse appelée', 'http://interne:3000', 404],
    ['d’ailleurs', 'https://mechant.test', 403],
    ['d’une adresse qui commence comme la bonne', 'https://almanach.test.mechant.test', 403],
    ['illisible', 'almanach.test', 403],
  ])('%s : %s', async (_titre, origin, attendu) => {
    const app = fastify();
    exigerAcces(app);
    app.setErrorHandler(repondreErreur);
    exigerMemeOrigine(app, () => 'https://almanach.test');
    app.post('/x', { config: { acces: 'public' } }, async (_requete, reponse) =>
      reponse.code(404).send(),
    );
    const headers = { host: 'interne:3000', origin, 'content-type': 'application/json' };
    const reponse = await app.inject({ method: 'POST', url: '/x', headers, payload: '{}' });
    expect(reponse.statusCode).toBe(attendu);
    await app.close();
  });

  it('d’octets passe quand sa route le dit, et elle seule', async () => {
    const app = fastify();
    exigerAcces(app);
    app.setErrorHandler(repondreErreur);
    exigerMemeOrigine(app);
    app.addContentTypeParser('application/octet-stream', (_requete, _corps, fini) => fini(null));
    app.post('/octets', { config: { acces: 'public', corps: 'octets' } }, async () => 'bien');
    app.post('/json', { config: { acces: 'public' } }, async () => 'bien');
    const envoyer = async (url: string) =>
      (
        await app.inject({
          method: 'POST',
          url,
          headers: { 'content-type': 'application/octet-stream' },
        })
      ).statusCode;
    expect([await envoyer('/octets'), await envoyer('/json')]).toEqual([200, 415]);
    await app.close();
  });
});
