import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { COULEURS, debordement, defautsAxe } from '../navigateur.ts';

const LARGEURS = [1280, 390] as const;
/** By night the same page has other colours, and nothing else. */
const THEMES = [
  { colorScheme: 'light', regles: undefined },
  { colorScheme: 'dark', regles: COULEURS },
] as const;
/** 1280 px zoomed to 400 % and to 200 %. */
const ZOOMS = [320, 640] as const;

/** A screen in one of its states: nothing that axe finds, by day and by night, wide and narrow; nothing sticks out. */
export async function examiner(page: Page, ecran: string): Promise<void> {
  const avant = page.viewportSize() ?? { width: 1280, height: 900 };
  const enCours = page.getByRole('status').filter({ hasText: /^(?:Lecture|Ouverture)/ });
  await enCours.first().waitFor({ state: 'detached' });
  const fautes: string[] = [];
  for (const width of ZOOMS) {
    await page.setViewportSize({ width, height: 900 });
    const pixels = await debordement(page);
    if (pixels > 0) fautes.push(`${width} px: ${pixels} px stick out`);
  }
  for (const width of LARGEURS) {
    await page.setViewportSize({ width, height: 900 });
    for (const { colorScheme, regles } of THEMES) {
      await page.emulateMedia({ colorScheme });
      const vues = await defautsAxe(page, regles);
      fautes.push(...vues.map((f) => `${width} px, ${colorScheme}: ${f}`));
      await photographier(page, `${ecran} ${width} ${colorScheme}`);
    }
  }
  const h1 = await page.locator('h1').count();
  if (h1 !== 1) fautes.push(`${h1} h1`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(avant);
  expect({ ecran, fautes }).toEqual({ ecran, fautes: [] });
}

/** Pictures to look at, when `IMAGES_ECRANS` says how their names begin. */
async function photographier(page: Page, vue: string): Promise<void> {
  const debut = process.env['IMAGES_ECRANS'];
  if (debut === undefined) return;
  const nom = vue.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  await page.screenshot({ path: `${debut}${nom}.png`, fullPage: true });
}

/** What was just answered is drawn, also when nothing of it shows. */
export function dessinee(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((fait) => requestAnimationFrame(() => requestAnimationFrame(fait))),
  );
}
