import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SANS_ANTIVIRUS } from '../../../serveur/src/pieces/antivirus/analyse.ts';
import {
  compteActif,
  jetonRecu,
  Navigateur,
  PHRASE,
  personneInvitee,
  sessionToutePrete,
} from '../../../serveur/test/comptes.ts';
import { photo } from '../../../serveur/test/pieces/fabrique.ts';
import { rendeurDEssai } from '../../../serveur/test/rendu.ts';
import { interimaire } from '../gestes.ts';
import { debordement, defautsAxe, ouvrirOnglet } from '../navigateur.ts';
import { type BancPlateforme, monterPlateforme, seConnecter } from './banc.ts';
import { Clavier } from './clavier.ts';

let banc: BancPlateforme;
beforeAll(async () => {
  const pieces = { rendeur: await rendeurDEssai(), antivirus: SANS_ANTIVIRUS };
  banc = await monterPlateforme({ pieces });
});
afterAll(() => banc.fermer());

const ADRESSE = 'angela@exemple.fr';
const titre = (page: Page, nom: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: nom }).waitFor();

/** Someone on a page, who looks at it (axe, nothing sticking out) and acts by keyboard. */
function geste(page: Page) {
  const fautes: string[] = [];
  const voir = async (ou: string) => {
    fautes.push(...(await defautsAxe(page)).map((f) => `${ou} : ${f}`));
    if ((await debordement(page)) > 0) fautes.push(`${ou} sort à droite`);
  };
  return { clavier: new Clavier(page), voir, fautes };
}

async function activer(page: Page): Promise<void> {
  const { maison, url } = banc;
  const { clavier, voir, fautes } = geste(page);
  const { identifiant } = await personneInvitee(maison.services);
  await page.goto(`${url}/compte/activer`);
  await clavier.suivre('Commencer avec mon identifiant');
  await titre(page, 'Votre identifiant');
  await clavier.ecrire('Identifiant de la lettre', identifiant);
  await clavier.ecrire(/^Nom$/, 'Dubois');
  await clavier.ecrire('Prénoms', 'Angela Claire');
  await clavier.ecrire('Date de naissance', '24/8/1962');
  await clavier.ecrire('Adresse e-mail', ADRESSE);
  await clavier.presser('Continuer');
  await titre(page, 'Regardez vos e-mails');
  await maison.travailler();
  await page.goto(`${url}/compte/activer#${jetonRecu(maison.courriels, ADRESSE)}`);
  await clavier.presser('Confirmer et continuer');
  await titre(page, 'Comment vous connecter');
  await clavier.ecrire('Nouvelle phrase de passe', PHRASE);
  await clavier.presser('Choisir cette phrase');
  await titre(page, 'Vérifiez votre profil');
  await voir('profil');
  await clavier.presser('C’est exact');
  await titre(page, 'Votre compte bancaire');
  await clavier.ecrire('Titulaire du compte', 'Angela Dubois');
  await clavier.ecrire('IBAN', 'FR76 3000 6000 0112 3456 7890 189');
  await clavier.presser('Enregistrer ce compte');
  await clavier.suivre('Ouvrir mon espace');
  await page.waitForURL(`${url}/espace`);
  await titre(page, /^Bonjour/);
  await voir('accueil vide');
  expect(fautes).toEqual([]);
}

async function ajouterUneMission(page: Page): Promise<void> {
  const { clavier, voir, fautes } = geste(page);
  await clavier.suivre('Missions');
  await clavier.suivre('Ajouter une mission');
  await clavier.ecrire('Nom de l’agence', 'Sud Intérim');
  await clavier.ecrire('Premier jour de la mission', '5/10/2026');
  await clavier.ecrire('Dernier jour de la mission', '30/10/2026');
  await clavier.choisir('Non-cadre');
  await clavier.ecrire('Heures payées', '140');
  await clavier.ecrire(/^Salaire brut$/, '1900');
  await clavier.presser('Enregistrer la mission');
  await page.getByRole('listitem').filter({ hasText: 'Sud Intérim' }).waitFor();
  await voir('missions');
  expect(fautes).toEqual([]);
}

/** How she answers each question, whatever of them are asked. */
const REPONSES: readonly (readonly [RegExp, (clavier: Clavier) => Promise<void>])[] = [
  [/D’où vient votre arrêt/, (c) => c.choisir('Une maladie')],
  [/le médecin a-t-il signé/, (c) => c.ecrire('Signature du médecin', '10/11/2026')],
  [/avez-vous reçu cet avis/, (c) => c.ecrire('Avis reçu', '10/11/2026')],
  [
    /Quels jours d’arrêt/,
    async (c) => {
      await c.ecrire('Premier jour', '10/11/2026');
      await c.ecrire('Dernier jour', '4/12/2026');
    },
  ],
  [/Étiez-vous en mission/, (c) => c.choisir('Non')],
  [/La veille de l’arrêt/, (c) => c.choisir(/^Oui, sans allocation/)],
  [/dormi à l’hôpital/, (c) => c.choisir('Non')],
  [/Le médecin prescrit-il/, (c) => c.choisir('Non')],
  [/Qui envoie les volets 1 et 2/, (c) => c.choisir(/médecin/)],
];

const FINI = /Vérifiez vos réponses/;

/** Answers what is asked, a number of times or to the end. @returns how many questions were answered. */
async function repondre(page: Page, combien = 12): Promise<number> {
  const clavier = new Clavier(page);
  for (let n = 0; n < combien; n++) {
    const h1 = page.locator('main h1');
    await h1.waitFor();
    const lue = await h1.innerText();
    if (FINI.test(lue)) {
      // The check page asks the server first: one more question may come instead of it.
      const fini = page.getByRole('button', { name: 'Envoyer ma déclaration' });
      await fini
        .or(page.locator('main h1').filter({ hasNotText: FINI }))
        .first()
        .waitFor();
      if (await fini.isVisible()) return n;
      n--;
      continue;
    }
    const trouvee = REPONSES.find(([quoi]) => quoi.test(lue));
    if (trouvee === undefined) throw new Error(`nobody taught her to answer « ${lue} »`);
    await trouvee[1](clavier);
    await clavier.presser('Continuer');
    await page.waitForFunction(
      (avant) => document.querySelector('main h1')?.textContent !== avant,
      lue,
    );
  }
  return combien;
}

/** The button opens the camera. Pressed again when the page was drawn anew in between. */
async function prendreUnePhoto(page: Page, name: string): Promise<void> {
  const clavier = new Clavier(page);
  const buffer = await photo();
  for (let essai = 0; essai < 4; essai++) {
    await clavier.aller(page.getByRole('button', { name: 'Prendre une photo' }));
    const [choix] = await Promise.all([
      page.waitForEvent('filechooser', { timeout: 3_000 }).catch(() => null),
      page.keyboard.press('Enter'),
    ]);
    if (choix === null) continue;
    return choix.setFiles({ name, mimeType: 'image/jpeg', buffer });
  }
  throw new Error('the camera never opens');
}

async function envoyerLaPhoto(page: Page): Promise<void> {
  const { clavier, voir, fautes } = geste(page);
  await clavier.suivre('Documents');
  await page.getByRole('heading', { name: 'Il manque', exact: true }).waitFor();
  await voir('documents, il manque');
  await clavier.suivre(/^Envoyer : Avis d’arrêt de travail, volet 3/);
  await titre(page, 'Envoyer un document');
  await prendreUnePhoto(page, 'IMG_2041.jpg');
  await clavier.presser('Oui, c’est ce document');
  await clavier.presser(/^Envoyer$/);
  await page.getByRole('heading', { name: 'Document reçu' }).waitFor();
  await voir('document reçu');
  expect(fautes).toEqual([]);
}

interface Vue {
  dossier: {
    etat: string;
    pieces: { piece: string; nature: string; etat: string; aupres: string }[];
  };
}

/** A manager, by the routes of the plain list: opens, accepts, and opens the examination. */
class Gestion {
  readonly #navigateur: Navigateur;
  readonly #url: string;

  private constructor(navigateur: Navigateur, dossier: string) {
    this.#navigateur = navigateur;
    this.#url = `/api/gestion/dossiers/${dossier}`;
  }

  static async arriver(dossier: string): Promise<Gestion> {
    const { app, services } = banc.maison;
    const navigateur = new Navigateur(app);
    navigateur.cookie = await sessionToutePrete(
      services,
      await compteActif(services, { nouveau: { role: 'gestion' } }),
    );
    return new Gestion(navigateur, dossier);
  }

  async lire(): Promise<Vue['dossier']> {
    return (await this.#navigateur.get(this.#url)).json<Vue>().dossier;
  }

  async accepterTout(): Promise<void> {
    const { pieces } = (await this.#navigateur.get(`${this.#url}/pieces`)).json<{
      pieces: { id: string; demande: string | null; lieu: string; etat: { etat: string } }[];
    }>();
    for (const p of pieces.filter((q) => q.lieu === 'ordinaire' && q.etat.etat === 'recue')) {
      await this.#navigateur.get(`/api/gestion/pieces/${p.id}/pages/1`);
      await this.#faire(`pieces/${p.demande ?? p.id}`, { decision: 'acceptee' });
    }
  }

  instruire = () => this.#faire('instruction', {});

  async #faire(quoi: string, corps: object): Promise<void> {
    const reponse = await this.#navigateur.post(`${this.#url}/${quoi}`, corps);
    expect(reponse.statusCode, reponse.body).toBeLessThan(300);
  }
}

describe('une intérimaire en arrêt', () => {
  it('va de la lettre à l’instruction : activation, mission, déclaration commencée au téléphone et reprise sur un ordinateur, photo, document manquant nommé puis envoyé, prévision [ex. 7, 17, 22, 24, 26, 28, 43, 44, 209, 210]', async () => {
    const { page, contexte, plaintes } = await ouvrirOnglet(banc, { largeur: 390 });
    const { clavier, voir, fautes } = geste(page);
    await activer(page);
    await ajouterUneMission(page);

    // Begun on the phone: three answers, then the phone is put away.
    await page.goto(`${banc.url}/espace/declarer`);
    await clavier.presser('Commencer');
    await titre(page, /D’où vient/);
    expect(await repondre(page, 3)).toBe(3);
    await page
      .getByText(/Enregistré/)
      .first()
      .waitFor();

    // Taken up on a computer, where nothing answered is asked again.
    const bureau = await ouvrirOnglet(banc, { largeur: 1280 });
    await seConnecter(bureau.page, banc, { courriel: ADRESSE });
    await bureau.page.goto(`${banc.url}/espace/declarer`);
    const auBureau = geste(bureau.page);
    await auBureau.clavier.suivre(/^Reprendre/);
    await bureau.page.waitForURL(/brouillon=/);
    const reste = await repondre(bureau.page);
    expect(3 + reste).toBeLessThanOrEqual(12);
    await auBureau.voir('vérification');
    await auBureau.clavier.presser('Envoyer ma déclaration');
    await titre(bureau.page, 'Accusé de réception');
    await bureau.page.getByText('Le sceau est bon.').waitFor();
    await auBureau.voir('accusé');
    await bureau.contexte.close();

    // The dossier names what is missing; the photo leaves from the phone.
    await page.goto(`${banc.url}/espace`);
    await titre(page, /^Bonjour/);
    await voir('accueil, il manque');
    await envoyerLaPhoto(page);
    await page.goto(`${banc.url}/espace/arrets`);
    await clavier.aller(page.locator('main a[href^="/espace/arrets/"]').first());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/espace\/arrets\/[0-9a-f-]{36}$/);
    const dossier = page.url().split('/').at(-1) ?? '';
    await titre(page, /arrêt/i);
    await voir('dossier, après la photo');

    // A manager reads it; what is still missing is named, and sent.
    const gestion = await Gestion.arriver(dossier);
    await gestion.accepterTout();
    for (const manque of (await gestion.lire()).pieces.filter(
      (p) => p.aupres === 'assure' && ['demandee', 'refusee'].includes(p.etat),
    )) {
      await page.goto(
        `${banc.url}/espace/documents/envoyer?dossier=${dossier}&demande=${manque.piece}`,
      );
      await titre(page, 'Envoyer un document');
      await prendreUnePhoto(page, 'papier.jpg');
      await clavier.presser('Oui, c’est ce document');
      await clavier.presser(/^Envoyer$/);
      await page.getByRole('heading', { name: 'Document reçu' }).waitFor();
    }
    await gestion.accepterTout();
    await gestion.instruire();
    expect((await gestion.lire()).etat).toBe('instruction');

    // She sees it: in instruction, nothing to do, and what is expected, marked so.
    await page.goto(`${banc.url}/espace/arrets/${dossier}`);
    await page.getByText('Complet, à l’étude').first().waitFor();
    await page.getByText('Vous n’avez rien à faire.').first().waitFor();
    await page.getByText(/prévu/i).first().waitFor();
    await voir('dossier, en instruction');
    await page.goto(`${banc.url}/espace`);
    await page.getByRole('heading', { name: 'Nous étudions votre dossier' }).waitFor();
    await page.getByText('Tout est prévu, rien n’est décidé.').waitFor();
    await voir('accueil, prévu');
    expect(fautes).toEqual([]);
    expect(auBureau.fautes).toEqual([]);
    expect(plaintes.filter((p) => !/4\d\d/.test(p))).toEqual([]);

    // A simulation changes nothing of it: the public simulator asks the server nothing.
    const avant = await gestion.lire();
    await interimaire(page, banc.url);
    await page.goto(`${banc.url}/simulateur/resultat`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await gestion.lire()).toEqual(avant);
    await contexte.close();
  });
});
