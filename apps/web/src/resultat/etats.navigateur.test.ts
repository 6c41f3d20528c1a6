import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debordement, defautsAxe } from '../../test/navigateur.ts';
import { demonter, monter, sur } from './essais/page.ts';
import { type NomSituation, SITUATIONS } from './essais/situations.ts';

beforeAll(monter, 60_000);
afterAll(demonter);

describe('chaque état de la page', () => {
  it.each(Object.keys(SITUATIONS) as NomSituation[])(
    'est sans défaut d’accessibilité, clair et sombre, et tient dans 320 pixels (%s)',
    { timeout: 30_000 },
    async (nom) => {
      await sur(nom, { largeur: 1280 }, async (page) => {
        expect(await defautsAxe(page)).toEqual([]);
        await page.setViewportSize({ width: 390, height: 900 });
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await defautsAxe(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 900 });
        expect(await debordement(page)).toBe(0);
      });
    },
  );

  it('n’a que des cibles de 24 pixels au moins', async () => {
    await sur('ordinaire', { largeur: 390 }, async (page) => {
      const petites = await page
        .locator('.resultat :is(button, input, summary, .jour)')
        .evaluateAll((elements) =>
          elements
            .map((e) => ({ nom: e.textContent, r: e.getBoundingClientRect() }))
            .filter(({ r }) => r.width > 0 && (r.width < 24 || r.height < 24))
            .map(({ nom, r }) => `${nom} ${r.width}×${r.height}`),
        );
      expect(petites).toEqual([]);
    });
  });
});
