import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { avecProprietaire } from '../../../serveur/src/base/proprietaire.ts';
import { nirDEssai } from '../../../serveur/test/agences.ts';
import { pdf } from '../../../serveur/test/pieces/fabrique.ts';
import { type Onglet, ouvrirOnglet } from '../navigateur.ts';
import type { BancPlateforme } from './banc.ts';
import { Clavier } from './clavier.ts';
import { dessinee, examiner } from './examen.ts';
import { jouer, monterDemonstration } from './professionnels.ts';

const REFUSE = 'Cela ne peut pas se faire dans l’état actuel du dossier.';
const ATTAQUE = '<img src=x onerror=alert(1)>';

let banc: BancPlateforme;
let onglet: Onglet;
let page: Page;
/** Dossiers of one person: the stops of the first two look alike, a file waits in the first; the third is far away. */
let deux: readonly [string, string, string];
beforeAll(async () => {
  banc = await monterDemonstration();
  const agence = await jouer(banc, 'agence');
  deux = await declarerDeuxFois(agence.page);
  await agence.contexte.close();
  onglet = await jouer(banc, 'gestion');
  page = onglet.page;
});
afterAll(() => banc.fermer());

const ouvrir = async (dossier: string) => {
  await page.goto(`${banc.url}/gestion/dossiers/${dossier}`);
  await page.getByRole('heading', { level: 1, name: /^Dossier D/ }).waitFor();
};

describe('la liste de la gestion', () => {
  it('montre d’abord accidents et maladies du travail, puis l’impayé le plus ancien, et se filtre par qui est attendu [ex. 35]', async () => {
    await page.goto(`${banc.url}/gestion`);
    await page.getByRole('table').waitFor();
    await examiner(page, 'gestion, liste');
    const lues = await page.locator('tbody tr').evaluateAll((rangs) =>
      rangs.map((r) => {
        const date = r.querySelector('td[data-l="Impayé depuis"]')?.textContent ?? '';
        const rang = r.textContent.includes('maladie du travail') ? 'a' : 'b';
        return `${rang} ${date.split('/').reverse().join('-')}`;
      }),
    );
    expect(lues).toEqual([...lues].sort());
    expect(new Set(lues.map((l) => l[0]))).toEqual(new Set(['a', 'b']));
    await page.getByRole('link', { name: 'L’agence', exact: true }).press('Enter');
    await page.waitForURL(/attente=agence/);
    await page.locator('td[data-l="Qui"]').first().waitFor();
    await expect
      .poll(async () => new Set(await page.locator('td[data-l="Qui"]').allInnerTexts()))
      .toEqual(new Set(['L’agence']));
    await page.goto(`${banc.url}/gestion?attente=banque`);
    await page.getByText('Aucun dossier n’attend ici.').waitFor();
    await examiner(page, 'gestion, liste vide');
  });
});

describe('les messages et les appels', () => {
  it('se lisent et se répondent au clavier ; un texte piégé reste du texte, et la personne lit la réponse', async () => {
    const lea = await jouer(banc, 'lea');
    const texte = `Bonjour ${ATTAQUE}`;
    const fil = await lea.page.evaluate(async (t) => {
      const reponse = await fetch('/api/espace/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ dossier: null, sujet: 'autre', texte: t }),
      });
      return ((await reponse.json()) as { fil: { id: string } }).fil.id;
    }, texte);
    await page.goto(`${banc.url}/gestion/messages`);
    await page.getByText('attend une réponse').first().waitFor();
    await examiner(page, 'gestion, messages');
    await page.goto(`${banc.url}/gestion/messages/${fil}`);
    await page.getByText(texte).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    const clavier = new Clavier(page);
    await clavier.presser('Envoyer la réponse');
    await page.getByRole('alert').getByText('Écrivez votre réponse.').waitFor();
    await examiner(page, 'gestion, réponse vide');
    await clavier.ecrire('Votre réponse', 'Bonjour, nous regardons.');
    await clavier.presser('Envoyer la réponse');
    await page.getByText('Votre réponse est envoyée.').waitFor();
    await examiner(page, 'gestion, conversation');
    await lea.page.goto(`${banc.url}/espace/messages/${fil}`);
    await lea.page.getByText('Bonjour, nous regardons.').waitFor();
    await lea.page.getByText(texte).waitFor();
    expect(await lea.page.locator('main img').count()).toBe(0);
    await examiner(lea.page, 'personne, conversation');
    await lea.contexte.close();
  });

  it('un appel demandé se fixe, à une heure juste, puis se dit passé', async () => {
    await page.goto(`${banc.url}/gestion/appels`);
    await page.getByText('Personne ne demande à être appelé.').waitFor();
    await page
      .locator('nav [aria-current="page"]')
      .getByText('Messages', { exact: true })
      .waitFor();
    await examiner(page, 'gestion, aucun appel');
    await parProprietaire(`insert into rendez_vous (id, personne_id, motif, jour, creneau, etat, demande_le)
      select gen_random_uuid(), id, 'autre', '2026-11-26', 'matin', 'demande', now() from personnes limit 1`);
    await page.reload();
    const clavier = new Clavier(page);
    await clavier.ecrire(/^Heure de l’appel/, 'bientôt');
    await clavier.presser(/^Fixer l’heure/);
    await page.getByRole('alert').getByText('10:30').waitFor();
    await examiner(page, 'gestion, heure refusée');
    await clavier.ecrire(/^Heure de l’appel/, '10:30');
    await clavier.presser(/^Fixer l’heure/);
    await page.getByText(/^fixé le/).waitFor();
    await examiner(page, 'gestion, appel fixé');
    await clavier.presser(/^L’appel est passé/);
    await page.getByText('Personne ne demande à être appelé.').waitFor();
  });
});

describe('un dossier', () => {
  it('dit qui bloque, montre la copie d’un document, le refuse avec une raison [ex. 5] [ex. 43]', async () => {
    await ouvrir(deux[0]);
    await page.getByText(ATTAQUE).first().waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await page.getByRole('heading', { name: 'La gestion' }).waitFor();
    await examiner(page, 'gestion, dossier à lire');
    await page.getByRole('button', { name: /^Lire le document/ }).press('Enter');
    const copie = page.getByRole('img', { name: /^Page 1 sur 1/ });
    await expect
      .poll(() => copie.evaluate((i: HTMLImageElement) => i.naturalWidth))
      .toBeGreaterThan(100);
    await page.getByText('Ouvert', { exact: true }).waitFor();
    await examiner(page, 'gestion, document ouvert');
    await page.getByRole('button', { name: /^Refuser/ }).press('Enter');
    await page.getByRole('button', { name: 'Refuser et prévenir' }).press('Enter');
    await page.getByRole('alert').getByText('Choisissez pourquoi').waitFor();
    await examiner(page, 'gestion, refus sans raison');
    await page.getByLabel('Pourquoi').selectOption('page-manquante');
    await page.getByRole('button', { name: 'Refuser et prévenir' }).press('Enter');
    await page.getByText('Refusé', { exact: true }).waitFor();
    await page.getByText('Document refusé : il manque une page').waitFor();
    await examiner(page, 'gestion, document refusé');
  });

  it('demande un document, et le journal le dit', async () => {
    await page.getByText('Demander un document').press('Enter');
    await page.getByRole('button', { name: 'Demander', exact: true }).press('Enter');
    await page.getByRole('alert').getByText('Choisissez un document.').waitFor();
    await page.getByLabel('Document', { exact: true }).selectOption('rib');
    await examiner(page, 'gestion, demander');
    await page.getByRole('button', { name: 'Demander', exact: true }).press('Enter');
    await page.getByText('Demandé : Relevé d’identité bancaire (RIB) (la personne)').waitFor();
  });

  it('fusionne deux dossiers du même arrêt après confirmation, et refuse ceux de deux arrêts [ex. 49]', async () => {
    const ailleurs = await onglet.contexte.newPage();
    await ailleurs.goto(`${banc.url}/gestion/dossiers/${deux[1]}`);
    await ailleurs.getByText('Demander un document').press('Enter');
    await ailleurs.getByLabel('Document', { exact: true }).selectOption('rib');
    const meme = page.getByRole('listitem').filter({ hasText: 'C’est peut-être le même arrêt.' });
    const loin = page.getByRole('listitem').filter({ has: page.locator(`a[href$="${deux[2]}"]`) });
    await loin.getByRole('button', { name: /^Fusionner ici/ }).press('Enter');
    await loin.getByRole('button', { name: 'Fusionner', exact: true }).press('Enter');
    await page.getByRole('alert').getByText('Ces dossiers ne sont pas le même arrêt').waitFor();
    await examiner(page, 'gestion, fusion refusée');
    await meme.getByRole('button', { name: /^Fusionner ici/ }).press('Enter');
    await examiner(page, 'gestion, fusionner');
    await page.getByRole('button', { name: 'Fusionner', exact: true }).press('Enter');
    await page.getByText('Fusionné', { exact: true }).waitFor();
    await page.getByText('Un autre dossier du même arrêt a rejoint celui-ci').waitFor();
    await examiner(page, 'gestion, dossiers fusionnés');
    await ouvrir(deux[1]);
    await page.getByRole('heading', { name: 'Personne n’est attendu' }).waitFor();
    await examiner(page, 'gestion, dossier qui ne continue pas');
    // Who still had it before their eyes asks for a document.
    await ailleurs.getByRole('button', { name: 'Demander', exact: true }).press('Enter');
    await ailleurs.getByRole('alert').getByText(REFUSE).waitFor();
    await ailleurs.getByRole('heading', { name: 'Personne n’est attendu' }).waitFor();
    await examiner(ailleurs, 'gestion, demande refusée');
    await ailleurs.close();
    await ouvrir(deux[0]);
  });

  it('vérifie le journal, en mots [ex. 29]', async () => {
    await page.getByRole('button', { name: 'Vérifier le journal' }).press('Enter');
    await page.getByText(/^Le journal est entier/).waitFor();
    await examiner(page, 'gestion, journal vérifié');
    await parProprietaire(
      `update evenements set jour = '2026-11-01' where rang = 1 and dossier_id = $1`,
      deux[2],
    );
    await ouvrir(deux[2]);
    await page.getByRole('button', { name: 'Vérifier le journal' }).press('Enter');
    await page.getByText(/À la ligne 1, une ligne a été changée/).waitFor();
    await examiner(page, 'gestion, journal rompu');
  });

  it('complet, entre en instruction ; ce qui est au coffre n’est pas nommé [ex. 9] [ex. 43]', async () => {
    await page.goto(`${banc.url}/gestion?attente=gestion`);
    await page.locator('tbody a').first().waitFor();
    const liens = await page.locator('tbody a').all();
    const adresses = await Promise.all(liens.map((l) => l.getAttribute('href')));
    for (const adresse of adresses) {
      await page.goto(`${banc.url}${adresse}`);
      await page.getByRole('heading', { name: 'Documents', exact: true }).waitFor();
      const accepter = page.getByRole('button', { name: /^Accepter/ });
      if ((await accepter.count()) > 0) {
        const relu = page.waitForResponse(`${banc.url}/api${adresse}`);
        await accepter.first().click();
        await (await relu).finished();
      }
      const instruire = page.getByRole('button', { name: 'Ouvrir l’instruction' });
      await dessinee(page);
      if ((await instruire.count()) === 0) continue;
      await examiner(page, 'gestion, dossier complet');
      const ailleurs = await onglet.contexte.newPage();
      await ailleurs.goto(`${banc.url}${adresse}`);
      await ailleurs.getByRole('button', { name: 'Ouvrir l’instruction' }).waitFor();
      await instruire.press('Enter');
      await page.getByText('Le dossier est complet et en instruction.').waitFor();
      await examiner(page, 'gestion, en instruction');
      await ailleurs.getByRole('button', { name: 'Ouvrir l’instruction' }).press('Enter');
      await ailleurs.getByRole('alert').getByText(REFUSE).waitFor();
      await ailleurs.getByText('Le dossier est complet et en instruction.').waitFor();
      await examiner(ailleurs, 'gestion, instruction refusée');
      await ailleurs.close();
      return;
    }
    throw new Error('no dossier could be made complete');
  });

  it('d’une pièce au coffre, ne dit qu’une chose : elle y est', async () => {
    await dossierDe('Un document est arrivé au coffre');
    await page.getByRole('heading', { name: 'Un document est au coffre' }).first().waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/certificat/i);
    await examiner(page, 'gestion, coffre');
    await dossierDe(/^Un document pour le coffre$/);
    await examiner(page, 'gestion, coffre attendu');
  });

  it('inconnu, est introuvable', async () => {
    await page.goto(`${banc.url}/gestion/dossiers/00000000-0000-4000-8000-000000000000`);
    await page.getByRole('heading', { name: 'Dossier introuvable' }).waitFor();
    await examiner(page, 'gestion, introuvable');
    expect(onglet.plaintes.filter((p) => !/40[0-9]|422/.test(p))).toEqual([]);
  });
});

describe('une longue liste', () => {
  it('se lit page après page : les dossiers, puis les messages', async () => {
    await parProprietaire(`insert into dossiers
      select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'prioritaire', false,
        'reference', 'D-0000-0000-0000-' || lpad(n::text, 4, '0')))).*
      from dossiers d, generate_series(1, 50) n where d.id = (select id from dossiers where ouvert limit 1)`);
    await page.goto(`${banc.url}/gestion`);
    await page.getByRole('link', { name: 'Page suivante' }).press('Enter');
    await page.getByRole('link', { name: 'Début de la liste' }).waitFor();
    await page.getByRole('link', { name: 'Page suivante' }).waitFor({ state: 'detached' });
    await examiner(page, 'gestion, liste, deuxième page');
    await parProprietaire(`insert into fils
      select gen_random_uuid(), personne_id, null, 'autre', true, 1, true, quand, quand
      from (select personne_id from dossiers limit 1) d,
        generate_series(timestamptz '2026-11-20 09:00Z', '2026-11-20 09:50Z', '1 minute') quand`);
    await page.goto(`${banc.url}/gestion/messages`);
    await page.getByRole('link', { name: 'Page suivante' }).waitFor();
    await examiner(page, 'gestion, messages, première page');
    await page.getByRole('link', { name: 'Page suivante' }).press('Enter');
    await page.getByRole('link', { name: 'Début de la liste' }).waitFor();
    await examiner(page, 'gestion, messages, deuxième page');
    await parProprietaire('update fils set a_repondre = false');
    await page.goto(`${banc.url}/gestion/messages`);
    await page.getByText('Aucun message n’attend de réponse.').waitFor();
    await examiner(page, 'gestion, aucun message');
  });
});

describe('la page de démonstration', () => {
  it('dit le jour, qui jouer et avec quoi, ce qui est inventé, et ouvre les e-mails et les lettres', async () => {
    const { page: libre, contexte, plaintes } = await ouvrirOnglet(banc);
    await libre.goto(`${banc.url}/demo`);
    await libre.getByText('Ici, nous sommes le mardi 24 novembre 2026').waitFor();
    await libre.getByRole('heading', { name: 'Ce qui est inventé' }).waitFor();
    await libre.getByText('gestion@demo.example').waitFor();
    await libre.getByText('peut servir').first().waitFor();
    await libre.getByText('Lire la lettre').first().press('Enter');
    await examiner(libre, 'démonstration');
    const lien = libre.getByRole('link', { name: /^Ouvrir le lien/ }).first();
    if ((await lien.count()) > 0) expect(await lien.getAttribute('href')).toMatch(/^\//);
    expect(plaintes.filter((p) => !/40[14]/.test(p))).toEqual([]);
    await contexte.close();
  });

  it('sans réponse, propose de recommencer ; ses boîtes vides le disent', async () => {
    const { page: libre, contexte } = await ouvrirOnglet(banc);
    const recommencer = libre.getByRole('button', { name: 'Recommencer' });
    await libre.route('**/api/demo**', (route) => route.abort());
    await libre.route('**/api/demo/*', (route) => route.abort());
    await libre.goto(`${banc.url}/demo`);
    await recommencer.waitFor();
    await examiner(libre, 'démonstration, sans réponse');
    await libre.unroute('**/api/demo**');
    await recommencer.press('Enter');
    await recommencer.nth(1).waitFor();
    await examiner(libre, 'démonstration, boîtes sans réponse');
    await libre.unroute('**/api/demo/*');
    await parProprietaire('delete from courriels');
    await parProprietaire('delete from lettres');
    await libre.reload();
    await libre.getByText('Aucun e-mail pour le moment.').waitFor();
    await libre.getByText('Aucune lettre pour le moment.').waitFor();
    await examiner(libre, 'démonstration, boîtes vides');
    await contexte.close();
  });
});

/** What no route does, as who owns the database. */
function parProprietaire(requete: string, ...valeurs: readonly string[]): Promise<unknown> {
  return avecProprietaire(banc.maison.base.acces.almanach, (client) =>
    client.query(requete, [...valeurs]),
  );
}

/** First open dossier that says so; it is left open. */
async function dossierDe(phrase: string | RegExp): Promise<string> {
  const reponse = await page.evaluate(async () => {
    const lu = await fetch('/api/gestion/dossiers');
    return (await lu.json()) as { dossiers: readonly { id: string }[] };
  });
  for (const { id } of reponse.dossiers) {
    await ouvrir(id);
    await page.locator('ol[reversed] li').first().waitFor();
    if ((await page.getByText(phrase).count()) > 0) return id;
  }
  throw new Error(`no dossier says: ${phrase}`);
}

/** Through the routes of the agency: someone with a name like code, two stops that look alike and one far away, one file. */
async function declarerDeuxFois(agence: Page): Promise<typeof deux> {
  const poster = <T>(url: string, corps: unknown) =>
    agence.evaluate(
      async ([u, c]) => {
        const reponse = await fetch(u ?? '', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
          body: c ?? '',
        });
        if (!reponse.ok) throw new Error(`${u} ${reponse.status} ${await reponse.text()}`);
        return (await reponse.json()) as unknown;
      },
      [url, JSON.stringify(corps)],
    ) as Promise<T>;
  const { agences } = await agence.evaluate(async () => {
    const lu = await fetch('/api/agence/agences');
    return (await lu.json()) as { agences: readonly { id: string }[] };
  });
  const { personne } = await poster<{ personne: string }>('/api/agence/personnes', {
    nir: nirDEssai(77),
    nom: ATTAQUE,
    prenoms: ['Zoé'],
    naissance: '1985-05-05',
    adresse: { lignes: ['1 rue'], codePostal: '69003', commune: 'Lyon', pays: 'FR' },
    agence: agences[0]?.id,
    mission: { du: '2026-09-07', au: '2026-12-18', contenu: {} },
  });
  const declarer = async (du: string, au: string) => {
    const reponses = {
      objet: 'nouvel-arret',
      nature: 'maladie',
      prescritLe: du,
      recuLe: du,
      dates: { du, au },
      hospitalisation: 'non',
      tempsPartiel: 'non',
      envoiCaisse: 'medecin',
    };
    const url = `/api/agence/personnes/${personne}/declarations`;
    return (await poster<{ dossier: { id: string } }>(url, { reponses })).dossier.id;
  };
  const premier = await declarer('2026-11-02', '2026-11-15');
  const second = await declarer('2026-11-04', '2026-11-20');
  const loin = await declarer('2026-09-14', '2026-09-20');
  await agence.goto(`${banc.url}/agence/dossiers/${premier}`);
  await agence
    .getByLabel(/^Fichier/)
    .setInputFiles({ name: 'attestation.pdf', mimeType: 'application/pdf', buffer: pdf() });
  await agence.getByRole('button', { name: /^Envoyer/ }).click();
  await agence.getByRole('heading', { name: 'Vous n’avez rien à faire' }).waitFor({
    timeout: 30_000,
  });
  return [premier, second, loin];
}
