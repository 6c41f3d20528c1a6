import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPLOITANT_INCONNU, lireExploitant } from '../../serveur/src/confiance/exploitant.ts';
import { conservationsAu } from '../../serveur/src/conservation/table.ts';
import {
  AUJOURDHUI,
  type Banc,
  debordement,
  defautsAxe,
  monterBanc,
  ouvrirOnglet,
} from './navigateur.ts';

const { exploitant } = lireExploitant({
  ALMANACH_EDITEUR: 'Institution de prévoyance de l’exemple',
  ALMANACH_EDITEUR_ADRESSE: '1 rue de l’Exemple, 75000 Paris',
  ALMANACH_EDITEUR_TELEPHONE: '01 99 00 00 00',
  ALMANACH_EDITEUR_IMMATRICULATION: 'SIREN 000 000 000',
  ALMANACH_DIRECTEUR_PUBLICATION: 'Camille Exemple',
  ALMANACH_HEBERGEUR: 'Hébergeur de l’exemple',
  ALMANACH_HEBERGEUR_ADRESSE: '2 rue de l’Exemple, 59000 Lille',
  ALMANACH_HEBERGEUR_TELEPHONE: '03 99 00 00 00',
  ALMANACH_CONTACT: 'une-adresse-assez-longue-pour-un-petit-ecran@institution-de-l-exemple.test',
  ALMANACH_CONTACT_DONNEES: 'donnees@exemple.test',
  ALMANACH_CONTACT_SECURITE: 'securite@exemple.test',
});

const PAGES = ['mentions-legales', 'donnees-personnelles', 'accessibilite'] as const;

let banc: Banc;
beforeAll(async () => {
  banc = await monterBanc(exploitant);
}, 60_000);
afterAll(() => banc.fermer());

/** The three states of these pages: said by the operator, not said, not readable. */
const ETATS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  renseigné: async () => undefined,
  'non renseigné': (page) =>
    page.route('**/api/confiance', (route) =>
      route.fulfill({
        json: { le: AUJOURDHUI, exploitant: EXPLOITANT_INCONNU, conservation: [] },
      }),
    ),
  illisible: (page) =>
    page.route('**/api/confiance', (route) => route.fulfill({ status: 503, body: '' })),
};

async function ouvrir(page: Page, nom: string): Promise<void> {
  await page.goto(`${banc.url}/${nom}`);
  await page.locator('main h1').waitFor();
  await page.waitForFunction(
    () => !/lecture…/i.test(document.querySelector('main')?.textContent ?? ''),
  );
}

describe('les pages que la loi demande', () => {
  it.each([
    { largeur: 1280, sombre: false },
    { largeur: 1280, sombre: true },
    { largeur: 390, sombre: false },
    { largeur: 390, sombre: true },
  ])('sont sans défaut pour axe dans chacun de leurs états : %o', async (reglages) => {
    const defauts: string[] = [];
    for (const [etat, preparer] of Object.entries(ETATS)) {
      const { page, contexte, plaintes } = await ouvrirOnglet(banc, reglages);
      await preparer(page);
      for (const nom of PAGES) {
        await ouvrir(page, nom);
        for (const d of await defautsAxe(page)) defauts.push(`${nom}, ${etat} > ${d}`);
      }
      expect(plaintes.filter((p) => !p.includes('503'))).toEqual([]);
      await contexte.close();
    }
    expect(defauts).toEqual([]);
  });

  // 640 pixels is a screen of 1280 at 200 %.
  it.each([320, 640])('tiennent dans %i pixels sans défilement horizontal', async (largeur) => {
    const { page, contexte } = await ouvrirOnglet(banc, { largeur, hauteur: 640 });
    for (const nom of PAGES) {
      await ouvrir(page, nom);
      expect([nom, await debordement(page)]).toEqual([nom, 0]);
    }
    await contexte.close();
  });

  it('se lisent avec des lettres deux fois plus grandes', async () => {
    const { page, contexte } = await ouvrirOnglet(banc, { largeur: 390 });
    for (const nom of PAGES) {
      await ouvrir(page, nom);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect([nom, await debordement(page)]).toEqual([nom, 0]);
    }
    await contexte.close();
  });

  it('se joignent du pied de chaque page, au clavier, et prennent le focus', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    const departs = [
      '',
      'simulateur/statut',
      'verifier',
      'contrats',
      'regles',
      'vos-donnees',
      'rien',
      ...PAGES,
    ];
    for (const depart of departs) {
      await page.goto(`${banc.url}/${depart}`);
      await page.locator('main h1').waitFor();
      const liens = page.locator('footer a');
      expect([
        depart,
        await liens.evaluateAll((l) => l.map((a) => a.getAttribute('href'))),
      ]).toEqual([depart, PAGES.map((p) => `/${p}`)]);
    }
    await page.goto(banc.url);
    await page.locator('main h1').waitFor();
    const cible = page.getByRole('link', { name: 'Données personnelles' });
    for (let n = 0; n < 60 && !(await cible.evaluate((a) => a === document.activeElement)); n++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Données personnelles' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await page.title()).toBe('Données personnelles | Almanach');
    await contexte.close();
  });

  it('disent qui tient le site, et quand personne ne l’a dit', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, 'mentions-legales');
    const texte = await page.locator('main').innerText();
    for (const attendu of [
      'Institution de prévoyance',
      'Camille Exemple',
      '2 rue de l’Exemple',
      'indépendant',
    ]) {
      expect(texte).toContain(attendu);
    }
    expect(await page.getByRole('link', { name: /une-adresse/ }).getAttribute('href')).toMatch(
      /^mailto:/,
    );
    const reponse = await page.request.get(`${banc.url}/.well-known/security.txt`);
    expect(await reponse.text()).toContain('Contact: mailto:securite@exemple.test');
    await ETATS['non renseigné']?.(page);
    await ouvrir(page, 'mentions-legales');
    await page.getByText('C’est un essai').waitFor();
    await contexte.close();
  });

  it('montrent chaque durée de la table du serveur', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, 'donnees-personnelles');
    const lignes = page.locator('table.durees tbody tr');
    const attendues = conservationsAu(AUJOURDHUI);
    expect(await lignes.count()).toBe(attendues.length);
    for (const [rang, { donnees, depart }] of attendues.entries()) {
      const ligne = await lignes.nth(rang).innerText();
      expect(ligne).toContain(donnees);
      expect(ligne).toContain(depart);
    }
    await contexte.close();
  });

  it('ne posent aucun cookie et ne demandent qu’une chose au serveur', async () => {
    const { page, contexte, requetes } = await ouvrirOnglet(banc);
    for (const nom of PAGES) await ouvrir(page, nom);
    expect(await contexte.cookies()).toEqual([]);
    const api = requetes.filter((r) => r.includes('/api/'));
    expect([...new Set(api)]).toEqual([`${banc.url}/api/confiance`]);
    expect(requetes.filter((r) => !r.startsWith(`${banc.url}/`))).toEqual([]);
    await contexte.close();
  });
});

describe('leurs phrases', () => {
  it('ont vingt mots au plus', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    const longues: string[] = [];
    for (const nom of PAGES) {
      await ouvrir(page, nom);
      const blocs = await page
        .locator('main :is(p, li, dt, dd, td, th, small)')
        .evaluateAll((elements) =>
          elements
            .filter((e) => e.closest('small') === null)
            .map((e) => {
              const copie = e.cloneNode(true) as Element;
              for (const s of copie.querySelectorAll('small')) s.remove();
              return copie.textContent;
            }),
        );
      for (const phrase of blocs.flatMap((b) => b.split(/(?<=[.!?])\s+/))) {
        const mots = phrase
          .trim()
          .split(/[\s\u00a0]+/)
          .filter((m) => /[\p{L}\p{N}]/u.test(m));
        if (mots.length > 20) longues.push(`${nom} > ${phrase.trim()}`);
      }
    }
    expect(longues).toEqual([]);
    await contexte.close();
  });
});
