import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { avecProprietaire } from '../../../serveur/src/base/proprietaire.ts';
import { creerGroupe, nirDEssai } from '../../../serveur/test/agences.ts';
import {
  codeTotp,
  compteActif,
  Navigateur,
  PHRASE,
  sessionToutePrete,
} from '../../../serveur/test/comptes.ts';
import { pdf } from '../../../serveur/test/pieces/fabrique.ts';
import { type Onglet, ouvrirOnglet } from '../navigateur.ts';
import { type BancPlateforme, seConnecter } from './banc.ts';
import { examiner } from './examen.ts';
import { jouer, monterDemonstration } from './professionnels.ts';

let banc: BancPlateforme;
let onglet: Onglet;
let page: Page;
beforeAll(async () => {
  banc = await monterDemonstration();
  onglet = await jouer(banc, 'agence');
  page = onglet.page;
});
afterAll(() => banc.fermer());

const aller = async (chemin: string, titre: string) => {
  await page.goto(`${banc.url}${chemin}`);
  await page.getByRole('heading', { level: 1, name: titre }).waitFor();
};

/** Two text fields of a name, an attack in it. */
const ATTAQUE = '<img src=x onerror=alert(1)>';

describe('une agence', () => {
  it('voit d’abord qui l’attend, depuis quand, jusqu’à quand et pour quoi [ex. 2] [ex. 31]', async () => {
    await aller('/agence', 'Qui nous attend');
    await page.getByRole('table', { name: 'Dossiers qui attendent votre agence' }).waitFor();
    const ligne = page.getByRole('row', { name: /Karim Belaïd/ });
    await ligne
      .getByText(/déclarer|Déclarer|envoyer|Envoyer/)
      .first()
      .waitFor();
    await page.getByRole('table', { name: 'Dossiers qui attendent quelqu’un d’autre' }).waitFor();
    await examiner(page, 'agence, attentes');
  });

  it('cherche un salarié dans sa liste', async () => {
    await aller('/agence/salaries', 'Salariés');
    await page.getByRole('link', { name: 'Léa Fontaine' }).waitFor();
    await examiner(page, 'agence, salariés');
    await page.getByLabel('Chercher par nom').fill('zzz');
    await page.keyboard.press('Enter');
    await page.getByText('Aucun salarié ne porte ce nom').waitFor();
    await examiner(page, 'agence, salariés, aucun');
    await page.getByLabel('Chercher par nom').fill('font');
    await page.keyboard.press('Enter');
    await page.getByText('2 salariés', { exact: true }).waitFor();
    expect(page.url()).toBe(`${banc.url}/agence/salaries`);
    // As after a page whose last line was entered after all of these.
    await aller(
      '/agence/salaries?apres=2026-11-24T11:00:00Z_00000000-0000-4000-8000-000000000000',
      'Salariés',
    );
    await page.getByRole('link', { name: 'Début de la liste' }).waitFor();
    await examiner(page, 'agence, salariés, page suivante');
  });

  it('inscrit une personne et sa première mission, au clavier ; un nom piégé reste du texte [ex. 1] [ex. 6]', async () => {
    await aller('/agence/salaries/nouveau', 'Ajouter un salarié');
    await page.getByRole('button', { name: 'Enregistrer le salarié' }).press('Enter');
    await page.getByRole('alert').getByText('Écrivez le nom de naissance.').waitFor();
    await examiner(page, 'agence, nouveau salarié, refusé');
    const saisies: readonly (readonly [string, string])[] = [
      ['Numéro de Sécurité sociale', '1 80 01 00 000 001 99'],
      ['Nom de naissance', ATTAQUE],
      ['Prénoms', 'Marie Claire'],
      ['Date de naissance', '24/8/1982'],
      ['Adresse', '3 rue des Lilas'],
      ['Code postal', '69003'],
      ['Commune', 'Lyon'],
    ];
    await page.getByLabel('Numéro de Sécurité sociale').focus();
    for (const [libelle, texte] of saisies) {
      await tabulerVers(page, libelle);
      await page.keyboard.type(texte);
    }
    await page.getByLabel('Agence', { exact: true }).selectOption({ index: 1 });
    await tabulerVers(page, 'Premier jour de la mission');
    await page.keyboard.type('7/9/2026');
    await page.getByLabel('Septembre 2026, heures').fill('120');
    await page.getByLabel('Septembre 2026, salaire brut').fill('1600,50');
    await examiner(page, 'agence, nouveau salarié, rempli');
    await page.getByRole('button', { name: 'Enregistrer le salarié' }).press('Enter');
    await page
      .getByRole('alert')
      .getByText('Ce numéro de sécurité sociale n’est pas bon')
      .waitFor();
    await page.getByLabel('Numéro de Sécurité sociale').fill(nirDEssai(41));
    await page.getByRole('button', { name: 'Enregistrer le salarié' }).press('Enter');
    await page.getByRole('heading', { name: 'La mission est enregistrée' }).waitFor();
    await examiner(page, 'agence, nouveau salarié, reçu');
    await page.getByRole('link', { name: 'Voir le salarié' }).press('Enter');
    await page.getByText(ATTAQUE).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await page.getByText('Heures et salaires').press('Enter');
    await page.getByText('120 h, 1 600,50 €').waitFor();
    await examiner(page, 'agence, salarié sans arrêt');
    expect(await page.title()).toBe('Salarié | Almanach');
  });

  it('corrige les heures et les salaires d’une mission, mois par mois', async () => {
    await page.getByRole('link', { name: /^Corriger/ }).click();
    await page.getByLabel('Octobre 2026, heures').fill('beaucoup');
    await page.getByRole('button', { name: 'Enregistrer la mission' }).click();
    await page.getByRole('alert').waitFor();
    await examiner(page, 'agence, mission refusée');
    await page.getByLabel('Octobre 2026, heures').fill('151h40');
    await page.getByLabel('Octobre 2026, salaire brut').fill('2000');
    await page.getByRole('button', { name: 'Enregistrer la mission' }).click();
    await page.getByRole('heading', { level: 1, name: 'Salarié' }).waitFor();
    await page.getByText('Heures et salaires', { exact: true }).click();
    await page.getByText('151,67 h, 2 000,00 €').waitFor();
    const salarie = page.url();
    await page.goto(`${salarie}/missions/nouvelle`);
    await page.getByRole('button', { name: 'Enregistrer la mission' }).click();
    await page.getByRole('alert').waitFor();
    await examiner(page, 'agence, nouvelle mission, refusée');
    await page.goto(`${salarie}/missions/00000000-0000-4000-8000-000000000000`);
    await page.getByText('Cette mission est introuvable.').waitFor();
    await examiner(page, 'agence, mission introuvable');
    await page.goto(salarie);
  });

  it('déclare un arrêt sur une seule page, au clavier, et reçoit un accusé [ex. 23] [ex. 29]', async () => {
    await page.getByRole('link', { name: 'Déclarer un arrêt' }).press('Enter');
    await page.getByRole('button', { name: 'Déclarer' }).press('Enter');
    await page.getByRole('alert').waitFor();
    await page.getByRole('link', { name: /^Nature de l’arrêt : Il manque/ }).waitFor();
    await examiner(page, 'agence, déclarer, refusé');
    await page.getByRole('radio', { name: 'Maladie', exact: true }).press('Space');
    await page.getByLabel('Jour où l’arrêt a été prescrit').fill('19/11/2026');
    await page.getByLabel('Jour où l’avis a été reçu').fill('20/11/2026');
    await page.getByLabel('Premier jour d’arrêt').fill('1/9/2026');
    await page.getByText('Aucune de vos missions ne couvre le premier jour').waitFor();
    await examiner(page, 'agence, déclarer, hors mission');
    await page.getByLabel('Premier jour d’arrêt').fill('19/11/2026');
    // What is typed is asked to the server: until it answers, the stop is outside the missions and is not declared.
    await page.getByText('Aucune de vos missions ne couvre').waitFor({ state: 'detached' });
    await page.getByLabel(/^Dernier jour d’arrêt/).fill('10/11/2026');
    const groupe = (nom: string) => page.getByRole('group', { name: nom });
    await groupe('La personne est-elle à l’hôpital').getByLabel('Non').press('Space');
    await groupe('L’arrêt est-il à temps partiel').getByLabel('Non').press('Space');
    await groupe('Qui envoie l’avis').getByLabel('Le médecin').press('Space');
    await page.getByRole('button', { name: 'Déclarer' }).press('Enter');
    await page.getByRole('alert').getByText('La fin est avant le début').waitFor();
    await examiner(page, 'agence, déclarer, dates inversées');
    await page.getByLabel(/^Dernier jour d’arrêt/).fill('2/12/2026');
    await page.getByRole('button', { name: 'Déclarer' }).press('Enter');
    await page.getByRole('heading', { name: 'Votre déclaration est reçue' }).waitFor();
    await page.getByText(/^A(-[0-9A-Z]{4}){4}$/).waitFor();
    await examiner(page, 'agence, accusé');
  });

  it('envoie le document que l’on attend d’elle, et le voit reçu [ex. 28]', async () => {
    await page.getByRole('link', { name: 'Voir le dossier' }).press('Enter');
    await page.getByRole('heading', { name: 'Vous êtes attendu' }).waitFor();
    await page.getByRole('button', { name: /^Envoyer/ }).press('Enter');
    await page.getByRole('alert').getByText('Choisissez un fichier.').waitFor();
    await examiner(page, 'agence, dossier, sans fichier');
    await page.getByLabel(/^Fichier/).setInputFiles({
      name: 'attestation.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('un texte'),
    });
    await page.getByRole('button', { name: /^Envoyer/ }).press('Enter');
    await page
      .getByRole('alert')
      .getByText('Choisissez un fichier.')
      .waitFor({ state: 'detached' });
    await page.getByRole('alert').waitFor();
    await examiner(page, 'agence, dossier, fichier refusé');
    await page
      .getByLabel(/^Fichier/)
      .setInputFiles({ name: 'attestation.pdf', mimeType: 'application/pdf', buffer: pdf() });
    await page.getByRole('button', { name: /^Envoyer/ }).press('Enter');
    await page.getByText('Reçu', { exact: true }).first().waitFor({ timeout: 30_000 });
    await page.getByRole('heading', { name: 'Vous n’avez rien à faire' }).waitFor();
    await examiner(page, 'agence, dossier, envoyé');
  });

  it('prolonge l’arrêt sans redire ce qui est connu, et ne voit jamais sa nature', async () => {
    await page.getByRole('link', { name: 'Voir le salarié' }).click();
    await page.getByRole('link', { name: 'Du 19/11/2026 au 02/12/2026' }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/maladie/i);
    await examiner(page, 'agence, salarié en arrêt');
    await page.getByRole('link', { name: 'Déclarer un arrêt' }).click();
    await page.getByRole('radio', { name: 'Une prolongation' }).check();
    await page.getByLabel('Jour où l’arrêt a été prescrit').fill('24/11/2026');
    await page.getByLabel('Jour où l’avis a été reçu').fill('24/11/2026');
    await page.getByLabel('Premier jour d’arrêt').fill('3/12/2026');
    await page.getByLabel(/^Dernier jour d’arrêt/).fill('11/12/2026');
    const groupe = (nom: string) => page.getByRole('group', { name: nom });
    await groupe('La personne est-elle à l’hôpital').getByLabel('Non').check();
    await groupe('L’arrêt est-il à temps partiel').getByLabel('Non').check();
    await groupe('Qui envoie l’avis').getByLabel('Le médecin').check();
    expect(await page.getByRole('group', { name: 'Nature de l’arrêt' }).count()).toBe(0);
    await examiner(page, 'agence, prolonger');
    await page.getByRole('button', { name: 'Déclarer' }).click();
    await page.getByRole('heading', { name: 'Votre déclaration est reçue' }).waitFor();
    expect(onglet.plaintes.filter((p) => !/40[0-9]|415|422/.test(p))).toEqual([]);
  });
});

describe('une agence et un arrêt déjà connu', () => {
  it('apprend que sa déclaration a rejoint celle de la personne [ex. 49]', async () => {
    await aller('/agence', 'Qui nous attend');
    await page.getByRole('link', { name: 'Karim Belaïd' }).press('Enter');
    await page.getByRole('link', { name: 'Déclarer l’arrêt' }).press('Enter');
    await page.getByRole('radio', { name: 'Un nouvel arrêt' }).check();
    await page.getByRole('radio', { name: 'Accident du travail' }).check();
    await page.getByLabel('Jour de l’accident').fill('15/11/2026');
    await page.getByLabel('Jour où l’arrêt a été prescrit').fill('15/11/2026');
    await page.getByLabel('Jour où l’avis a été reçu').fill('15/11/2026');
    await page.getByLabel('Premier jour d’arrêt').fill('15/11/2026');
    await page.getByLabel(/^Dernier jour d’arrêt/).fill('15/12/2026');
    const groupe = (nom: string) => page.getByRole('group', { name: nom });
    await groupe('La personne est-elle à l’hôpital').getByLabel('Non').check();
    await groupe('L’arrêt est-il à temps partiel').getByLabel('Non').check();
    await groupe('Qui envoie l’avis').getByLabel('Le médecin').check();
    await page.getByRole('button', { name: 'Déclarer' }).click();
    await page.getByText('Cet arrêt était déjà connu.').waitFor();
    await examiner(page, 'agence, accusé d’un arrêt déjà connu');
  });

  it('voit ce que la gestion a refusé, pourquoi, et ce qu’elle redemande [ex. 28]', async () => {
    await aller('/agence', 'Qui nous attend');
    const refuse = page.getByRole('row').filter({ hasText: 'Un document à remplacer' });
    await refuse.getByRole('link').press('Enter');
    await page.getByText('Le document ne se lit pas').waitFor();
    const { services } = banc.maison;
    const gestion = new Navigateur(banc.maison.app);
    gestion.cookie = await sessionToutePrete(
      services,
      await compteActif(services, { nouveau: { role: 'gestion' } }),
    );
    const dossier = `/api/gestion/dossiers/${page.url().split('/').at(-1)}`;
    const lu = (await gestion.get(dossier)).json<{ dossier: { arrets: { id: string }[] } }>();
    const nouvelle = { nature: 'attestation-de-salaire', aupres: 'agence' };
    const pieces = [{ ...nouvelle, declaration: lu.dossier.arrets[0]?.id }];
    const demandee = await gestion.post(`${dossier}/demandes`, { pieces, pourquoi: 'instruction' });
    expect(demandee.statusCode, demandee.body).toBe(200);
    await page.reload();
    await page.getByText('Demandé', { exact: true }).waitFor();
    await page.getByText('Refusé', { exact: true }).waitFor();
    for (const nom of ['Remplacer', 'Envoyer']) {
      await page.getByRole('button', { name: `${nom} : Attestation de salaire` }).waitFor();
    }
    await examiner(page, 'agence, dossier, document refusé');
  });

  it('lit une longue liste page après page', async () => {
    await avecProprietaire(banc.maison.base.acces.almanach, (client) =>
      client.query(`insert into dossiers
        select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(),
          'reference', 'D-0000-0000-0000-' || lpad(n::text, 4, '0'), 'retient', '2026-01-05',
          'attente', jsonb_set(d.attente, '{retient}', '"2026-01-05"')))).*
        from dossiers d, generate_series(1, 50) n
        where d.id = (select id from dossiers where ouvert and attente_qui = 'agence' limit 1)`),
    );
    await aller('/agence', 'Qui nous attend');
    await page.getByText('Aucun autre dossier n’est ouvert sur cette page.').waitFor();
    const pages = (nom: string) => page.getByRole('navigation', { name: nom });
    await pages('Pages de la liste').getByRole('link').press('Enter');
    await page.getByText(/geste de vous sur cette page/).waitFor();
    await pages('Pages des autres dossiers').getByRole('link').press('Enter');
    await page.getByRole('table', { name: 'Dossiers qui attendent quelqu’un d’autre' }).waitFor();
    await pages('Pages de la liste').getByRole('link', { name: 'Début de la liste' }).waitFor();
    await examiner(page, 'agence, attentes, deuxième page');
  });
});

describe('une agence d’un autre groupe', () => {
  it('règle d’abord son second facteur, puis ne trouve ni le salarié ni le dossier d’un autre', async () => {
    await aller('/agence/salaries', 'Salariés');
    const siens = await page.getByRole('link', { name: 'Léa Fontaine' }).getAttribute('href');
    await aller('/agence', 'Qui nous attend');
    const dossier = await page.locator('tbody a').first().getAttribute('href');
    const { groupe, agences } = await creerGroupe(banc.maison, 1);
    const nouveau = { role: 'agence' as const, groupe, agences };
    const compte = await compteActif(banc.maison.services, { nouveau });
    const autre = await ouvrirOnglet(banc);
    await seConnecter(autre.page, banc, compte);
    await autre.page.goto(`${banc.url}/agence`);
    await autre.page.getByRole('heading', { name: 'Protégez votre compte' }).waitFor();
    await examiner(autre.page, 'agence, sans second facteur');
    await poserLeCode(autre.page);
    await autre.page.goto(`${banc.url}/agence`);
    await autre.page.getByText('Personne ne vous attend').waitFor();
    await examiner(autre.page, 'agence, rien à faire');
    await autre.page.goto(`${banc.url}${siens}`);
    await autre.page.getByRole('heading', { name: 'Salarié introuvable' }).waitFor();
    await examiner(autre.page, 'agence, salarié introuvable');
    await autre.page.goto(`${banc.url}${dossier}`);
    await autre.page.getByRole('heading', { name: 'Dossier introuvable' }).waitFor();
    await autre.page.goto(`${banc.url}${siens}/declarer`);
    await autre.page.getByRole('alert').waitFor();
    await examiner(autre.page, 'agence, déclarer pour un inconnu');
    await autre.contexte.close();
  });
});

/** Tab until the field of that name has the focus. */
async function tabulerVers(page: Page, libelle: string): Promise<void> {
  const champ = page.getByLabel(libelle, { exact: true });
  for (let n = 0; n < 12; n++) {
    if (await champ.evaluate((e) => e === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${libelle} is not reached by the keyboard`);
}

/** As the screen of the account will: with the server's own routes. */
async function poserLeCode(page: Page): Promise<void> {
  const poster = (url: string, corps: object) =>
    page.evaluate(
      async ([u, c]) => {
        const reponse = await fetch(u ?? '', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: c ?? '{}',
        });
        return (await reponse.json()) as { secret: string };
      },
      [url, JSON.stringify(corps)],
    );
  await poster('/api/renforcer', { phrase: PHRASE });
  const { secret } = await poster('/api/second-facteur', {});
  await poster('/api/second-facteur/confirmer', { code: codeTotp(secret, banc.maison.temps.t) });
}
