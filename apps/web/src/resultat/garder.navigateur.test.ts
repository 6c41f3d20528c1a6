import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decompteDe } from './essais/calculer.ts';
import { demonter, monter, ouvrir, sur, titre } from './essais/page.ts';

beforeAll(monter, 60_000);
afterAll(demonter);

describe('garder le résultat', () => {
  it('le calendrier a un évènement par versement, et ne dit pas pourquoi', async () => {
    await sur('ordinaire', {}, async (page) => {
      const [fichier] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Dates dans mon agenda' }).click(),
      ]);
      expect(fichier.suggestedFilename()).toBe('versements-almanach.ics');
      const texte = readFileSync(await fichier.path(), 'utf8');
      expect(texte.match(/BEGIN:VEVENT/g)).toHaveLength(4);
      expect(texte).toContain('DTSTART;VALUE=DATE:20261203');
      expect(texte).toContain('DTSTAMP:20261124T110000Z');
      expect(texte).not.toMatch(/maladie|arrêt/i);
    });
  });

  it('le décompte téléchargé est celui du moteur', async () => {
    await sur('ordinaire', {}, async (page) => {
      const [fichier] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Télécharger le décompte' }).click(),
      ]);
      expect(JSON.parse(readFileSync(await fichier.path(), 'utf8'))).toEqual(
        decompteDe('ordinaire'),
      );
    });
  });

  it('le lien copié redonne le même résultat', async () => {
    const { page, contexte } = await ouvrir('ordinaire');
    await contexte.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.getByRole('status').getByText('Lien copié').waitFor();
    const lien = await page.evaluate(() => navigator.clipboard.readText());
    expect(lien).toContain('/simulateur/resultat#s=');
    const avant = await titre(page);
    await page.goto('about:blank');
    await page.goto(lien);
    await page.locator('.resultat h1').waitFor();
    expect(await titre(page)).toBe(avant);
    await contexte.close();
  });

  it('quand la copie est refusée, le lien est montré', async () => {
    await sur('ordinaire', {}, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: {
            writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')),
          },
        });
      });
      await page.getByRole('button', { name: 'Copier le lien' }).click();
      expect(await page.getByLabel('Le lien n’a pas pu être copié').inputValue()).toContain('#s=');
    });
  });

  it('l’impression ouvre tout ce qui est replié, puis le referme', async () => {
    await sur('troisAns', { largeur: 390 }, async (page) => {
      const replies = () => page.locator('.resultat details:not([open])').count();
      const avant = await replies();
      expect(avant).toBeGreaterThan(0);
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      expect(await replies()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('[role="rowgroup"].mois:visible').count()).toBe(38);
      expect(await page.locator('.vers tbody tr:visible').count()).toBe(79);
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      expect(await replies()).toBe(avant);
    });
  });

  it('le PDF n’est pas vide', async () => {
    await sur('ordinaire', {}, async (page) => {
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(40_000);
    });
  });
});

describe('refaire le calcul', () => {
  it('le droit appliqué se change, et la page le dit', async () => {
    await sur('ordinaire', {}, async (page) => {
      await page.getByRole('button', { name: '24 novembre 2026' }).click();
      await page.getByLabel('Refaire le calcul avec les textes connus le').fill('2026-02-01');
      await page.getByRole('button', { name: 'Refaire le calcul' }).click();
      await page.getByRole('button', { name: '1er février 2026' }).waitFor();
    });
  });

  it('une date de droit vide est refusée avec une phrase', async () => {
    await sur('ordinaire', {}, async (page) => {
      await page.getByRole('button', { name: '24 novembre 2026' }).click();
      const champ = page.getByLabel('Refaire le calcul avec les textes connus le');
      await champ.fill('');
      await page.getByRole('button', { name: 'Refaire le calcul' }).click();
      expect(await champ.getAttribute('aria-invalid')).toBe('true');
      await page.getByText('Donnez une date complète.').waitFor();
    });
  });

  it('une autre date de reprise refait le scénario', async () => {
    await sur('ordinaire', {}, async (page) => {
      const net = page.getByRole('row', { name: 'Montant net' }).getByRole('button');
      await net.nth(2).waitFor();
      expect(await net.allInnerTexts()).toEqual([
        '998,42\u00a0€',
        '1\u00a0449,32\u00a0€',
        '1\u00a0900,22\u00a0€',
      ]);
      await page.getByLabel('Autre date de reprise').first().fill('2026-12-08');
      await page.getByText('1\u00a0030,63\u00a0€').waitFor();
    });
  });

  it('« Pourquoi » mène aux raisons sans refaire la page', async () => {
    await sur('ordinaire', {}, async (page) => {
      const avant = await titre(page);
      await page.locator('.chiffres').getByRole('link', { name: 'Pourquoi' }).click();
      expect(await titre(page)).toBe(avant);
      expect(
        await page.locator('#pourquoi').evaluate((e) => e.getBoundingClientRect().top),
      ).toBeLessThan(900);
    });
  });
});
