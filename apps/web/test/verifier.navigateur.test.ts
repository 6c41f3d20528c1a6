import { readFileSync } from 'node:fs';
import type { SituationJson } from '@almanach/moteur';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ecrireFragment } from '../src/partage/lien.ts';
import { interimaire } from './gestes.ts';
import {
  AUJOURDHUI,
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
}, 60_000);
afterAll(() => banc.fermer());

/**
 * 2,100.00 a month: 6,300.00 / 91.25 = 69.04, half of it 34.52 a day. Three waiting days, 15 to 17 June,
 * then 11 days: 379.72.
 */
const SITUATION: SituationJson = {
  emplois: [{ type: 'cdi', du: '2020-01-01', salaireMensuel: '2100.00' }],
  arrets: [{ nature: 'maladie', du: '2026-06-15', au: '2026-06-28', type: 'initial' }],
  le: AUJOURDHUI,
};

const DECOMPTES = {
  conforme: 'Du;Au;Prix\n18/06/2026;28/06/2026;34,52',
  // 14 × 34.52: no waiting day.
  explique: 'Du;Au;Prix\n15/06/2026;28/06/2026;34,52',
  inexplique: 'Du;Au;Prix\n18/06/2026;28/06/2026;30,00',
  'rien à comparer': 'Du;Au;Prix;Nature\n18/06/2026;28/06/2026;30,00;retenue',
  'jours manquants':
    'Du;Au;Prix;Nature\n15/06/2026;20/06/2026;;carence\n21/06/2026;28/06/2026;34,52;',
} as const;

const TITRES = {
  conforme: 'Les 14 jours comparés sont conformes à notre calcul.',
  explique: 'Le décompte verse 103,56 € bruts de plus que notre calcul.',
  inexplique: 'Le décompte verse 49,72 € bruts de moins que notre calcul.',
  'rien à comparer': 'Aucun jour n’a pu être comparé.',
  'jours manquants': 'Le décompte verse 103,56 € bruts de moins que notre calcul.',
} as const;

/** The page of the lines, with a situation that came by a link. */
async function ouvrir(page: Page): Promise<void> {
  await page.goto(`${banc.url}/${await ecrireFragment(SITUATION, AUJOURDHUI)}`);
  await page.locator('.phrase').waitFor();
  await page.getByRole('link', { name: 'Vérifier le décompte que j’ai reçu' }).click();
  await page.getByRole('heading', { level: 1, name: 'Vérifier un décompte' }).waitFor();
}

async function deplier(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const d of document.querySelectorAll('details')) d.open = true;
  });
}

async function donner(page: Page, nom: string, contenu: Buffer | string): Promise<void> {
  await deplier(page);
  await page
    .locator('#fichier')
    .setInputFiles({ name: nom, mimeType: 'text/csv', buffer: Buffer.from(contenu) });
  await page.locator('.fichier [role=status]', { hasText: nom }).waitFor();
}

async function comparer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Comparer', exact: true }).click();
  await page.getByText('Et maintenant').waitFor();
}

async function viderLesLignes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Retirer toutes les lignes' }).click();
  await page.getByRole('button', { name: 'Oui, tout retirer' }).click();
}

function normal(texte: string): string {
  return texte.replace(/[\u00a0\u202f]/g, ' ');
}

async function titre(page: Page): Promise<string> {
  return normal(await page.locator('h1').innerText());
}

async function photographier(page: Page, nom: string): Promise<void> {
  const dossier = process.env['ALMANACH_CAPTURES'];
  if (dossier !== undefined)
    await page.screenshot({ path: `${dossier}/${nom}.png`, fullPage: true });
}

const MAUVAISES = [
  'Du;Au;Prix de journée;Nature',
  '31/06/2026;28/06/2026;34,52;maladie',
  '18/06/2026;28/06/2026;34,52;maladie',
  '18/06/2026;28/06/2026;=34+1;maladie',
  '18/06/2026;28/06/2026;34,52;vacances',
].join('\n');

type Examen = (nom: string) => Promise<void>;

/** Every state of the page: nothing known, empty, wrong, each verdict with its letter. */
async function visiter({ page }: Onglet, examiner: Examen): Promise<void> {
  await page.goto(`${banc.url}/verifier`);
  await page.getByRole('link', { name: 'Décrire ma situation' }).waitFor();
  await examiner('sans-situation');
  await ouvrir(page);
  await examiner('vide');
  await page.getByRole('button', { name: 'Comparer', exact: true }).click();
  await page.getByText('Recopiez au moins une ligne').waitFor();
  await donner(page, 'mauvaises.csv', MAUVAISES);
  await deplier(page);
  await examiner('fautes');
  await page.getByRole('link', { name: /^Comparer sans les/ }).click();
  await page.getByText('ne sont pas comparées').waitFor();
  await examiner('partiel');
  await page.getByRole('link', { name: 'Modifier les lignes' }).click();
  await viderLesLignes(page);
  await donner(page, 'binaire.csv', Buffer.from([80, 75, 3, 4, 0, 0, 1, 2]));
  await examiner('binaire');
  for (const [nom, csv] of Object.entries(DECOMPTES)) {
    await donner(page, `${nom}.csv`, csv);
    await comparer(page);
    expect(await titre(page)).toBe(TITRES[nom as keyof typeof TITRES]);
    await examiner(nom.replaceAll(' ', '-'));
    await page.getByRole('link', { name: 'Modifier les lignes' }).click();
    await donner(page, 'encore.csv', csv);
    await viderLesLignes(page);
  }
}

describe('la page du vérificateur de décomptes', () => {
  it.each([
    { largeur: 1280, sombre: false },
    { largeur: 1280, sombre: true },
    { largeur: 390, sombre: false },
    { largeur: 390, sombre: true },
  ])(
    'est sans défaut pour axe, dans chaque état : %o',
    async (reglages) => {
      const onglet = await ouvrirOnglet(banc, reglages);
      const { page, contexte, plaintes } = onglet;
      const defauts: string[] = [];
      await visiter(onglet, async (nom) => {
        for (const d of await defautsAxe(page)) defauts.push(`${nom} > ${d}`);
        await photographier(page, `${nom}-${reglages.largeur}${reglages.sombre ? '-nuit' : ''}`);
      });
      expect(defauts).toEqual([]);
      expect(plaintes).toEqual([]);
      await contexte.close();
    },
    120_000,
  );

  it('tient dans 320 pixels sans défilement horizontal, avec des cibles de 44 pixels', async () => {
    const onglet = await ouvrirOnglet(banc, { largeur: 320, hauteur: 640 });
    const { page, contexte } = onglet;
    const defauts: string[] = [];
    await visiter(onglet, async (nom) => {
      const trop = await debordement(page);
      if (trop > 0) defauts.push(`${nom} : ${trop} px`);
      const petites = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(button, select, input[type=text], label.coche)')]
          .filter((e) => e.getClientRects().length > 0)
          .filter((e) => e.getBoundingClientRect().height < 43.5)
          .map((e) => e.outerHTML.slice(0, 80)),
      );
      defauts.push(...petites.map((p) => `${nom} > ${p}`));
    });
    expect(defauts).toEqual([]);
    await contexte.close();
  }, 120_000);

  it('se parcourt en entier au clavier, de la première question à la lettre', async () => {
    const { page, contexte, plaintes, requetes } = await ouvrirOnglet(banc);
    await interimaire(page, banc.url);
    await page.getByRole('link', { name: 'Voir le résultat' }).press('Enter');
    await page.getByRole('link', { name: 'Vérifier le décompte que j’ai reçu' }).press('Enter');
    await page.locator('.verificateur h1:focus').waitFor();
    const taper = async (texte: string) => {
      await page.keyboard.type(texte);
      await page.keyboard.press('Tab');
    };
    const allerA = async (nom: string) => {
      for (let n = 0; n < 60; n++) {
        const la = await page.evaluate(() => {
          const e = document.activeElement;
          return (e as HTMLInputElement | null)?.labels?.[0]?.textContent ?? e?.textContent ?? '';
        });
        if (normal(la).includes(nom)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`not reached by the keyboard: ${nom}`);
    };
    await allerA('Du');
    await taper('6/11/2026');
    await page.keyboard.press('Tab');
    await taper('19/11/2026');
    await page.keyboard.press('Tab');
    await taper('vingt');
    await allerA('Comparer');
    await page.keyboard.press('Enter');
    const resume = page.getByRole('group', { name: 'Lignes à corriger' });
    expect(await resume.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(normal(await resume.innerText())).toContain(
      'Ligne 1, colonne « Prix de journée » : Le montant est mal écrit. Reçu : « vingt ».',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await taper('20,00');
    expect(await page.getByLabel('Du', { exact: true }).inputValue()).toBe('06/11/2026');
    await allerA('Comparer');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/verifier/resultat');
    await page.locator('.verificateur h1:focus').waitFor();
    expect(await titre(page)).toMatch(/^Le décompte verse .* de moins que notre calcul\.$/);
    await allerA('Télécharger le texte');
    const attendu = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const texte = readFileSync(await (await attendu).path(), 'utf8');
    expect(texte).toContain('[Votre numéro de sécurité sociale]');
    expect(texte).toContain('R142-1');
    await page.goBack();
    expect(await page.getByLabel('Du', { exact: true }).inputValue()).toBe('06/11/2026');
    expect(plaintes).toEqual([]);
    expect(requetes.filter((r) => !r.startsWith(`${banc.url}/`) && !r.startsWith('blob:'))).toEqual(
      [],
    );
    expect(requetes.filter((r) => /\/api|\?|2026/.test(r))).toEqual([]);
    await contexte.close();
  }, 90_000);

  it('ne perd rien : rechargement, retour, ligne fautive', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page);
    await page.getByLabel('Du', { exact: true }).fill('le dix-huit');
    await page.getByLabel('Montant brut').fill('12,3,4');
    await page.getByLabel('Ce décompte contient tous').check();
    await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('l2-du');
    await page.reload();
    expect(await page.getByLabel('Du', { exact: true }).first().inputValue()).toBe('le dix-huit');
    expect(await page.getByLabel('Montant brut').first().inputValue()).toBe('12,3,4');
    expect(await page.getByLabel('Ce décompte contient tous').isChecked()).toBe(true);
    await page.goto(`${banc.url}/verifier/resultat`);
    await page.waitForURL('**/verifier');
    expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
    expect(await contexte.cookies()).toEqual([]);
    await page.goto(banc.url);
    await page.getByRole('button', { name: 'Tout effacer et recommencer' }).click();
    expect(await page.evaluate(() => window.sessionStorage.length)).toBe(0);
    await contexte.close();
  }, 60_000);

  it('nomme la cause avec sa règle, et dit pourquoi un jour vaut zéro', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page);
    await donner(page, 'explique.csv', DECOMPTES.explique);
    await comparer(page);
    const zero = page.getByRole('row', { name: /^Du 15 au 17 juin 2026/ });
    expect(normal(await zero.innerText())).toContain('jour non payé (délai de carence)');
    expect(normal(await zero.innerText())).toContain('+ 103,56 €');
    await page.getByRole('heading', { name: /Délai de carence non appliqué/ }).waitFor();
    await page
      .getByRole('link', { name: /^La règle/ })
      .first()
      .click();
    await page.waitForURL('**/regles/R-*');
    await page.locator('.regles h1').waitFor();
    expect(await page.getByText('Nous ne connaissons pas cette règle').count()).toBe(0);
    await contexte.close();
  }, 60_000);

  it('donne un PDF qui a du texte, et la même lettre à copier', async () => {
    const { page, contexte, plaintes, requetes } = await ouvrirOnglet(banc);
    await contexte.grantPermissions(['clipboard-read', 'clipboard-write']);
    await ouvrir(page);
    await donner(page, 'manque.csv', DECOMPTES['jours manquants']);
    await comparer(page);
    await page.getByRole('button', { name: 'Copier la lettre' }).click();
    await page.getByText('Lettre copiée').waitFor();
    const copie = await page.evaluate(() => navigator.clipboard.readText());
    expect(copie).toContain('Commission de recours amiable');
    expect(requetes.some((r) => r.includes('pdfkit'))).toBe(false);
    const attendu = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger en PDF' }).click();
    const fichier = await attendu;
    expect(fichier.suggestedFilename()).toBe('lettre-decompte.pdf');
    const octets = readFileSync(await fichier.path());
    expect(octets.subarray(0, 5).toString()).toBe('%PDF-');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(octets)), {
      mergePages: true,
    });
    expect(normal(text)).toContain('Demande de révision');
    expect(normal(text)).toContain('103,56 €');
    expect(plaintes).toEqual([]);
    await contexte.close();
  }, 60_000);
});

describe('le fichier CSV', () => {
  const LIGNE = '18/06/2026;28/06/2026;34,52';
  it.each([
    [
      'en UTF-8 avec sa marque, point-virgule, virgule décimale',
      Buffer.from(`\ufeffDu;Au;Prix de journée\r\n${LIGNE}\r\n`),
    ],
    ['en windows-1252', Buffer.from(`Du;Au;Prix de journée\n${LIGNE}`, 'latin1')],
    [
      'avec des virgules et des guillemets',
      Buffer.from('Du,Au,Prix\n2026-06-18,2026-06-28,"34,52 €"'),
    ],
    ['en UTF-16', Buffer.from(`\ufeffDu;Au;Prix de journée\n${LIGNE}`, 'utf16le')],
  ])(
    '%s, se lit',
    async (_nom, octets) => {
      const { page, contexte } = await ouvrirOnglet(banc);
      await ouvrir(page);
      await donner(page, 'decompte.csv', octets);
      await comparer(page);
      expect(await titre(page)).toBe(TITRES.conforme);
      await contexte.close();
    },
    60_000,
  );

  it('dit chaque ligne fautive, la garde à corriger, et garde les bonnes', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page);
    await donner(page, 'mauvaises.csv', MAUVAISES);
    const dites = normal(await page.getByRole('group', { name: 'Lignes à corriger' }).innerText());
    expect(dites).toContain('3 lignes à corriger');
    expect(dites).toContain(
      'Ligne 1, colonne « Du » (ligne 2 du fichier) : La date n’existe pas ou est mal écrite. Reçu : « 31/06/2026 ».',
    );
    expect(dites).toContain(
      'Ligne 3, colonne « Prix de journée » (ligne 4 du fichier) : La cellule contient une formule. Reçu : « =34+1 ».',
    );
    expect(dites).toContain(
      'Ligne 4, colonne « Nature » (ligne 5 du fichier) : Le mot n’est pas reconnu. Reçu : « vacances ».',
    );
    await page.getByText('Attendu : une date comme 06/02/2026').first().waitFor();
    await page.getByText('Ligne 2 Du 18 au 28 juin 2026').waitFor();
    await page.getByLabel('Du', { exact: true }).first().fill('18/06/2026');
    expect(
      normal(await page.getByRole('group', { name: 'Lignes à corriger' }).innerText()),
    ).toContain('2 lignes à corriger');
    await page.getByRole('button', { name: 'Retirer : Ligne 4' }).click();
    await page.getByRole('button', { name: 'Retirer : Ligne 3' }).click();
    await page.getByRole('button', { name: 'Retirer : Ligne 1' }).click();
    await comparer(page);
    expect(await titre(page)).toBe(TITRES.conforme);
    await contexte.close();
  }, 60_000);

  it('de plus de 50 Mo ou binaire, est refusé tout de suite, sans rien perdre', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page);
    await page.getByLabel('Du', { exact: true }).fill('18/06/2026');
    await deplier(page);
    const lues = await page.evaluate(async () => {
      let lectures = 0;
      const { prototype } = Blob;
      const lire = Reflect.get<Blob, 'arrayBuffer'>(prototype, 'arrayBuffer');
      prototype.arrayBuffer = function arrayBuffer(this: Blob) {
        lectures += this.size;
        return lire.call(this);
      };
      const champ = document.querySelector<HTMLInputElement>('#fichier');
      const donner = async (nom: string, octets: Uint8Array<ArrayBuffer>) => {
        const transfert = new DataTransfer();
        transfert.items.add(new File([octets], nom));
        if (champ !== null) champ.files = transfert.files;
        champ?.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((suite) => setTimeout(suite, 300));
        return document.querySelector('.fichier [role=status]')?.textContent ?? '';
      };
      const gros = await donner('gros.csv', new Uint8Array(50_000_001).fill(65));
      const apresGros = lectures;
      const zip = await donner('classeur.csv', new Uint8Array(2_000_000));
      return { gros, apresGros, zip, apresZip: lectures };
    });
    expect(normal(lues.gros)).toContain('Le fichier est trop gros.');
    expect(lues.apresGros).toBe(0);
    expect(normal(lues.zip)).toContain('Le fichier n’est pas un tableau en texte.');
    expect(lues.apresZip).toBeLessThan(10_000);
    expect(await page.getByLabel('Du', { exact: true }).inputValue()).toBe('18/06/2026');
    await contexte.close();
  }, 60_000);

  it('de 5 001 lignes, garde les 5 000 premières et le dit', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page);
    await donner(page, 'long.csv', `Du;Au;Prix\n${`${LIGNE}\n`.repeat(5001)}`);
    const bilan = normal(await page.locator('.fichier [role=status]').innerText());
    expect(bilan).toContain('5 000 lignes ajoutées');
    expect(bilan).toContain('La suite du fichier n’est pas lue.');
    expect(await page.locator('.repliee').count()).toBe(50);
    await page.getByRole('button', { name: /^Montrer plus de lignes/ }).click();
    expect(await page.locator('.repliee').count()).toBe(250);
    await comparer(page);
    expect(await titre(page)).toContain('de plus que notre calcul');
    await contexte.close();
  }, 60_000);

  it('se dépose, se colle, et un exemple se télécharge', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await ouvrir(page);
    await page.evaluate(() => {
      const transfert = new DataTransfer();
      transfert.items.add(new File(['Du;Au;Prix\n18/06/2026;20/06/2026;34,52'], 'depose.csv'));
      document
        .querySelector('.fichier')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfert, bubbles: true }));
    });
    await page.getByText('depose.csv').waitFor();
    await deplier(page);
    await page
      .getByLabel('Ou collez les cellules')
      .fill('Du\tAu\tPrix\n21/06/2026\t28/06/2026\t34,52');
    await page.getByRole('button', { name: 'Lire ce tableau' }).click();
    await page.getByText('tableau collé').waitFor();
    expect(await page.locator('.repliee').count()).toBe(2);
    const attendu = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger un exemple' }).click();
    const exemple = readFileSync(await (await attendu).path());
    await viderLesLignes(page);
    await donner(page, 'exemple.csv', exemple);
    expect(await page.locator('.repliee').count()).toBe(2);
    expect(await page.locator('.carte').count()).toBe(0);
    await contexte.close();
  }, 60_000);
});

describe('sans connexion', () => {
  it('compare et fait la lettre en PDF, serveur arrêté', async () => {
    const { page, contexte } = await ouvrirOnglet(banc, { agent: true });
    await page.goto(banc.url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await banc.couper();
    await contexte.setOffline(true);
    await ouvrir(page);
    await donner(page, 'inexplique.csv', DECOMPTES.inexplique);
    await comparer(page);
    const attendu = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger en PDF' }).click();
    expect(
      readFileSync(await (await attendu).path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await contexte.close();
  }, 60_000);
});
