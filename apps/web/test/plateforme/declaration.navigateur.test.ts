import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompteDeTest } from '../../../serveur/test/comptes.ts';
import { debordement, defautsAxe, ouvrirOnglet } from '../navigateur.ts';
import { type BancPlateforme, monterPlateforme, seConnecter, unAssure } from './banc.ts';

let banc: BancPlateforme;
beforeAll(async () => {
  banc = await monterPlateforme();
});
afterAll(() => banc.fermer());

/** A page signed in, at the entry of the declaration. */
async function ouvrir(
  compte: CompteDeTest,
  reglages: Parameters<typeof ouvrirOnglet>[1] = { largeur: 390 },
) {
  const onglet = await ouvrirOnglet(banc, reglages);
  await seConnecter(onglet.page, banc, compte);
  await onglet.page.goto(`${banc.url}/espace/declarer`);
  await onglet.page.getByRole('heading', { name: 'Déclarer un arrêt de travail' }).waitFor();
  return onglet;
}

const question = (page: Page, nom: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: nom }).waitFor();

/** Tab until the element that has this name: nothing is clicked. */
async function aller(
  page: Page,
  nom: string | RegExp,
  role: 'button' | 'link' | 'radio' | 'textbox',
): Promise<void> {
  const cible = page.getByRole(role, { name: nom }).first();
  await cible.waitFor();
  for (let i = 0; i < 60; i++) {
    if (await cible.evaluate((e) => e === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never reaches ${String(nom)}`);
}

async function presser(page: Page, nom: string | RegExp, role: 'button' | 'link' = 'button') {
  await aller(page, nom, role);
  await page.keyboard.press('Enter');
}

/** Radios: the group is reached by Tab, then the arrows choose. */
async function choisir(page: Page, nom: string): Promise<void> {
  const radio = page.getByRole('radio', { name: nom, exact: true });
  await radio.waitFor();
  const groupe = page.locator('input[type=radio]');
  for (let i = 0; i < 40; i++) {
    if (await groupe.evaluateAll((tous) => tous.some((r) => r === document.activeElement))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  for (let i = 0; i < 8 && !(await radio.isChecked()); i++) await page.keyboard.press('ArrowDown');
  expect(await radio.isChecked()).toBe(true);
}

async function ecrire(page: Page, nom: string, texte: string): Promise<void> {
  await aller(page, nom, 'textbox');
  await page.keyboard.type(texte);
}

const continuer = (page: Page) => presser(page, 'Continuer');

/** The whole path of someone of whom nothing is known, between two missions. */
async function toutRepondre(page: Page, visiter: () => Promise<void> = async () => undefined) {
  await question(page, 'D’où vient votre arrêt');
  await visiter();
  await choisir(page, 'Une maladie');
  await continuer(page);
  await question(page, 'Quel jour le médecin a-t-il signé');
  await visiter();
  await ecrire(page, 'Signature du médecin', '20/11/2026');
  await continuer(page);
  await question(page, 'Quel jour avez-vous reçu cet avis');
  await ecrire(page, 'Avis reçu', '21/11/2026');
  await continuer(page);
  await question(page, 'Quels jours d’arrêt');
  await visiter();
  await ecrire(page, 'Premier jour', '20/11/2026');
  await ecrire(page, 'Dernier jour', '30/11/2026');
  await continuer(page);
  await question(page, 'Étiez-vous en mission');
  await choisir(page, 'Non');
  await continuer(page);
  await question(page, 'Quand votre dernière mission');
  await choisir(page, 'Je connais le dernier jour');
  await ecrire(page, 'Dernier jour de la mission', '06/11/2026');
  await visiter();
  await continuer(page);
  await question(page, 'La veille de l’arrêt');
  await choisir(page, 'Oui, sans allocation');
  await continuer(page);
  await question(page, 'Avez-vous dormi à l’hôpital');
  await choisir(page, 'Non');
  await continuer(page);
  await question(page, 'Le médecin prescrit-il');
  await choisir(page, 'Non');
  await continuer(page);
  await question(page, 'Qui envoie les volets 1 et 2');
  await choisir(page, 'Moi, mais ce n’est pas encore fait');
  await continuer(page);
  await question(page, 'Vérifiez vos réponses');
  await page.getByRole('heading', { name: 'Trois démarches, chacune avec sa date' }).waitFor();
}

describe('déclarer un arrêt', () => {
  it('se fait au clavier à 390 px, avec ses trois démarches datées et son accusé [ex. 22] [ex. 24] [ex. 25] [ex. 29] [ex. 31]', async () => {
    const { page, contexte, plaintes } = await ouvrir(await unAssure(banc));
    const fautes: string[] = [];
    const visiter = async () => {
      fautes.push(...(await defautsAxe(page)));
      if ((await debordement(page)) > 0) fautes.push(`${page.url()} sort à droite`);
    };
    await visiter();
    await page.screenshot({ path: '/tmp/m/decl-intro-390.png', fullPage: true });
    await presser(page, 'Commencer');
    await toutRepondre(page, visiter);
    await visiter();
    await page.screenshot({ path: '/tmp/m/decl-verifier-390.png', fullPage: true });
    expect(await page.locator('.demarches > li').count()).toBe(3);
    const cartes = await page.locator('.demarches > li').allInnerTexts();
    expect(cartes[0]).toContain('dimanche 22 novembre 2026');
    expect(cartes[1]).toContain('à France Travail');
    expect(cartes[2]).toContain('lundi 23 novembre 2026');
    await presser(page, 'Envoyer ma déclaration');
    await question(page, 'Accusé de réception');
    await page.getByText('Le sceau est bon.').waitFor();
    await visiter();
    await page.screenshot({ path: '/tmp/m/decl-accuse-390.png', fullPage: true });
    expect(new URL(page.url()).pathname).toMatch(
      /^\/espace\/declarer\/accuse\/A(-[0-9A-HJKMNP-TV-Z]{4}){4}$/,
    );
    expect(fautes).toEqual([]);
    expect(plaintes).toEqual([]);
    await contexte.close();
  });
});
