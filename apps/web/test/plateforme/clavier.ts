import type { Page } from 'playwright-core';

/** Presses Tab until the focus is on what has this name: a journey that no mouse helps. */
export async function atteindre(page: Page, nom: string): Promise<void> {
  for (let essai = 0; essai < 80; essai++) {
    await page.keyboard.press('Tab');
    if ((await nomDuFocus(page)).startsWith(nom)) return;
  }
  throw new Error(`the keyboard never reaches « ${nom} »`);
}

export async function appuyer(page: Page, nom: string): Promise<void> {
  await atteindre(page, nom);
  await page.keyboard.press('Enter');
}

export async function ecrire(page: Page, champ: string, texte: string): Promise<void> {
  await atteindre(page, champ);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(texte);
}

/** What a reader would say of the element that has the focus. */
function nomDuFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focus = document.activeElement;
    if (focus === null) return '';
    const etiquette = (focus as HTMLInputElement).labels?.[0]?.textContent;
    const nom = focus.getAttribute('aria-label') ?? etiquette ?? focus.textContent ?? '';
    return nom.replace(/\s+/g, ' ').trim();
  });
}
