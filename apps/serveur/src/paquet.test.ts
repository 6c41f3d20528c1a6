import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf, photo } from '../test/pieces/fabrique.ts';
import { RENDU_PAR_DEFAUT, Rendeur } from './pieces/rendu/rendeur.ts';

/** Under the workspace, so that the dependencies left outside are found. */
const dossier = fileURLToPath(new URL(`../dist/essai-${process.pid}`, import.meta.url));
const paquet = join(dossier, 'main.mjs');

beforeAll(async () => {
  mkdirSync(join(dossier, 'site'), { recursive: true });
  writeFileSync(join(dossier, 'site/index.html'), '<!doctype html><title>Almanach</title>');
  const build = fileURLToPath(new URL('../build.mjs', import.meta.url));
  await promisify(execFile)(process.execPath, [build, dossier]);
}, 30_000);
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

function lancer(env: Record<string, string>) {
  const enfant = spawn(process.execPath, [paquet], {
    env: {
      PATH: process.env['PATH'],
      ALMANACH_SITE: join(dossier, 'site'),
      ALMANACH_DONNEES: join(dossier, 'donnees'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const dit = { sortie: '', erreurs: '' };
  enfant.stdout.setEncoding('utf8').on('data', (t: string) => (dit.sortie += t));
  enfant.stderr.setEncoding('utf8').on('data', (t: string) => (dit.erreurs += t));
  return { enfant, dit };
}

describe('le paquet construit', () => {
  it('démarre en démonstration, la dit, répond, et s’arrête proprement à SIGTERM', async () => {
    const { enfant, dit } = lancer({ PORT: '0' });
    await expect.poll(() => dit.sortie, { timeout: 20_000 }).toMatch(/phrase de passe.*\n(.*\n)+$/);
    // A first start without settings is a demonstration, and says how to enter it.
    expect(dit.sortie).toMatch(
      /^Almanach est prêt : http:\/\/localhost:\d+\nDémonstration, au (.*\n)+ .*phrase de passe/,
    );
    const port = /http:\/\/localhost:(\d+)/.exec(dit.sortie)?.[1] ?? '';
    const adresse = `http://127.0.0.1:${port}`;
    expect(await (await fetch(`${adresse}/api/demo`)).json()).toMatchObject({ actif: true });
    const pret = await fetch(`${adresse}/api/sante/pret`);
    expect([pret.status, await pret.json()]).toMatchObject([
      200,
      { base: { sorte: 'embarquee', postgres: '18.4' } },
    ]);
    expect(
      await (await fetch(`${adresse}/simuler`, { headers: { accept: 'text/html' } })).text(),
    ).toContain('Almanach');
    const exploiter = (...args: string[]) =>
      promisify(execFile)(process.execPath, [join(dossier, 'exploiter.mjs'), ...args], {
        env: { PATH: process.env['PATH'], ALMANACH_DONNEES: join(dossier, 'donnees') },
      });
    // The commands join the running server: a second one could not start on the same folder.
    expect((await exploiter('migrer')).stdout).toBe('La base est à jour.\n');
    expect((await exploiter('sauvegarder', join(dossier, 'copie'))).stdout).toMatch(
      /^almanach : \d+ tables.*\ncoffre : /,
    );
    enfant.kill('SIGTERM');
    expect(await once(enfant, 'exit')).toEqual([0, null]);
    expect(dit.erreurs).not.toMatch(/"level":(40|50|60)/);
    expect(existsSync(join(dossier, 'donnees/postgres/postmaster.pid'))).toBe(false);
    // What served a demonstration never serves a production, whatever its keys.
    await exploiter('cles-creer', join(dossier, 'vraies.json'));
    const vraie = lancer({ PORT: '0', ALMANACH_CLES: join(dossier, 'vraies.json') });
    expect(await once(vraie.enfant, 'close')).toEqual([1, null]);
    expect(vraie.dit.erreurs).toMatch(/^ALM-P-622 /);
    expect(vraie.dit.sortie).toBe('');
  }, 60_000);

  it('contient l’enfant qui copie les documents, photos et PDF', async () => {
    const enfant = pathToFileURL(join(dossier, 'rendu.mjs'));
    const rendeur = new Rendeur({ ...RENDU_PAR_DEFAUT, enfant, delai: 25_000 });
    const image = await rendeur.rendre(await photo({ largeur: 300, hauteur: 200 }), 'image/jpeg');
    expect(image).toMatchObject({ ok: true, pages: [{ largeur: 300, hauteur: 200 }] });
    const feuilles = await rendeur.rendre(pdf({ pages: 2 }), 'application/pdf');
    expect(feuilles.ok && feuilles.pages.length).toBe(2);
  }, 60_000);

  it('refuse de démarrer avec des réglages illisibles, et dit lesquels', async () => {
    const { enfant, dit } = lancer({ PORT: 'trois-mille', ALMANACH_PROXY: 'oui' });
    expect(await once(enfant, 'close')).toEqual([2, null]);
    expect(dit.erreurs).toMatch(/^Réglages illisibles :\n {2}PORT : .*\n {2}ALMANACH_PROXY : /);
    expect(dit.sortie).toBe('');
  }, 30_000);
});
