import type { Page } from 'playwright-core';

/** What a person does on the pages of the simulator, by what they read. */
export async function continuer(page: Page): Promise<void> {
  const avant = page.url();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.waitForURL((url) => url.href !== avant);
}

export async function choisir(page: Page, libelle: string | RegExp): Promise<void> {
  await page.getByRole('radio', { name: libelle, exact: typeof libelle === 'string' }).check();
}

export async function commencer(page: Page, url: string, situation: string): Promise<void> {
  await page.goto(`${url}/simulateur/statut`);
  await choisir(page, situation);
  await continuer(page);
}

export interface Emploi {
  readonly nom?: string;
  readonly type: string;
  readonly du: string;
  /** Absent: the contract has no end. */
  readonly au?: string;
}

export async function maladie(page: Page): Promise<void> {
  await choisir(page, 'Une maladie');
  await continuer(page);
  await choisir(page, 'Non');
  await continuer(page);
}

export async function dates(page: Page, du: string, au: string): Promise<void> {
  await page.getByLabel('Premier jour non travaillé').fill(du);
  await page.getByLabel('Dernier jour de l’arrêt').fill(au);
  await continuer(page);
}

export async function emplois(page: Page, liste: readonly Emploi[]): Promise<void> {
  for (const [rang, emploi] of liste.entries()) {
    if (rang > 0) await page.getByRole('button', { name: /^Ajouter/ }).click();
    const carte = page.locator('[data-carte]').nth(rang);
    await carte.getByLabel(/^Nom de /).fill(emploi.nom ?? '');
    await carte.getByLabel('Type de contrat').selectOption({ label: emploi.type });
    await carte.getByLabel('Premier jour du contrat', { exact: true }).fill(emploi.du);
    const sansFin = carte.getByLabel('Le contrat n’a pas de fin prévue');
    await sansFin.setChecked(emploi.au === undefined);
    if (emploi.au !== undefined) {
      await carte.getByLabel('Dernier jour du contrat', { exact: true }).fill(emploi.au);
    }
  }
  await continuer(page);
}

/** One amount for each line of the page of pays, in order. */
export async function salaires(page: Page, bruts: readonly string[]): Promise<void> {
  const champs = page.getByLabel('Salaire brut, €');
  await champs.first().waitFor();
  for (const [rang, brut] of bruts.entries()) await champs.nth(rang).fill(brut);
  await continuer(page);
}

/** From a page of questions to the check page, keeping the defaults and saying no. */
export async function jusquaVerifier(page: Page): Promise<void> {
  for (let n = 0; n < 8 && !page.url().endsWith('/verifier'); n++) {
    await page.getByRole('button', { name: 'Continuer' }).waitFor();
    if (page.url().endsWith('/maintien')) await choisir(page, 'Non');
    await continuer(page);
  }
}

/** A stop of 48 days of a temporary worker with one agency, up to the check page. */
export async function interimaire(page: Page, url: string): Promise<void> {
  await commencer(page, url, 'En intérim');
  await maladie(page);
  await dates(page, '3/11/2026', '20/12/2026');
  await continuer(page);
  await emplois(page, [
    { nom: 'Agence du Port', type: 'Mission d’intérim', du: '2/2/2026', au: '30/11/2026' },
  ]);
  await salaires(page, ['1950', ...Array.from({ length: 8 }, () => '2100,50')]);
  await jusquaVerifier(page);
}

/** Straight to the question on contracts, from the answers of a temporary worker. */
export async function jusquAuxContrats(page: Page, url: string): Promise<void> {
  await interimaire(page, url);
  await page.goto(`${url}/simulateur/contrats`);
  await page.getByLabel('Chercher un contrat').waitFor();
}
