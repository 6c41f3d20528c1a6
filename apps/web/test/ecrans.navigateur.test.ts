import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commencer, continuer, dates, maladie } from './gestes.ts';
import { type Banc, debordement, defautsAxe, monterBanc, ouvrirOnglet } from './navigateur.ts';
import { visiterTout } from './visite.ts';

let banc: Banc;
beforeAll(async () => {
  banc = await monterBanc();
}, 60_000);
afterAll(() => banc.fermer());

describe('chaque écran, dans chacun de ses états', () => {
  it('serait pris en défaut s’il en avait un', async () => {
    const { page, contexte } = await ouvrirOnglet(banc, { largeur: 320 });
    await page.goto(banc.url);
    await page.locator('main h1').waitFor();
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = '/icone.svg';
      image.width = 2000;
      document.querySelector('main')?.append(image);
    });
    expect((await defautsAxe(page)).join()).toMatch(/image-alt/);
    expect(await debordement(page)).toBeGreaterThan(1000);
    await contexte.close();
  }, 30_000);

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
      const vus: string[] = [];
      await visiterTout(page, banc.url, async (p, ecran) => {
        vus.push(ecran);
        for (const d of await defautsAxe(p)) defauts.push(`${ecran} > ${d}`);
      });
      expect(defauts).toEqual([]);
      expect(plaintes.filter((p) => !p.includes('404'))).toEqual([]);
      expect(vus.length).toBeGreaterThan(28);
      await contexte.close();
    },
    180_000,
  );

  // 640 pixels is a screen of 1280 at 200 %.
  it.each([320, 640])(
    'tient dans %i pixels sans défilement horizontal',
    async (largeur) => {
      const { page, contexte } = await ouvrirOnglet(banc, { largeur, hauteur: 640 });
      const trop: string[] = [];
      await visiterTout(page, banc.url, async (p, ecran) => {
        const pixels = await debordement(p);
        if (pixels > 0) trop.push(`${ecran} : ${pixels} px`);
      });
      expect(trop).toEqual([]);
      await contexte.close();
    },
    120_000,
  );

  it('ne cache jamais sous la barre collante le champ qui a le focus', async () => {
    const { page, contexte } = await ouvrirOnglet(banc, { largeur: 390, hauteur: 700 });
    await commencer(page, banc.url, 'En CDI ou en CDD');
    await maladie(page);
    await dates(page, '3/11/2026', '20/12/2026');
    await continuer(page);
    await continuer(page);
    await page.getByText('Pour l’instant').first().waitFor();
    await page.getByRole('button', { name: 'Continuer' }).focus();
    const caches: string[] = [];
    for (let n = 0; n < 14; n++) {
      await page.keyboard.press('Shift+Tab');
      const cache = await page.evaluate(() => {
        const champ = document.activeElement;
        if (!(champ instanceof HTMLInputElement) || champ.type !== 'text') return null;
        const { left, top, width } = champ.getBoundingClientRect();
        const dessus = document.elementFromPoint(left + width / 2, top + 2);
        return dessus === champ ? null : champ.id;
      });
      if (cache !== null) caches.push(cache);
    }
    expect(caches).toEqual([]);
    await contexte.close();
  }, 30_000);

  it('offre des cibles d’au moins 44 pixels au doigt', async () => {
    const { page, contexte } = await ouvrirOnglet(banc, { largeur: 390, hauteur: 800 });
    const petites: string[] = [];
    await visiterTout(page, banc.url, async (p, ecran) => {
      if (ecran.startsWith('résultat')) return;
      const trouvees = await p.evaluate(() =>
        [
          ...document.querySelectorAll(
            'button, select, input[type="text"], label.coche, .choix > label',
          ),
        ]
          .filter((e) => e.getClientRects().length > 0)
          .filter((e) => e.getBoundingClientRect().height < 43.5)
          .map((e) => e.outerHTML.slice(0, 60)),
      );
      for (const t of trouvees) petites.push(`${ecran} > ${t}`);
    });
    expect(petites).toEqual([]);
    await contexte.close();
  }, 120_000);
});
