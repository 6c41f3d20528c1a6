import type { Locator, Page } from 'playwright-core';

/** What someone without a mouse does. Nothing here clicks, and a thing that Tab does not reach is a fault. */
export class Clavier {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Tab, until the focus is there. */
  async aller(cible: Locator): Promise<void> {
    await cible.waitFor();
    for (let n = 0; n < 150; n++) {
      if (await cible.evaluate((e) => e === document.activeElement)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${String(cible)}`);
  }

  async ecrire(libelle: string | RegExp, texte: string): Promise<void> {
    await this.aller(this.#page.getByLabel(libelle).first());
    await this.#page.keyboard.press('ControlOrMeta+A');
    await this.#page.keyboard.type(texte);
  }

  async presser(nom: string | RegExp): Promise<void> {
    await this.aller(this.#page.getByRole('button', { name: nom }).first());
    await this.#page.keyboard.press('Enter');
  }

  async suivre(nom: string | RegExp): Promise<void> {
    await this.aller(this.#page.getByRole('link', { name: nom }).first());
    await this.#page.keyboard.press('Enter');
  }

  /** A radio: Tab gives the group, arrows go round it. */
  async choisir(nom: string | RegExp): Promise<void> {
    const choix = this.#page.getByRole('radio', { name: nom }).first();
    await choix.waitFor();
    const groupe = await choix.getAttribute('name');
    const voisins = this.#page.locator(`input[type=radio][name="${groupe}"]`);
    const coche = this.#page.locator(`input[type=radio][name="${groupe}"]:checked`);
    await this.aller((await coche.count()) > 0 ? coche : voisins.first());
    await this.#page.keyboard.press('Space');
    for (let n = await voisins.count(); n > 0; n--) {
      if (await choix.isChecked()) return;
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`arrows never reach ${String(nom)}`);
  }

  async cocher(nom: string | RegExp): Promise<void> {
    const choix = this.#page.getByRole('checkbox', { name: nom }).first();
    await this.aller(choix);
    if (!(await choix.isChecked())) await this.#page.keyboard.press('Space');
  }

  /** A closed list: its options answer to their first letters. */
  async lister(libelle: string | RegExp, debut: string): Promise<void> {
    await this.aller(this.#page.getByLabel(libelle).first());
    await this.#page.keyboard.type(debut);
  }
}
