import type { Page } from 'playwright-core';
import { debordement, defautsAxe } from '../navigateur.ts';

/** One state of a screen, at every width, light and dark: what axe finds, and what sticks out. */
export async function visiterPartout(page: Page, nom: string, fautes: string[]): Promise<void> {
  for (const largeur of [320, 640, 390, 1280]) {
    await page.setViewportSize({ width: largeur, height: 900 });
    const pixels = await debordement(page);
    if (pixels > 0) fautes.push(`${nom} sort de ${pixels} px à ${largeur} px`);
    if (largeur !== 390 && largeur !== 1280) continue;
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const defauts = await defautsAxe(page);
      fautes.push(...defauts.map((d) => `${nom}, ${largeur} px, ${colorScheme} : ${d}`));
    }
  }
}
