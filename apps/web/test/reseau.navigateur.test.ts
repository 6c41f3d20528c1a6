import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choisir, continuer, interimaire, jusquaVerifier } from './gestes.ts';
import { type Banc, monterBanc, ouvrirOnglet } from './navigateur.ts';

let banc: Banc;
beforeAll(async () => {
  banc = await monterBanc();
}, 60_000);
afterAll(() => banc.fermer());

function octets(adresses: readonly string[], format: 'br' | 'gz'): number {
  return adresses
    .map((a) => statSync(join(banc.dossier, `${new URL(a).pathname}.${format}`)).size)
    .reduce((somme, taille) => somme + taille, 0);
}

describe('ce que le site fait venir', () => {
  it('moins de 90 ko de JavaScript avant que la première question soit utilisable', async () => {
    const { page, contexte, requetes } = await ouvrirOnglet(banc);
    await page.goto(`${banc.url}/simulateur/statut`);
    await choisir(page, 'En intérim');
    await page.waitForLoadState('networkidle');
    const scripts = requetes.filter((r) => r.endsWith('.js'));
    expect(octets(scripts, 'br')).toBeGreaterThan(20_000);
    expect(octets(scripts, 'br')).toBeLessThan(90_000);
    expect(octets(scripts, 'gz')).toBeLessThan(105_000);
    // The engine comes with the second question, and only once.
    const moteur = page.waitForRequest(/\/calcul-[^/]*\.js$/);
    await continuer(page);
    await moteur;
    expect(requetes.filter((r) => /\/calcul-[^/]*\.js$/.test(r))).toHaveLength(1);
    await contexte.close();
  }, 30_000);

  it('rien d’un autre site, rien vers l’API, et rien que la politique de contenu refuse', async () => {
    const { page, contexte, requetes, plaintes } = await ouvrirOnglet(banc, { agent: true });
    await page.goto(banc.url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await interimaire(page, banc.url);
    await page.getByRole('link', { name: 'Voir le résultat' }).click();
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    expect(requetes.length).toBeGreaterThan(8);
    expect(requetes.filter((r) => !r.startsWith(`${banc.url}/`))).toEqual([]);
    expect(requetes.filter((r) => /\/api|\?/.test(r))).toEqual([]);
    expect(plaintes).toEqual([]);
    await contexte.close();
  }, 60_000);

  it('rien des réponses ne quitte l’onglet : ni cookie, ni adresse, ni mémoire durable', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await interimaire(page, banc.url);
    expect(await contexte.cookies()).toEqual([]);
    expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
    expect(page.url()).toBe(`${banc.url}/simulateur/verifier`);
    await contexte.close();
  }, 30_000);
});

/** Scripts and styles whose name is written in a file, then in those, and so on. */
function nommesDepuis(fichier: string, vus = new Set<string>()): Set<string> {
  const texte = readFileSync(join(banc.dossier, fichier), 'utf8');
  for (const [, nom = ''] of texte.matchAll(/["'`/]([\w.-]+\.(?:js|css))["'`]/g)) {
    const chemin = `assets/${nom}`;
    if (vus.has(chemin) || !existsSync(join(banc.dossier, chemin))) continue;
    vus.add(chemin);
    nommesDepuis(chemin, vus);
  }
  return vus;
}

describe('le site construit', () => {
  it('laisse à côté de chaque texte sa version comprimée, fidèle', () => {
    const fichiers = readdirSync(banc.dossier, { recursive: true, encoding: 'utf8' });
    const textes = fichiers.filter((f) => /\.(?:js|css|html|svg|webmanifest)$/.test(f));
    expect(textes.length).toBeGreaterThan(6);
    for (const f of textes) {
      const contenu = readFileSync(join(banc.dossier, f));
      const br = brotliDecompressSync(readFileSync(join(banc.dossier, `${f}.br`)));
      const gz = gunzipSync(readFileSync(join(banc.dossier, `${f}.gz`)));
      // Byte by byte in one go: the comparison of the test runner goes element by element.
      expect([f, br.equals(contenu), gz.equals(contenu)]).toEqual([f, true, true]);
    }
  });

  it('n’a ni script ni style dans sa page', () => {
    const page = readFileSync(join(banc.dossier, 'index.html'), 'utf8');
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son\w+=/);
  });

  it('garde hors ligne tout le site public, et rien de la plateforme, qui a besoin du serveur', () => {
    const agent = readFileSync(join(banc.dossier, 'agent.js'), 'utf8');
    const gardes = [...agent.matchAll(/"(\/[^"]+\.[a-z0-9]+)"/g)].map((m) => m[1] ?? '');
    for (const f of gardes) expect([f, existsSync(join(banc.dossier, f))]).toEqual([f, true]);
    const public_ = nommesDepuis('index.html');
    const plateforme = [...nommesDepuis('plateforme.html')].filter((f) => !public_.has(f));
    expect(plateforme.length).toBeGreaterThan(5);
    const attendus = readdirSync(banc.dossier, { recursive: true, encoding: 'utf8' }).filter(
      (f) =>
        /\.(?:js|css|woff2|svg|png|icc|webmanifest)$/.test(f) &&
        f !== 'agent.js' &&
        !plateforme.includes(f),
    );
    expect([...gardes].sort()).toEqual(attendus.map((f) => `/${f}`).sort());
  });
});

describe('sans connexion', () => {
  it('tout le parcours se fait, serveur arrêté, jusqu’au résultat et après un rechargement', async () => {
    const { page, contexte } = await ouvrirOnglet(banc, { agent: true });
    await page.goto(banc.url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await banc.couper();
    await contexte.setOffline(true);
    await page.reload();
    await interimaire(page, banc.url);
    await jusquaVerifier(page);
    await page.getByRole('link', { name: 'Voir le résultat' }).click();
    await page.locator('main h1').waitFor();
    const resultat = await page.locator('main h1').innerText();
    expect(resultat).toMatch(/\d/);
    await page.reload();
    await page.locator('main h1').waitFor();
    expect(await page.locator('main h1').innerText()).toBe(resultat);
    for (const adresse of [
      '/verifier',
      '/regles',
      '/contrats',
      '/vos-donnees',
      '/mentions-legales',
      '/donnees-personnelles',
      '/accessibilite',
    ]) {
      await page.goto(`${banc.url}${adresse}`);
      await page.locator('main h1').waitFor();
    }
    await contexte.close();
  }, 60_000);
});
