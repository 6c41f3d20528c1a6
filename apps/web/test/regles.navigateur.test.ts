import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interimaire } from './gestes.ts';
import { type Banc, debordement, defautsAxe, monterBanc, ouvrirOnglet } from './navigateur.ts';

let banc: Banc;
beforeAll(async () => {
  banc = await monterBanc();
}, 60_000);
afterAll(() => banc.fermer());

const PAGES = [
  ['index', '/regles'],
  ['recherche', '/regles?q=smic'],
  ['matrice', '/regles/matrice'],
  ['plafond', '/regles/R-G-06'],
  ['carence', '/regles/R-G-16'],
  ['heures', '/regles/R-G-28-h'],
  ['sans-etape', '/regles/R-G-67'],
  ['inconnue', '/regles/R-Z-99'],
] as const;

async function ouvrir(page: Page, adresse: string): Promise<void> {
  await page.goto(banc.url + adresse);
  await page.locator('.regles h1').waitFor();
  await page.getByText('Lecture des exemples…').waitFor({ state: 'detached' });
}

/** The first example done again, and all that folds unfolded. */
async function toutDeplier(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const d of document.querySelectorAll('details')) d.open = true;
  });
  const bouton = page.getByRole('button', { name: 'Refaire ce calcul' }).first();
  if (await bouton.isVisible()) await bouton.click();
}

describe('le registre des règles', () => {
  it.each([
    { largeur: 1280, sombre: false },
    { largeur: 1280, sombre: true },
    { largeur: 390, sombre: false },
    { largeur: 390, sombre: true },
  ])(
    'est sans défaut pour axe : %o',
    async (reglages) => {
      const { page, contexte, plaintes } = await ouvrirOnglet(banc, reglages);
      const defauts: string[] = [];
      for (const [nom, adresse] of PAGES) {
        await ouvrir(page, adresse);
        await toutDeplier(page);
        for (const d of await defautsAxe(page)) defauts.push(`${nom} > ${d}`);
        const dossier = process.env['ALMANACH_CAPTURES'];
        if (dossier !== undefined) {
          const theme = reglages.sombre ? '-nuit' : '';
          const path = `${dossier}/${nom}-${reglages.largeur}${theme}.png`;
          await page.screenshot({ path, fullPage: true });
        }
      }
      expect(defauts).toEqual([]);
      expect(plaintes).toEqual([]);
      await contexte.close();
    },
    120_000,
  );

  it('tient dans 320 pixels sans défilement horizontal', async () => {
    const { page, contexte } = await ouvrirOnglet(banc, { largeur: 320, hauteur: 640 });
    const trop: string[] = [];
    for (const [nom, adresse] of PAGES) {
      await ouvrir(page, adresse);
      await toutDeplier(page);
      const pixels = await debordement(page);
      if (pixels > 0) trop.push(`${nom} : ${pixels} px`);
    }
    expect(trop).toEqual([]);
    await contexte.close();
  }, 60_000);

  it('se cherche au clavier, sans accent, et la recherche est dans l’adresse', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/regles');
    await page.getByLabel('Chercher une règle').focus();
    await page.keyboard.type('deces enfant');
    await page.getByText(/^1\srègle pour/).waitFor();
    expect(page.url()).toContain('?q=deces+enfant');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('R-G-23');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('recherche');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/regles/R-G-23');
    await page.getByRole('heading', { level: 1, name: /Décès d’un enfant/ }).waitFor();
    await page.goBack();
    expect(await page.getByLabel('Chercher une règle').inputValue()).toBe('deces enfant');
    await page.getByLabel('Chercher une règle').press('Escape');
    await page.getByText(/^\d+\srègles\./).waitFor();
    await contexte.close();
  }, 30_000);

  it('trouve une règle par son article et par le nom d’un nombre', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/regles?q=R323-5');
    await page.getByRole('link', { name: /R-G-08/ }).waitFor();
    await ouvrir(page, '/regles?q=smic_horaire_brut');
    await page.getByRole('link', { name: /R-G-27-a/ }).waitFor();
    await ouvrir(page, '/regles?q=zzz');
    await page.getByText('Essayez un mot plus court').waitFor();
    await contexte.close();
  }, 30_000);

  it('refait chaque exemple montré, et tombe d’accord', async () => {
    const { page, contexte, plaintes } = await ouvrirOnglet(banc);
    await ouvrir(page, '/regles/R-G-06');
    await page.evaluate(() => {
      for (const d of document.querySelectorAll('details')) d.open = true;
    });
    const boutons = page.getByRole('button', { name: 'Refaire ce calcul' });
    const nombre = await boutons.count();
    expect(nombre).toBe(5);
    for (let n = 0; n < nombre; n++) await boutons.nth(n).click();
    expect(await page.getByText('le moteur trouve la même chose').count()).toBe(nombre);
    expect(await page.getByText('C’est un défaut').count()).toBe(0);
    expect(plaintes).toEqual([]);
    await contexte.close();
  }, 30_000);

  it('dit la règle avec les nombres d’un exemple, ses valeurs datées et leur source', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/regles/R-G-06');
    await page.getByText('Quand elle s’applique').waitFor();
    await page
      .getByText(/Le SMIC retenu est celui du/)
      .first()
      .waitFor();
    await page.getByText('connue jusqu’au 31 décembre 2026').first().waitFor();
    await page
      .getByText(/^Les \d+ valeurs, depuis 2013/)
      .first()
      .click();
    await page.getByRole('cell', { name: 'JORFTEXT000054126589' }).first().waitFor();
    expect(await page.title()).toContain('R-G-06');
    await contexte.close();
  }, 30_000);

  it('accueille une règle inconnue, et propose de la chercher', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/regles/carence');
    await page.getByText('Nous ne connaissons pas cette règle').waitFor();
    await page.getByRole('link', { name: 'Chercher ces mots' }).click();
    await page.getByRole('link', { name: /R-G-16/ }).waitFor();
    await contexte.close();
  }, 30_000);

  it('dit « non couvert → un humain » dans la matrice', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/regles/matrice');
    const rangee = page.getByRole('row', { name: /^Fonctionnaire/ });
    expect(await rangee.getByText('non couvert → un humain').count()).toBe(10);
    await contexte.close();
  }, 30_000);

  it('s’ouvre depuis l’explication d’un montant', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await interimaire(page, banc.url);
    await page.getByRole('link', { name: 'Voir le résultat' }).click();
    await page.locator('.fils a[href^="/regles/"]').first().click();
    await page.locator('.regles h1').waitFor();
    await contexte.close();
  }, 60_000);

  it('se lit sans connexion, exemples compris', async () => {
    const { page, contexte } = await ouvrirOnglet(banc, { agent: true });
    await page.goto(banc.url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await contexte.setOffline(true);
    await ouvrir(page, '/regles/R-G-16');
    await page.getByRole('button', { name: 'Refaire ce calcul' }).first().click();
    await page.getByText('le moteur trouve la même chose').waitFor();
    await contexte.close();
  }, 60_000);
});
