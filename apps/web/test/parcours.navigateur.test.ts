import { chargerDroit } from '@almanach/bareme';
import {
  calculer,
  type DecompteJson,
  ecrireDecompte,
  lireSituation,
  type SituationJson,
} from '@almanach/moteur';
import { euros } from '@almanach/textes';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  commencer,
  continuer,
  dates,
  emplois,
  interimaire,
  jusquaVerifier,
  maladie,
  salaires,
} from './gestes.ts';
import { AUJOURDHUI, type Banc, monterBanc, ouvrirOnglet } from './navigateur.ts';
import { DEUX_AGENCES } from './situations.ts';

let banc: Banc;
beforeAll(async () => {
  banc = await monterBanc();
}, 60_000);
afterAll(() => banc.fermer());

/** The engine called directly, without the site. */
function directement(situation: SituationJson): DecompteJson {
  const lue = lireSituation(situation, { le: AUJOURDHUI });
  if (!lue.ok) throw new Error(JSON.stringify(lue.erreurs));
  return ecrireDecompte(calculer(lue.valeur, chargerDroit(AUJOURDHUI)));
}

/** The link that the result page hands out when nothing can be copied. */
async function fragmentDe(page: Page): Promise<string> {
  await page.evaluate(() => {
    const refuser = () => Promise.reject(new Error('refused'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuser } });
  });
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await page.waitForFunction(() =>
    document.querySelector('input[readonly]')?.matches('[value*="#s="]'),
  );
  const lien = await page.locator('input[readonly]').inputValue();
  return lien.slice(lien.indexOf('#s='));
}

describe('le parcours complet', () => {
  it('trois missions, deux agences, des trous et un mois de chômage donnent les centimes du moteur', async () => {
    const { page, contexte, plaintes } = await ouvrirOnglet(banc);
    await commencer(page, banc.url, 'En intérim');
    await maladie(page);
    await page.getByLabel('Premier jour non travaillé').fill('3/11/2026');
    await page.getByLabel('Dernier jour de l’arrêt').fill('20/11/2026');
    await page.getByRole('button', { name: 'Ajouter une prolongation ou un autre arrêt' }).click();
    await page.getByLabel('Premier jour non travaillé').nth(1).fill('23/11/2026');
    await page.getByLabel('Dernier jour de l’arrêt').nth(1).fill('13/12/2026');
    await continuer(page);
    await continuer(page);
    const type = 'Mission d’intérim';
    await emplois(page, [
      { nom: 'Agence du Port', type, du: '3/11/2025', au: '27/02/2026' },
      { nom: 'Agence de la Gare', type, du: '1/4/2026', au: '17/07/2026' },
      { nom: 'Agence du Port', type, du: '24/08/2026', au: '27/11/2026' },
    ]);
    await salaires(page, ['1890', '2 050,40', '2101,15', '1980']);
    await salaires(page, ['2230', '2230', '2 601,99', '1240,35']);
    await salaires(page, ['610', '2310,05', '2299,95']);
    await page.getByLabel('Premier jour de chômage').fill('1/3/2026');
    await page.getByLabel('Dernier jour de chômage').fill('31/3/2026');
    await page.getByRole('radio', { name: 'Oui' }).check();
    await continuer(page);
    await jusquaVerifier(page);
    await page.getByRole('link', { name: 'Voir le résultat' }).click();
    const attendu = directement(DEUX_AGENCES);
    expect(attendu.totaux.net).not.toBeNull();
    await page.locator('main h1').waitFor();
    const texte = (await page.locator('main').innerText()).replaceAll('\u202f', '\u00a0');
    expect(texte).toContain(euros(attendu.totaux.net ?? ''));
    expect(texte).toContain(euros(attendu.arrets[0]?.indemniteJournaliere ?? ''));
    expect(plaintes).toEqual([]);
    await contexte.close();
  }, 60_000);

  it('se fait au clavier seul, de l’accueil au résultat', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    const clavier = page.keyboard;
    const nomFocalise = () =>
      page.evaluate(() => {
        const e = document.activeElement as HTMLInputElement | null;
        if (e?.matches('body, h1, main') === true) return '';
        const etiquettes = [...(e?.labels ?? [])].map((l) => l.textContent);
        const carte = e?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
        return `${carte} ${etiquettes.join(' ')} ${e?.textContent ?? ''} ${e?.type === 'radio' ? e.value : ''}`;
      });
    const aller = async (nom: RegExp) => {
      for (let n = 0; n < 60; n++) {
        if (nom.test((await nomFocalise()).replaceAll('\u00a0', ' '))) return;
        await clavier.press('Tab');
      }
      throw new Error(`never reached ${nom}`);
    };
    const suite = async () => {
      const avant = page.url();
      await aller(/Continuer/);
      await clavier.press('Enter');
      await page.waitForURL((url) => url.href !== avant);
      // The heading of the new page has the focus: reading starts there.
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    };
    await page.goto(banc.url);
    await aller(/Commencer/);
    await clavier.press('Enter');
    await aller(/interim/);
    await clavier.press('ArrowDown');
    await suite();
    await aller(/maladie/);
    await clavier.press('Space');
    await suite();
    await aller(/non/);
    await clavier.press('Space');
    await suite();
    await aller(/Premier jour non travaillé/);
    await clavier.type('03112026');
    await aller(/Dernier jour de l’arrêt/);
    await clavier.type('13/12/2026');
    await suite();
    await suite();
    await suite();
    await aller(/Salaire brut/);
    for (let m = 0; m < 3; m++) {
      await clavier.type('2000');
      for (let n = 0; n < 3; n++) await clavier.press('Tab');
    }
    await suite();
    await aller(/Premier jour chez cet employeur/);
    await suite();
    await aller(/ oui$/);
    await clavier.press('ArrowDown');
    await suite();
    await suite();
    await page.getByLabel('Chercher un contrat').waitFor();
    await aller(/Chercher un contrat/);
    await clavier.type('aspbtp');
    // Enter searches: it does not leave the page.
    await clavier.press('Enter');
    await aller(/Choisir : .*option 2/);
    await clavier.press('Enter');
    await aller(/Date d’adhésion/);
    await clavier.type('01012024');
    await suite();
    await suite();
    await aller(/Voir le résultat/);
    await clavier.press('Enter');
    await page.waitForURL(/resultat$/);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await page.locator('main').innerText()).toMatch(/ASPBTP Unimutuelles ajoute 15,00/);
    await aller(/\d (?:janvier|novembre|décembre) : /);
    await clavier.press('Enter');
    expect(await page.getByRole('dialog').innerText()).toMatch(/Qui paie quoi/);
    await contexte.close();
  }, 60_000);
});

describe('ce qui est tapé', () => {
  it('est gardé même faux, et expliqué près du champ et en haut de la page', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await page.goto(`${banc.url}/simulateur/dates`);
    const premier = page.getByLabel('Premier jour non travaillé');
    await premier.fill('31/11/2026');
    await page.getByLabel('Dernier jour de l’arrêt').fill('bientôt');
    await page.getByRole('button', { name: 'Continuer' }).click();
    const resume = page.getByRole('alert');
    await resume.waitFor();
    expect(await resume.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await premier.inputValue()).toBe('31/11/2026');
    expect(await premier.getAttribute('aria-invalid')).toBe('true');
    const faute = await premier.getAttribute('aria-describedby');
    const texte = await page.locator(`#${faute?.split(' ').at(-1)}`).innerText();
    expect(texte).toMatch(/novembre 2026 a 30 jours.*jusqu’au 30\/11\/2026/);
    await resume.getByRole('link').first().click();
    expect(await premier.evaluate((e) => e === document.activeElement)).toBe(true);
    await premier.fill('30/11/2026');
    expect(await premier.getAttribute('aria-invalid')).toBe('false');
    await page.reload();
    expect(await page.getByLabel('Dernier jour de l’arrêt').inputValue()).toBe('bientôt');
    await contexte.close();
  }, 30_000);

  it('traverse les boutons Précédent et Suivant du navigateur', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await commencer(page, banc.url, 'En intérim');
    await maladie(page);
    await dates(page, '3/11/2026', '20/12/2026');
    await page.goBack();
    expect(page.url()).toMatch(/\/dates$/);
    expect(await page.getByLabel('Dernier jour de l’arrêt').inputValue()).toMatch('20/12/2026');
    await page.goBack();
    await page.goBack();
    expect(await page.getByRole('radio', { name: 'Une maladie', exact: true }).isChecked()).toBe(
      true,
    );
    await page.goForward();
    await page.goForward();
    await page.goForward();
    expect(page.url()).toMatch(/\/envoi$/);
    await contexte.close();
  }, 30_000);

  it('que le moteur refuse est montré près du champ qui l’a dit', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await interimaire(page, banc.url);
    await page.goto(`${banc.url}/simulateur/cas-particuliers?verifier`);
    await page.getByLabel(/temps partiel pour raison médicale/).check();
    await continuer(page);
    await page.getByLabel('Premier jour à temps partiel').fill('15/12/2026');
    await page.getByLabel('Dernier jour à temps partiel').fill('31/12/2026');
    await page.getByLabel('Salaire brut à temps plein pour ces jours').fill('1000');
    await page.getByLabel('Salaire brut reçu pour ces jours').fill('500');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('alert').waitFor();
    expect(page.url()).toMatch(/temps-partiel/);
    const lien = page.getByRole('alert').getByRole('link').first();
    expect(await lien.getAttribute('href')).toBe('#partiel-t1-du');
    await contexte.close();
  }, 30_000);

  it('s’efface de l’onglet, après confirmation', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await interimaire(page, banc.url);
    await page.getByRole('button', { name: 'Effacer mes réponses' }).click();
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await page.getByRole('link', { name: 'Commencer' }).waitFor();
    expect(await page.evaluate(() => window.sessionStorage.length)).toBe(0);
    await contexte.close();
  }, 30_000);
});

describe('le lien de partage', () => {
  it('redonne le même résultat ailleurs, sans rien laisser dans l’adresse ni le nom de l’agence', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await interimaire(page, banc.url);
    await page.getByRole('link', { name: 'Voir le résultat' }).click();
    await page.locator('main h1').waitFor();
    const resultat = await page.locator('main h1').innerText();
    const fragment = await fragmentDe(page);
    expect(fragment).not.toContain(Buffer.from('Agence').toString('base64url').slice(0, 6));
    const ailleurs = await ouvrirOnglet(banc);
    await ailleurs.page.goto(`${banc.url}/simulateur/resultat${fragment}`);
    await ailleurs.page.locator('main h1').waitFor();
    expect(await ailleurs.page.locator('main h1').innerText()).toBe(resultat);
    expect(ailleurs.page.url()).toBe(`${banc.url}/simulateur/resultat`);
    expect(ailleurs.requetes.filter((r) => r.includes(fragment.slice(3, 20)))).toEqual([]);
    await ailleurs.page.goto(`${banc.url}/simulateur/verifier`);
    const reponses = await ailleurs.page.locator('main').innerText();
    expect(reponses).toMatch(/2\s100,50/);
    expect(reponses).not.toContain('Agence du Port');
    expect(reponses).not.toContain('en dit plus');
    await ailleurs.contexte.close();
    await contexte.close();
  }, 30_000);

  it('abîmé, est refusé sans perdre les réponses', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await interimaire(page, banc.url);
    await page.goto(`${banc.url}/simulateur/resultat#s=AAAA`);
    await page.getByRole('heading', { name: 'Ce lien ne peut pas être lu' }).waitFor();
    await page.getByRole('button', { name: 'Aller à l’accueil' }).click();
    await page.getByRole('link', { name: 'Reprendre mes réponses' }).click();
    await page.getByRole('link', { name: 'Voir le résultat' }).waitFor();
    await contexte.close();
  }, 30_000);
});
