import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Banc, monterBanc, type Onglet, ouvrirOnglet } from '../../../test/navigateur.ts';
import { ecrireFragment } from '../../partage/lien.ts';
import { LE, type NomSituation, SITUATIONS } from './situations.ts';

let banc: Banc | undefined;

export async function monter(): Promise<void> {
  banc = await monterBanc();
}

export async function demonter(): Promise<void> {
  await banc?.fermer();
}

type Reglages = Parameters<typeof ouvrirOnglet>[1];

/** The result of a situation, opened by its shared link, as a reader would. */
export async function ouvrir(nom: NomSituation, reglages: Reglages = {}): Promise<Onglet> {
  if (banc === undefined) throw new Error('the site is not mounted');
  const onglet = await ouvrirOnglet(banc, reglages);
  const fragment = await ecrireFragment(SITUATIONS[nom], LE);
  await onglet.page.goto(`${banc.url}/simulateur/resultat${fragment}`);
  await onglet.page.locator('.resultat h1').waitFor();
  return onglet;
}

/** Runs a test on a page of its own, then checks that nothing was refused nor thrown. */
export async function sur(
  nom: NomSituation,
  reglages: Reglages,
  essai: (page: Page) => Promise<void>,
): Promise<void> {
  const onglet = await ouvrir(nom, reglages);
  try {
    await essai(onglet.page);
    expect(onglet.plaintes).toEqual([]);
  } finally {
    await onglet.contexte.close();
  }
}

export function titre(page: Page): Promise<string> {
  return page.locator('.resultat h1').innerText();
}

export function panneau(page: Page) {
  return page.getByRole('dialog');
}
