import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { debordement, defautsAxe } from '../navigateur.ts';

/** Colours follow the theme and places follow the width: each one is seen, not each pair. */
const VUES = [
  { largeur: 1280, colorScheme: 'light' },
  { largeur: 390, colorScheme: 'dark' },
] as const;

/** A screen in one of its states: nothing that axe finds, by day and by night, wide and narrow; nothing sticks out. */
export async function examiner(page: Page, ecran: string): Promise<void> {
  const avant = page.viewportSize() ?? { width: 1280, height: 900 };
  const fautes: string[] = [];
  for (const { largeur, colorScheme } of VUES) {
    await page.setViewportSize({ width: largeur, height: 900 });
    await page.emulateMedia({ colorScheme });
    fautes.push(...(await defautsAxe(page)).map((f) => `${largeur} ${colorScheme} ${f}`));
  }
  for (const largeur of [320, 640]) {
    await page.setViewportSize({ width: largeur, height: 900 });
    if ((await debordement(page)) > 0) fautes.push(`${largeur} px: sticks out`);
  }
  const h1 = await page.locator('h1').count();
  if (h1 !== 1) fautes.push(`${h1} h1`);
  const image = process.env['IMAGES_ECRANS'];
  if (image !== undefined) await photographier(page, `${image}-${ecran.replace(/\W+/g, '-')}`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(avant);
  expect({ ecran, fautes }).toEqual({ ecran, fautes: [] });
}

async function photographier(page: Page, chemin: string): Promise<void> {
  for (const { largeur, colorScheme } of VUES) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: largeur, height: 900 });
    await page.screenshot({ path: `${chemin}-${largeur}.png`, fullPage: true });
  }
}
