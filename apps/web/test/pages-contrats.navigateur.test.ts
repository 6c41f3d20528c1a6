import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Banc,
  debordement,
  defautsAxe,
  monterBanc,
  type Onglet,
  ouvrirOnglet,
} from './navigateur.ts';

let banc: Banc;
beforeAll(async () => {
  banc = await monterBanc();
}, 120_000);
afterAll(() => banc.fermer());

async function ouvrir(page: Page, adresse: string): Promise<void> {
  await page.goto(banc.url + adresse);
  await page.locator('.pages-contrats h1').waitFor();
}

async function toutDeplier(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const d of document.querySelectorAll('details')) d.open = true;
  });
}

const json = (page: Page) => page.getByLabel('Texte du contrat');

/** The text of the editor, with one thing changed in it. */
async function retoucher(page: Page, avant: string, apres: string): Promise<void> {
  const texte = await json(page).inputValue();
  expect(texte).toContain(avant);
  await json(page).fill(texte.replace(avant, apres));
}

async function remplirComparaison(page: Page): Promise<void> {
  await page.getByLabel('Salaire ou revenu brut d’un mois').fill('2000');
  await page.getByLabel('Salaire net d’un mois').fill('1560');
  await page.getByLabel('Dans cet emploi depuis le').fill('1/10/2025');
  await page.getByLabel('Premier jour de l’arrêt').fill('2/2/2026');
  await page.getByLabel('Dernier jour de l’arrêt').fill('13/3/2026');
  await page.getByLabel(/bâtiment, option 1/).check();
  await page.getByLabel(/bâtiment, option 3/).check();
}

/** Each page, in each of its states. */
const ETATS: readonly (readonly [nom: string, aller: (page: Page) => Promise<void>])[] = [
  ['index', (page) => ouvrir(page, '/contrats')],
  ['index, rien', (page) => ouvrir(page, '/contrats?q=zzz')],
  ['fiche', (page) => ouvrir(page, '/contrats/aspbtp-option-2')],
  ['fiche, quatre versions', (page) => ouvrir(page, '/contrats/interimaires-prevoyance')],
  ['inconnu', (page) => ouvrir(page, '/contrats/rien-de-tel')],
  ['éditeur', (page) => ouvrir(page, '/contrats/editeur?depuis=exemple-90-80')],
  [
    'éditeur, refusé',
    async (page) => {
      await ouvrir(page, '/contrats/editeur');
      await retoucher(page, '"famille": "convention"', '"famille": "cousine", "inconnue": 1');
      await page.getByRole('group', { name: 'Points à corriger' }).waitFor();
    },
  ],
  [
    'éditeur, pas du JSON',
    async (page) => {
      await ouvrir(page, '/contrats/editeur');
      await json(page).fill('{ "id": ');
    },
  ],
  ['comparer', (page) => ouvrir(page, '/contrats/comparer')],
  [
    'comparer, refusé',
    async (page) => {
      await ouvrir(page, '/contrats/comparer');
      await page.getByRole('button', { name: 'Comparer' }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'comparer, comparé',
    async (page) => {
      await ouvrir(page, '/contrats/comparer');
      await remplirComparaison(page);
      await page.getByRole('button', { name: 'Comparer' }).click();
      await page.getByRole('heading', { name: 'Ce que chacun paie' }).waitFor();
    },
  ],
  ['adhérer', (page) => ouvrir(page, '/contrats/aspbtp-option-2/adherer')],
  [
    'adhérer, rempli',
    async (page) => {
      await ouvrir(page, '/contrats/aspbtp-option-2/adherer');
      await page.getByLabel('Votre date de naissance').fill('15/6/1960');
      await page.getByLabel('Cotisation d’une année').fill('240');
    },
  ],
  ['adhérer, sans clause', (page) => ouvrir(page, '/contrats/syntec/adherer')],
];

async function chaqueEtat(onglet: Onglet, voir: (nom: string) => Promise<void>): Promise<void> {
  for (const [nom, aller] of ETATS) {
    await aller(onglet.page);
    await toutDeplier(onglet.page);
    await voir(nom);
  }
}

describe('les pages des contrats', () => {
  it.each([
    { largeur: 1280, sombre: false },
    { largeur: 390, sombre: true },
  ])(
    'sont sans défaut pour axe, dans chaque état : %o',
    async (reglages) => {
      const onglet = await ouvrirOnglet(banc, reglages);
      const { page, contexte, plaintes } = onglet;
      const defauts: string[] = [];
      await chaqueEtat(onglet, async (nom) => {
        for (const d of await defautsAxe(page)) defauts.push(`${nom} > ${d}`);
        const dossier = process.env['ALMANACH_CAPTURES'];
        if (dossier !== undefined) {
          const path = `${dossier}/contrats-${nom}-${reglages.largeur}.png`;
          await page.screenshot({ path, fullPage: true });
        }
      });
      expect(defauts).toEqual([]);
      expect(plaintes).toEqual([]);
      await contexte.close();
    },
    240_000,
  );

  it('tiennent dans 320 pixels sans défilement horizontal', async () => {
    const onglet = await ouvrirOnglet(banc, { largeur: 320, hauteur: 640 });
    const trop: string[] = [];
    await chaqueEtat(onglet, async (nom) => {
      const pixels = await debordement(onglet.page);
      if (pixels > 0) trop.push(`${nom} : ${pixels} px`);
    });
    expect(trop).toEqual([]);
    await onglet.contexte.close();
  }, 180_000);
});

describe('le catalogue', () => {
  it('se cherche au clavier, et la recherche est dans l’adresse', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/contrats');
    await page.getByLabel('Chercher un contrat').focus();
    await page.keyboard.type('interimaires');
    await page.getByText(/^1\scontrat sur/).waitFor();
    expect(page.url()).toContain('?q=interimaires');
    await page.keyboard.press('Escape');
    await page.getByLabel('Famille').selectOption({ label: 'Obligation de la loi' });
    await page.getByText(/^1\scontrat sur/).waitFor();
    await page.locator('.liste-contrats a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/contrats/mensualisation-legale');
    await page.goBack();
    expect(await page.getByLabel('Famille').inputValue()).toBe('legal');
    await contexte.close();
  }, 60_000);

  it('s’ouvre depuis l’en-tête, hors du premier écran', async () => {
    const { page, contexte, requetes } = await ouvrirOnglet(banc);
    await page.goto(banc.url);
    await page.waitForLoadState('networkidle');
    expect(requetes.filter((r) => /\/Contrats-/.test(r))).toEqual([]);
    await page.getByRole('link', { name: 'Contrats', exact: true }).click();
    await page.locator('.pages-contrats h1').waitFor();
    expect(requetes.filter((r) => /\/api/.test(r))).toEqual([]);
    await contexte.close();
  }, 60_000);
});

describe('la page d’un contrat', () => {
  it('mène d’une clause à sa règle, et d’un point ouvert à sa raison', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/contrats/aspbtp-option-2');
    const duree = page.locator('.clause', { hasText: 'Durée maximale' });
    await duree.getByText('en partie inconnu').waitFor();
    await duree
      .getByRole('link', { name: /Point ouvert/ })
      .first()
      .waitFor();
    await page.getByText('Durée maximale non publiée.', { exact: true }).waitFor();
    await duree.locator('a[href="/regles/R-D-06"]').click();
    await page.waitForURL('**/regles/R-D-06');
    await contexte.close();
  }, 60_000);

  it('refait l’exemple avec une autre lecture', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/contrats/aspbtp-option-2');
    await page.getByLabel('Arrêt', { exact: true }).selectOption('hopital');
    const total = page.locator('[aria-labelledby="exemple"] .grande');
    // 13 days at 15 euros and 7 days in hospital at 22,50; or 20 days at 22,50.
    await expect.poll(() => total.innerText()).toContain('352,50');
    await page.getByLabel('Lecture retenue (portee)').selectOption({ label: 'tout l’arrêt' });
    await expect.poll(() => total.innerText()).toContain('450,00');
    await contexte.close();
  }, 60_000);

  it('compare deux versions, clause par clause', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/contrats/interimaires-prevoyance');
    await page.getByRole('link', { name: /au 30 avril 2021/ }).click();
    await page.getByText('Version finie le 30 avril 2021.').waitFor();
    await page.getByLabel('Avant', { exact: true }).selectOption('2019-01-01');
    await page.getByRole('row', { name: /Arrêts concernés/ }).waitFor();
    await page.getByLabel('Après', { exact: true }).selectOption('2019-01-01');
    await page.getByText('Aucune clause n’a changé.').waitFor();
    await contexte.close();
  }, 60_000);
});

describe('l’éditeur', () => {
  it('dit une faute à côté de la clause et dans le résumé, sans rien perdre au rechargement', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/contrats/editeur');
    await page.getByText('Le moteur lit ce contrat en entier.').waitFor();
    await page.getByLabel('Franchise, en jours').fill('sept');
    const champ = page.locator('.champ', { hasText: 'Franchise, en jours' });
    await champ.getByText(/ALM-E-00\d/).waitFor();
    await page.getByText('L’aperçu attend un contrat sans erreur.').waitFor();
    await page.reload();
    expect(await page.getByLabel('Franchise, en jours').inputValue()).toBe('sept');
    const resume = page.getByRole('group', { name: 'Points à corriger' });
    await resume.getByRole('link').first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(
      'c-garanties-0-franchises-0-jours',
    );
    await page.keyboard.press('Control+a');
    await page.keyboard.type('3');
    await page.getByText('Le moteur lit ce contrat en entier.').waitFor();
    expect(await json(page).inputValue()).toContain('"jours": 3');
    await contexte.close();
  }, 60_000);

  it('montre dans le JSON une clause qui n’a pas de champ', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/contrats/editeur');
    await retoucher(page, '"rang": 30', '"rang": 30, "inconnue": 1');
    await page.getByRole('link', { name: /ALM-E-002, ligne \d+, inconnue/ }).click();
    const choisi = await json(page).evaluate((t: HTMLTextAreaElement) =>
      t.value.slice(t.selectionStart, t.selectionEnd),
    );
    expect(choisi).toBe('"inconnue": 1');
    await contexte.close();
  }, 60_000);

  it('met côte à côte le contrat de départ et le vôtre, puis se télécharge', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/contrats/aspbtp-option-2');
    await page.getByRole('link', { name: 'Modifier une copie' }).click();
    await page.waitForURL('**/contrats/editeur');
    await page.getByLabel('Euros par jour').fill('20');
    const rangee = page.getByRole('row', { name: /^Maladie, 5 jours/ });
    await rangee.getByText('100,00').waitFor();
    expect(await rangee.getByRole('cell').allInnerTexts()).toEqual([
      '75,00\u00a0€',
      expect.stringMatching(/^100,00\u00a0€\s*change$/),
    ]);
    await page.getByText(/^1\sclause changée/).waitFor();
    const attente = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger en JSON' }).click();
    const fichier = await attente;
    expect(fichier.suggestedFilename()).toBe('aspbtp-option-2.2016-01-01.json');
    expect(readFileSync(await fichier.path(), 'utf8')).toContain('"montant": "20"');
    await contexte.close();
  }, 60_000);

  it('refuse un fichier en entier, dit où, et garde ce qui était écrit', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/contrats/editeur');
    await page.getByLabel('Titre').fill('À garder');
    const poser = (name: string, texte: string) =>
      page.getByLabel('Ou un fichier JSON').setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(texte),
      });
    await poser('faux.json', '{\n "a": 1,\n}');
    await page.getByText(/ALM-E-001, ligne 3/).waitFor();
    await poser('gros.json', 'x'.repeat(1_000_001));
    await page.getByText(/ALM-E-018/).waitFor();
    const bon = JSON.parse(await json(page).inputValue()) as Record<string, unknown>;
    await poser('cle.json', JSON.stringify({ ...bon, inconnue: 1 }));
    await page.getByText(/ALM-E-002.*inconnue/).waitFor();
    expect(await page.getByLabel('Titre').inputValue()).toBe('À garder');
    await page.getByRole('button', { name: 'Ouvrir ce texte pour le corriger' }).click();
    await page.getByRole('group', { name: 'Points à corriger' }).waitFor();
    await page.getByRole('button', { name: 'Revenir au texte d’avant' }).click();
    await page.getByText('Le moteur lit ce contrat en entier.').waitFor();
    await poser('bon.json', JSON.stringify({ ...bon, titre: 'Venu du fichier' }));
    await expect.poll(() => page.getByLabel('Titre').inputValue()).toBe('Venu du fichier');
    await contexte.close();
  }, 60_000);
});

describe('la comparaison', () => {
  it('dit les totaux, ce que personne ne paie, et revient après un rechargement', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/contrats/comparer?c=aspbtp-option-2');
    await remplirComparaison(page);
    await page.getByRole('button', { name: 'Comparer' }).click();
    await page
      .getByRole('row', { name: /option 2/ })
      .getByText('600,00')
      .waitFor();
    await page
      .getByRole('row', { name: /option 3/ })
      .getByText('800,00')
      .waitFor();
    expect(await page.getByRole('img', { name: /non couverts?/ }).count()).toBe(4);
    await page.getByText('aucun des contrats comparés ne paie tout le salaire net').waitFor();
    await page.reload();
    await page
      .getByRole('row', { name: /option 3/ })
      .getByText('800,00')
      .waitFor();
    await contexte.close();
  }, 60_000);

  it('ne devine rien : chaque champ vide se dit, et mène à lui', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page, '/contrats/comparer');
    await page.getByRole('button', { name: 'Comparer' }).click();
    await page.getByRole('link', { name: /salaire brut d’un mois/ }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('brut');
    await contexte.close();
  }, 60_000);
});

describe('les conditions d’adhésion', () => {
  it('disent l’âge, les délais par cause, la clause et la cotisation, sans rien envoyer', async () => {
    const { page, contexte, requetes } = await ouvrirOnglet(banc);
    await ouvrir(page, '/contrats/aspbtp-option-2/adherer');
    await page.getByText('C’est une information, pas une souscription.').waitFor();
    await page.getByLabel('Jour de l’adhésion').fill('10/1/2027');
    const avant = requetes.length;
    await page.getByLabel('Votre date de naissance').fill('15/6/1960');
    await page.getByText('Vous avez dépassé l’âge').waitFor();
    await page.getByLabel('Votre date de naissance').fill('15/6/1985');
    await page.getByRole('radio', { name: 'Oui' }).check();
    await page.getByText('vous pouvez demander à adhérer').waitFor();
    await page.getByRole('row', { name: /^Maladie 10 avril 2027/ }).waitFor();
    await page.getByRole('row', { name: /^Troubles psychiques 10 janvier 2028/ }).waitFor();
    await page.getByLabel('Cotisation d’une année').fill('100');
    await page.getByLabel('Paiement').selectOption('trimestrielle');
    await page.getByRole('row', { name: /10 avril 2027 25,00/ }).waitFor();
    await page.getByLabel('Qui', { exact: true }).first().fill('mon conjoint');
    await page.getByText('mon conjoint ; à défaut mes héritiers.').waitFor();
    await page.getByLabel('Part', { exact: true }).first().fill('50 %');
    await page.getByText('Elles doivent faire 1.').waitFor();
    expect(requetes.slice(avant)).toEqual([]);
    expect(await page.evaluate(() => window.sessionStorage.length)).toBe(0);
    await contexte.close();
  }, 60_000);
});

describe('sans connexion', () => {
  it('le catalogue, l’éditeur et la comparaison fonctionnent', async () => {
    const { page, contexte } = await ouvrirOnglet(banc, { agent: true });
    await page.goto(banc.url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await contexte.setOffline(true);
    await ouvrir(page, '/contrats/syntec');
    await page.locator('.cas tfoot').waitFor();
    await ouvrir(page, '/contrats/editeur');
    await page.getByText('Le moteur lit ce contrat en entier.').waitFor();
    await ouvrir(page, '/contrats/comparer');
    await contexte.close();
  }, 60_000);
});
