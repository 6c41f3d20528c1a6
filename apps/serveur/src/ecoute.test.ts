import { once } from 'node:events';
import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { monter } from '../test/application.ts';
import { EXEMPLES } from './calculs/exemples.ts';
import type { Config } from './config.ts';
import { ecouter, expliquerEchec } from './ecoute.ts';
import { LIMITES_HTTP } from './securite/limites.ts';

const ouverts: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(ouverts.splice(0).map((app) => app.close()));
});

function config(port: number, hote = '127.0.0.1'): Config {
  return { port, hote, proxy: null, limiteParMinute: 120, journal: 'info', site: '' };
}

async function ouvrir(reglages: Parameters<typeof monter>[0] = {}) {
  const montage = await monter(reglages);
  ouverts.push(montage.app);
  const adresse = await ecouter(montage.app, config(0));
  return { ...montage, adresse, port: Number(new URL(adresse).port) };
}

/** Writes raw bytes and gives all that comes back until the server hangs up. */
async function brut(port: number, octets: string): Promise<string> {
  const prise = connect(port, '127.0.0.1');
  let recu = '';
  prise.setEncoding('utf8').on('data', (morceau: string) => {
    recu += morceau;
  });
  prise.on('error', () => {});
  prise.write(octets);
  await once(prise, 'close');
  return recu;
}

describe('le serveur qui écoute', () => {
  it('répond à une vraie demande sur la boucle locale', async () => {
    const { adresse } = await ouvrir();
    expect(adresse).toMatch(/^http:\/\/localhost:\d+$/);
    const reponse = await fetch(`${adresse.replace('localhost', '127.0.0.1')}/api/calculs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(EXEMPLES['salarie']?.value),
    });
    expect(reponse.status).toBe(200);
    expect(await reponse.json()).toMatchObject({ arrets: [{ id: 'A1' }] });
  });

  it('dit que le port est pris, et quoi faire', async () => {
    const { port } = await ouvrir();
    const second = await monter();
    ouverts.push(second.app);
    const erreur: unknown = await ecouter(second.app, config(port)).catch((e: unknown) => e);
    expect(expliquerEchec(erreur, config(port))).toBe(
      `Le port ${port} est déjà pris. Essayez : PORT=${port + 1} npm start`,
    );
  });

  it('dit que l’adresse n’est pas celle de la machine', async () => {
    const { app } = await monter();
    ouverts.push(app);
    const ailleurs = config(0, '203.0.113.1');
    const erreur: unknown = await ecouter(app, ailleurs).catch((e: unknown) => e);
    expect(expliquerEchec(erreur, ailleurs)).toContain('203.0.113.1');
  });

  it('refuse ce qui n’est pas du HTTP, codé, sans le redire ni le garder', async () => {
    const { port, journal } = await ouvrir();
    const recu = await brut(port, '184027512345678 pas du HTTP\r\n\r\n');
    expect(recu).toMatch(/^HTTP\/1\.1 400 Bad Request/);
    expect(recu).toContain('ALM-X-006');
    expect(recu + journal.join('')).not.toContain('184027512345678');
  });

  it('refuse des en-têtes d’un mégaoctet', async () => {
    const { port } = await ouvrir();
    const recu = await brut(
      port,
      `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(1_000_000)}\r\n\r\n`,
    );
    expect(recu).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('refuse une demande à deux longueurs (contrebande)', async () => {
    const { port } = await ouvrir();
    const tete = 'POST /api/calculs HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
    const recu = await brut(
      port,
      `${tete}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    );
    expect(recu).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('coupe celui qui envoie trop lentement', async () => {
    const limites = { ...LIMITES_HTTP, entetes: 150, reception: 200, ronde: 50 };
    const { port } = await ouvrir({ limites });
    const debut = performance.now();
    const recu = await brut(
      port,
      'POST /api/calculs HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    );
    expect(recu).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - debut).toBeLessThan(3_000);
  });
});
