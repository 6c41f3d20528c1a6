import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defautsAxe } from '../../test/navigateur.ts';
import { demonter, monter, panneau, sur } from './essais/page.ts';

beforeAll(monter, 60_000);
afterAll(demonter);

describe('l’almanach au clavier', () => {
  it('les flèches mènent d’un jour à l’autre, Entrée explique, Échap ramène au jour', async () => {
    await sur('ordinaire', {}, async (page) => {
      await page.locator('[role="gridcell"][tabindex="0"]').focus();
      const ici = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      expect(await ici()).toContain('vendredi 6 novembre');
      await page.keyboard.press('ArrowLeft');
      expect(await ici()).toContain('jour non payé (délai de carence)');
      await page.keyboard.press('PageDown');
      expect(await ici()).toContain('samedi 5 décembre');
      await page.keyboard.press('End');
      expect(await ici()).toContain('jeudi 31 décembre');
      await page.keyboard.press('Control+Home');
      expect(await ici()).toContain('dimanche 1er novembre');
      await page.keyboard.press('Enter');
      expect(await panneau(page).count()).toBe(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await panneau(page).innerText()).toContain('34,52');
      await page.keyboard.press('Escape');
      expect(await panneau(page).count()).toBe(0);
      expect(await ici()).toContain('dimanche 8 novembre');
    });
  });

  it('un seul jour est dans l’ordre de tabulation', async () => {
    await sur('troisAns', {}, async (page) => {
      expect(await page.locator('[role="gridcell"][tabindex="0"]').count()).toBe(1);
    });
  });

  it('un arrêt de plusieurs années se lit année par année, et le clavier passe de l’une à l’autre', async () => {
    await sur('troisAns', {}, async (page) => {
      const visibles = () => page.locator('[role="rowgroup"].mois:visible').count();
      expect(await visibles()).toBe(2);
      await page.getByRole('button', { name: '2025', exact: true }).click();
      expect(await visibles()).toBe(12);
      await page.locator('[role="gridcell"][tabindex="0"]').focus();
      await page.keyboard.press('PageUp');
      expect(
        await page.getByRole('button', { name: '2024', exact: true }).getAttribute('aria-pressed'),
      ).toBe('true');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
        '1er décembre',
      );
    });
  });

  it('le jour choisi à la souris est dit sous la bande', async () => {
    await sur('ordinaire', {}, async (page) => {
      await page.locator('[role="gridcell"]', { hasText: 'mardi 3 novembre' }).click();
      expect(await page.locator('.choisi').innerText()).toContain('délai de carence');
    });
  });
});

describe('l’explication d’un nombre', () => {
  it('prend le focus, se dit ouverte, et le rend au nombre', async () => {
    await sur('ordinaire', {}, async (page) => {
      const nombre = page.locator('h1 .nombre');
      await nombre.click();
      expect(await nombre.getAttribute('aria-expanded')).toBe('true');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('panneau-titre');
      expect(await panneau(page).innerText()).toContain('CSG retirée');
      await page.getByRole('button', { name: 'Revenir au nombre' }).click();
      expect(await nombre.evaluate((e) => e === document.activeElement)).toBe(true);
      expect(await nombre.getAttribute('aria-expanded')).toBe('false');
    });
  });

  it('change quand un autre nombre est demandé, sans fermer', async () => {
    await sur('ordinaire', {}, async (page) => {
      await page.locator('h1 .nombre').click();
      await page.locator('.chiffres .nombre').first().click();
      expect(await panneau(page).count()).toBe(1);
      expect(await panneau(page).innerText()).toContain('tous les 14');
    });
  });

  it('laisse la page utilisable sur un grand écran, et la couvre sur un petit', async () => {
    for (const [largeur, modale] of [
      [1280, false],
      [390, true],
    ] as const) {
      await sur('plafonnee', { largeur }, async (page) => {
        await page.locator('h1 .nombre').click();
        expect(await page.locator('dialog.panneau').evaluate((d) => d.matches(':modal'))).toBe(
          modale,
        );
        expect(await defautsAxe(page)).toEqual([]);
      });
    }
  });

  it('chaque nombre de la page ouvre une explication qui a un titre et une phrase', {
    timeout: 60_000,
  }, async () => {
    for (const nom of ['plafonnee', 'fourchette', 'droitsFermes', 'subrogation'] as const) {
      await sur(nom, {}, async (page) => {
        const nombres = page.locator('.resultat .nombre[aria-haspopup="dialog"]');
        const total = await nombres.count();
        expect(total).toBeGreaterThan(2);
        for (let rang = 0; rang < total; rang++) {
          await nombres.nth(rang).evaluate((e) => (e as HTMLElement).click());
          expect(
            (await panneau(page).getByRole('heading', { level: 2 }).innerText()).length,
          ).toBeGreaterThan(5);
          expect(
            (await panneau(page).locator('.fils p').first().innerText()).length,
          ).toBeGreaterThan(10);
        }
      });
    }
  });
});
