import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompteDeTest } from '../../../serveur/test/comptes.ts';
import { debordement, defautsAxe, ouvrirOnglet } from '../navigateur.ts';
import { type BancPlateforme, entrer, monterPlateforme, unAssure } from './banc.ts';
import { examiner } from './examen.ts';

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
  await entrer(onglet.contexte, banc, compte);
  await onglet.page.goto(`${banc.url}/espace/declarer`);
  await onglet.page
    .getByRole('heading', { level: 1, name: 'Déclarer un arrêt de travail' })
    .waitFor();
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

/** Someone of whom nothing is known, between two missions, who declares too late. */
const REPONSES = {
  nature: 'maladie',
  prescritLe: '2026-11-20',
  recuLe: '2026-11-21',
  dates: { du: '2026-11-20', au: '2026-11-30' },
  mission: 'non',
  finDeMission: '2026-11-06',
  franceTravail: 'inscrit',
  hospitalisation: 'non',
  tempsPartiel: 'non',
  envoiCaisse: 'pas-encore',
} as const;

/** A call of the page itself: same origin, same session. */
function api<T>(page: Page, methode: string, url: string, corps?: object): Promise<T> {
  return page.evaluate(
    async ({ m, u, c }) => {
      const reponse = await fetch(u, {
        method: m,
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        ...(c === null ? {} : { body: JSON.stringify(c) }),
      });
      if (!reponse.ok) throw new Error(await reponse.text());
      return (await reponse.json()) as T;
    },
    { m: methode, u: url, c: corps ?? null },
  );
}

/** A draft already answered, opened at its check page. */
async function brouillon(page: Page, reponses: object): Promise<string> {
  const id = randomUUID();
  await api(page, 'PUT', `/api/espace/brouillons/${id}`, { version: 0, reponses });
  await page.goto(`${banc.url}/espace/declarer/verifier?brouillon=${id}`);
  await question(page, 'Vérifiez vos réponses');
  return id;
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
    await presser(page, 'Commencer');
    await toutRepondre(page, visiter);
    await visiter();
    expect(await page.locator('.demarches > li').count()).toBe(3);
    const cartes = await page.locator('.demarches > li').allInnerTexts();
    expect(cartes[0]).toContain('dimanche 22 novembre 2026');
    expect(cartes[1]).toContain('à France Travail');
    expect(cartes[2]).toContain('lundi 23 novembre 2026');
    await presser(page, 'Envoyer ma déclaration');
    await question(page, 'Accusé de réception');
    await page.getByText('Le sceau est bon.').waitFor();
    await visiter();
    expect(new URL(page.url()).pathname).toMatch(
      /^\/espace\/declarer\/accuse\/A(-[0-9A-HJKMNP-TV-Z]{4}){4}$/,
    );
    expect(fautes).toEqual([]);
    // Nobody is signed in at first, and no demonstration runs.
    expect(plaintes.filter((p) => !/40[14]/.test(p))).toEqual([]);
    await contexte.close();
  });

  it('ne demande pas ce qui est connu, et le dit avec son origine [ex. 22] [ex. 23]', async () => {
    const { page, contexte } = await ouvrir(await unAssure(banc));
    await api(page, 'POST', '/api/espace/missions', {
      du: '2026-09-01',
      au: '2026-12-31',
      contenu: { employeur: 'Ouest Mission' },
    });
    await brouillon(page, {
      ...REPONSES,
      mission: undefined,
      finDeMission: undefined,
      franceTravail: undefined,
    });
    await question(page, 'Vérifiez vos réponses');
    await page.getByRole('heading', { name: 'Ce que nous savions déjà' }).waitFor();
    await page.getByText('Ouest Mission, du 1er septembre au 31 décembre 2026').waitFor();
    const cartes = await page.locator('.demarches > li').allInnerTexts();
    expect(cartes[1]).toContain('à votre agence');
    expect(cartes[2]).toContain('Votre agence déclare cet arrêt. Ce n’est pas à vous.');
    await contexte.close();
  });

  it('dit où est la faute, y mène, et chaque réponse se change depuis la vérification', async () => {
    const { page, contexte } = await ouvrir(await unAssure(banc));
    const id = await brouillon(page, { ...REPONSES, recuLe: '2026-11-19' });
    await page.getByText('L’avis est reçu avant d’être signé').waitFor();
    expect(await page.getByRole('button', { name: 'Envoyer ma déclaration' }).isDisabled()).toBe(
      true,
    );
    await examiner(page, 'déclaration, à corriger');
    await page.getByRole('link', { name: 'Changer : Avis reçu' }).click();
    await question(page, 'Quel jour avez-vous reçu cet avis');
    await page.getByRole('textbox', { name: 'Avis reçu' }).fill('31/02/2026');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('link', { name: 'Ce mois n’a pas ce jour' }).waitFor();
    await examiner(page, 'question, date refusée');
    await page.getByRole('textbox', { name: 'Avis reçu' }).fill('21/11/2026');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await question(page, 'Vérifiez vos réponses');
    await page.getByText('Samedi 21 novembre 2026', { exact: false }).first().waitFor();
    // An address says nothing of the answers, and Back goes back.
    expect(page.url()).toBe(`${banc.url}/espace/declarer/verifier?brouillon=${id}`);
    await page.goBack();
    await question(page, 'Quel jour avez-vous reçu cet avis');
    expect(await page.getByRole('textbox', { name: 'Avis reçu' }).inputValue()).toBe('21/11/2026');
    await contexte.close();
  });

  it('part une fois quand on presse deux fois, et ne revient pas en brouillon [ex. 29]', async () => {
    const { page, contexte } = await ouvrir(await unAssure(banc));
    await brouillon(page, REPONSES);
    await page.getByRole('button', { name: 'Envoyer ma déclaration' }).dblclick();
    await question(page, 'Accusé de réception');
    const reference = page.url();
    const { dossiers } = await api<{ dossiers: object[] }>(page, 'GET', '/api/espace/dossiers');
    expect(dossiers).toHaveLength(1);
    // The file of the receipt is the server's own, and holds its seal.
    const [fichier] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Télécharger l’accusé scellé (JSON)' }).click(),
    ]);
    expect(fichier.suggestedFilename()).toMatch(/^accuse-A-.*\.json$/);
    await page.goto(`${banc.url}/espace/declarer`);
    await page.getByRole('heading', { name: 'À préparer' }).waitFor();
    expect(await page.getByRole('link', { name: /^Reprendre/ }).count()).toBe(0);
    await page.goto(reference);
    await page.getByText('Le sceau est bon.').waitFor();
    await contexte.close();
  });

  it('dit que l’envoi n’a pas de réponse, ou qu’il est refusé, et garde les réponses', async () => {
    const { page, contexte } = await ouvrir(await unAssure(banc));
    const id = await brouillon(page, REPONSES);
    const envoyer = page.getByRole('button', { name: 'Envoyer ma déclaration' });
    await envoyer.waitFor();
    await contexte.setOffline(true);
    await envoyer.click();
    await page.getByRole('alert').getByText('Nous n’avons pas de réponse').waitFor();
    await examiner(page, 'envoi, sans réponse');
    await contexte.setOffline(false);
    await envoyer.click();
    await question(page, 'Accusé de réception');

    // The stop is cancelled from another device, while this one was about to do the same.
    const { dossiers } = await api<{ dossiers: { id: string }[] }>(
      page,
      'GET',
      '/api/espace/dossiers',
    );
    const { dossier } = await api<{ dossier: { arrets: { id: string }[] } }>(
      page,
      'GET',
      `/api/espace/dossiers/${dossiers[0]?.id}`,
    );
    const reponses = { objet: 'annulation', arret: dossier.arrets[0]?.id };
    await brouillon(page, reponses);
    await envoyer.waitFor();
    await api(page, 'POST', '/api/espace/declarations', { reponses });
    await envoyer.click();
    await page.getByRole('alert').getByRole('link', { name: 'Voir mes arrêts' }).waitFor();
    await examiner(page, 'envoi, refusé');

    // Nothing answers: the draft does not open, then opens and is not read.
    await page.route('**/api/espace/brouillons', (r) => r.abort());
    await page.goto(`${banc.url}/espace/declarer/verifier?brouillon=${id}`);
    await page.getByRole('button', { name: 'Recommencer' }).waitFor();
    await examiner(page, 'brouillon, pas ouvert');
    await page.unrouteAll();
    await brouillon(page, REPONSES);
    await page.route('**/declarations/questions', (r) => r.abort());
    await page.reload();
    await page.getByRole('button', { name: 'Recommencer' }).waitFor();
    await examiner(page, 'vérifier, sans réponse');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await envoyer.waitFor();
    await contexte.close();
  });

  it('propose la suite d’un arrêt depuis son dossier, sans redemander lequel', async () => {
    const { page, contexte } = await ouvrir(await unAssure(banc));
    const { dossier } = await api<{ dossier: { id: string } }>(
      page,
      'POST',
      '/api/espace/declarations',
      { reponses: REPONSES },
    );
    await page.goto(`${banc.url}/espace/declarer?objet=prolongation&dossier=${dossier.id}`);
    await question(page, 'Déclarer la suite d’un arrêt');
    await examiner(page, 'entrée, suite d’un arrêt');
    await page.getByRole('button', { name: 'Commencer' }).click();
    // The stop, its origin and where it began are known.
    await question(page, 'Quel jour le médecin a-t-il signé');
    await page.goto(`${banc.url}/espace/declarer?objet=annulation&dossier=${dossier.id}`);
    await page.getByRole('button', { name: 'Commencer' }).click();
    await question(page, 'Vérifiez vos réponses');
    await page.getByText('Maladie, du 20 au 30 novembre 2026').waitFor();
    await page.getByRole('button', { name: 'Envoyer ma déclaration' }).click();
    await page.getByText('Arrêt annulé.').waitFor();
    await examiner(page, 'accusé, arrêt annulé');
    await contexte.close();
  });
});

describe('le brouillon', () => {
  it('arrive au serveur deux secondes au plus après la dernière touche, et pas avant le repos', async () => {
    const compte = await unAssure(banc);
    const contexte = await banc.navigateur.newContext({ viewport: { width: 390, height: 900 } });
    const page = await contexte.newPage();
    await page.clock.install({ time: new Date('2026-11-24T11:00:00Z') });
    await entrer(contexte, banc, compte);
    await page.goto(`${banc.url}/espace/declarer`);
    await page.getByRole('button', { name: 'Commencer' }).click();
    await question(page, 'D’où vient votre arrêt');
    await page.getByRole('radio', { name: 'Une maladie', exact: true }).check();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await question(page, 'Quel jour le médecin a-t-il signé');
    await page.getByText('Enregistré à 10 h 00', { exact: true }).waitFor();
    const ecrits: (string | null)[] = [];
    page.on('request', (r) => {
      if (r.method() === 'PUT') ecrits.push(r.postData());
    });
    await page.clock.pauseAt(new Date('2026-11-24T13:00:00Z'));
    await page.getByRole('textbox', { name: 'Signature du médecin' }).focus();
    await page.keyboard.type('20/11/2026');
    expect(ecrits).toEqual([]);
    const recu = page.waitForResponse((r) => r.request().method() === 'PUT');
    await page.clock.runFor(2000);
    expect((await recu).status()).toBe(200);
    expect(ecrits).toEqual([expect.stringContaining('"prescritLe":"2026-11-20"')]);
    await page.getByText('Enregistré à 10 h 00', { exact: true }).waitFor();
    await contexte.close();
  });

  it('commencé au téléphone, il se reprend sur l’ordinateur [ex. 31]', async () => {
    const compte = await unAssure(banc);
    const telephone = await ouvrir(compte, { largeur: 390 });
    await telephone.page.getByRole('button', { name: 'Commencer' }).click();
    await question(telephone.page, 'D’où vient votre arrêt');
    await telephone.page.getByRole('radio', { name: 'Une maladie', exact: true }).check();
    await telephone.page.getByRole('button', { name: 'Continuer' }).click();
    await telephone.page.getByRole('textbox', { name: 'Signature du médecin' }).fill('20/11/2026');
    await telephone.page.getByText('Enregistré à 10 h 00', { exact: true }).waitFor();
    const bureau = await ouvrir(compte, { largeur: 1280 });
    await bureau.page.getByText('avec 2 réponses').waitFor();
    await bureau.page.getByRole('link', { name: /^Reprendre/ }).click();
    await question(bureau.page, 'Quel jour avez-vous reçu cet avis');
    await bureau.page.getByRole('link', { name: 'Question précédente' }).click();
    await question(bureau.page, 'Quel jour le médecin a-t-il signé');
    expect(
      await bureau.page.getByRole('textbox', { name: 'Signature du médecin' }).inputValue(),
    ).toBe('20/11/2026');
    // The other device wrote since: both texts are shown, and one is chosen.
    await bureau.page.getByRole('textbox', { name: 'Signature du médecin' }).fill('19/11/2026');
    await bureau.page.getByText('Enregistré à 10 h 00', { exact: true }).waitFor();
    await telephone.page.getByRole('textbox', { name: 'Signature du médecin' }).fill('18/11/2026');
    await question(telephone.page, 'Vos réponses ont changé sur un autre appareil');
    await telephone.page.getByText('Mercredi 18 novembre 2026', { exact: false }).waitFor();
    await telephone.page.getByText('Jeudi 19 novembre 2026', { exact: false }).waitFor();
    await examiner(telephone.page, 'brouillon, conflit');
    await telephone.page
      .getByRole('button', { name: 'Garder les réponses de cet appareil' })
      .click();
    await question(telephone.page, 'Quel jour le médecin a-t-il signé');
    await telephone.page.getByText('Enregistré à 10 h 00', { exact: true }).waitFor();
    const { brouillons } = await api<{ brouillons: { reponses: object }[] }>(
      telephone.page,
      'GET',
      '/api/espace/brouillons',
    );
    expect(brouillons.map((b) => b.reponses)).toEqual([
      { nature: 'maladie', prescritLe: '2026-11-18' },
    ]);
    await telephone.contexte.close();
    await bureau.contexte.close();
  });

  it('sans réseau, garde tout, le dit, et part au retour', async () => {
    const { page, contexte } = await ouvrir(await unAssure(banc));
    await page.getByRole('button', { name: 'Commencer' }).click();
    await question(page, 'D’où vient votre arrêt');
    await page.getByRole('radio', { name: 'Une maladie', exact: true }).check();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await question(page, 'Quel jour le médecin a-t-il signé');
    await contexte.setOffline(true);
    await page.getByRole('textbox', { name: 'Signature du médecin' }).fill('20/11/2026');
    await page.getByText('Pas de connexion. Vos réponses restent sur cet appareil').waitFor();
    await examiner(page, 'brouillon, sans réseau');
    // The next question is known: nobody waits for the network to go on.
    await page.getByRole('button', { name: 'Continuer' }).click();
    await question(page, 'Quel jour avez-vous reçu cet avis');
    await page.getByRole('textbox', { name: 'Avis reçu' }).fill('21/11/2026');
    const ecrit = page.waitForResponse((r) => r.request().method() === 'PUT' && r.ok());
    await contexte.setOffline(false);
    await ecrit;
    await page.getByText('Enregistré à 10 h 00', { exact: true }).waitFor();
    const { brouillons } = await api<{ brouillons: { reponses: object }[] }>(
      page,
      'GET',
      '/api/espace/brouillons',
    );
    expect(brouillons[0]?.reponses).toEqual({
      nature: 'maladie',
      prescritLe: '2026-11-20',
      recuLe: '2026-11-21',
    });
    await contexte.close();
  });

  it('quand le service échoue, le dit, garde tout, et réessaie', async () => {
    const { page, contexte } = await ouvrir(await unAssure(banc));
    await page.getByRole('button', { name: 'Commencer' }).click();
    await question(page, 'D’où vient votre arrêt');
    await page.route('**/api/espace/brouillons/*', (r) => r.fulfill({ status: 500, json: {} }));
    await page.getByRole('radio', { name: 'Une maladie', exact: true }).check();
    await page.getByText('L’enregistrement n’a pas marché.').waitFor();
    await examiner(page, 'brouillon, en panne');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await question(page, 'Quel jour le médecin a-t-il signé');
    await page.getByText('Enregistré à 10 h 00', { exact: true }).waitFor();
    await contexte.close();
  });

  it('ne garde rien dans l’onglet une fois enregistré, ni après la déconnexion', async () => {
    const { page, contexte } = await ouvrir(await unAssure(banc));
    await page.getByRole('button', { name: 'Commencer' }).click();
    await question(page, 'D’où vient votre arrêt');
    await page.getByRole('radio', { name: 'Une maladie', exact: true }).check();
    await page.getByText('Enregistré à 10 h 00', { exact: true }).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    // Half a date is no answer yet: it survives a reload, in this tab alone.
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('textbox', { name: 'Signature du médecin' }).fill('20/1');
    await page.reload();
    await question(page, 'Quel jour le médecin a-t-il signé');
    expect(await page.getByRole('textbox', { name: 'Signature du médecin' }).inputValue()).toBe(
      '20/1',
    );
    await page.getByRole('button', { name: 'Me déconnecter' }).click();
    await page.waitForURL(`${banc.url}/compte/connexion`);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await contexte.close();
  });
});

describe('les écrans de la déclaration', () => {
  it('sont sans défaut, clairs et sombres, et ne sortent de l’écran à aucune largeur', async () => {
    const { page, contexte } = await ouvrir(await unAssure(banc), { largeur: 1280 });
    const id = await brouillon(page, REPONSES);
    await page.getByRole('heading', { name: 'Les documents' }).waitFor();
    await page.getByText('Que se passe-t-il en cas de retard').click();
    await examiner(page, 'vérifier');
    for (const nom of ['origine', 'dates', 'fin-de-mission', 'hopital', 'envoi']) {
      await page.goto(`${banc.url}/espace/declarer/${nom}?brouillon=${id}`);
      await page.getByRole('button', { name: 'Continuer' }).waitFor();
      // The dates of a stay are there only when there was one.
      const sejour = page.getByRole('radio', { name: 'Oui', exact: true });
      if (nom === 'hopital') await sejour.check();
      await examiner(page, nom);
      if (nom === 'hopital') await page.getByRole('radio', { name: 'Non', exact: true }).check();
    }
    await page.goto(`${banc.url}/espace/declarer`);
    await page.getByRole('link', { name: /^Reprendre/ }).waitFor();
    await examiner(page, 'entrée avec un brouillon');
    await page.goto(`${banc.url}/espace/declarer/verifier?brouillon=${id}`);
    await page.getByRole('button', { name: 'Envoyer ma déclaration' }).click();
    await page.getByText('Vérifier cet accusé sans nous').click();
    await examiner(page, 'accusé');
    await page.goto(`${banc.url}/espace/declarer/envoi?brouillon=${id}`);
    await question(page, 'Ce brouillon n’existe plus');
    await examiner(page, 'brouillon disparu');
    await contexte.close();
  });
});
