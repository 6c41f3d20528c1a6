import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEME } from '../../../serveur/src/base/contexte.ts';
import { avecProprietaire } from '../../../serveur/src/base/proprietaire.ts';
import { sql } from '../../../serveur/src/base/sql.ts';
import { antivirus } from '../../../serveur/src/pieces/antivirus/clamav.ts';
import {
  type CompteDeTest,
  compteActif,
  Navigateur,
  PHRASE,
  sessionToutePrete,
  uneAdresse,
} from '../../../serveur/test/comptes.ts';
import { clamd, ecouterClamd } from '../../../serveur/test/pieces/clamd.ts';
import { EICAR, pdf, photo } from '../../../serveur/test/pieces/fabrique.ts';
import { rendeurDEssai } from '../../../serveur/test/rendu.ts';
import { ouvrirOnglet } from '../navigateur.ts';
import { type BancPlateforme, entrer, monterPlateforme, unAssure } from './banc.ts';
import { examiner } from './examen.ts';

let banc: BancPlateforme;
const analyseur = clamd();
beforeAll(async () => {
  const port = await ecouterClamd(analyseur);
  const pieces = {
    rendeur: await rendeurDEssai(),
    antivirus: antivirus({ hote: '127.0.0.1', port }),
  };
  banc = await monterPlateforme({ pieces });
});
afterAll(async () => {
  await banc.fermer();
  analyseur.server.close();
});

const REPONSES = {
  nature: 'maladie',
  prescritLe: '2026-11-20',
  recuLe: '2026-11-21',
  dates: { du: '2026-11-20', au: '2026-11-30' },
  mission: 'non',
  finDeMission: '2026-11-06',
  franceTravail: 'non-inscrit',
  hospitalisation: 'non',
  tempsPartiel: 'non',
  envoiCaisse: 'medecin',
} as const;

/** Signed in, with a stop declared: its dossier waits for documents. */
async function ouvrir(
  compte: CompteDeTest,
  reglages: Parameters<typeof ouvrirOnglet>[1] = { largeur: 390 },
) {
  const onglet = await ouvrirOnglet(banc, reglages);
  const navigateur = await entrer(onglet.contexte, banc, compte);
  const declarer = async (reponses: object = REPONSES) => {
    const reponse = await navigateur.ecrire('/api/espace/declarations', { reponses });
    expect(reponse.statusCode, reponse.body).toBe(201);
    return reponse.json<{ dossier: { id: string } }>().dossier.id;
  };
  return { ...onglet, dossier: await declarer(), declarer, navigateur };
}

const titre = (page: Page, nom: string) =>
  page.getByRole('heading', { level: 1, name: nom }).waitFor();

async function choisirFichier(page: Page, name: string, mimeType: string, buffer: Buffer) {
  const champ = page.locator('input[type=file][data-champ=fichier]');
  await champ.setInputFiles({ name, mimeType, buffer });
  await page.getByText(name).waitFor();
}

/** Made in the page: sixteen million bytes do not need to travel to it. */
async function choisirGrosFichier(page: Page): Promise<void> {
  await page.locator('input[type=file][data-champ=fichier]').evaluate((champ: HTMLInputElement) => {
    const liste = new DataTransfer();
    liste.items.add(
      new File([new Uint8Array(16_000_000)], 'gros.pdf', { type: 'application/pdf' }),
    );
    champ.files = liste.files;
    champ.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.getByText('gros.pdf').waitFor();
}

describe('envoyer un document', () => {
  it('part du document qui manque, photo prise au téléphone, et le dit reçu [ex. 26] [ex. 28] [ex. 29]', async () => {
    const { page, contexte, plaintes } = await ouvrir(await unAssure(banc));
    await page.goto(`${banc.url}/espace/documents`);
    await page.getByRole('heading', { name: 'Il manque', exact: true }).waitFor();
    await page.getByRole('link', { name: /^Envoyer : Avis d’arrêt de travail, volet 3/ }).click();
    await titre(page, 'Envoyer un document');
    expect(await page.getByRole('radio', { name: /volet 3/ }).isChecked()).toBe(true);
    // The phone opens its camera: the field says so.
    const camera = page.locator('input[type=file][data-champ=photo]');
    expect(await camera.getAttribute('capture')).toBe('environment');
    const [choix] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Prendre une photo' }).press('Enter'),
    ]);
    await choix.setFiles({ name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: await photo() });
    await page.getByText('Nous attendons : Avis d’arrêt').waitFor();
    // Proposed, and not taken before the person says so.
    expect(await page.getByLabel('Genre de document').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Oui, c’est ce document' }).click();
    expect(await page.getByLabel('Genre de document').inputValue()).toBe('arret-volet-3');
    await page.getByRole('heading', { name: 'Il ira dans votre dossier' }).waitFor();
    await examiner(page, 'document, prêt à partir');
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByRole('heading', { name: 'Document reçu' }).waitFor();
    await page.getByRole('link', { name: /^A-/ }).click();
    await titre(page, 'Accusé de réception');
    await page.getByText('Le sceau est bon.').waitFor();
    await examiner(page, 'document, accusé');
    await page.getByRole('link', { name: 'Voir ce document' }).click();
    await titre(page, 'Avis d’arrêt de travail, volet 3');
    const image = page.getByRole('img', { name: 'Page 1 sur 1' });
    await image.scrollIntoViewIfNeeded();
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.copie img')?.naturalWidth,
    );
    await page.goto(`${banc.url}/espace/documents`);
    await page.getByText('Personne ne l’a encore ouvert').waitFor();
    expect(
      await page.getByRole('link', { name: /^Envoyer : Avis d’arrêt de travail, volet 3/ }).count(),
    ).toBe(0);
    expect(plaintes.filter((p) => !/40[14]/.test(p))).toEqual([]);
    await contexte.close();
  });

  it('propose d’après le nom, met « Autre » en dernier, et envoie au coffre ce qui est médical [ex. 9]', async () => {
    const { page, contexte, dossier } = await ouvrir(await unAssure(banc), { largeur: 1280 });
    await page.goto(`${banc.url}/espace/documents/envoyer?dossier=${dossier}`);
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByRole('link', { name: 'Choisissez un fichier, ou prenez une photo.' }).waitFor();
    await examiner(page, 'document, sans fichier');
    await choisirFichier(page, 'certificat médical.pdf', 'application/pdf', pdf());
    await page.getByText('D’après son nom, ce serait').waitFor();
    const genre = page.getByLabel('Genre de document');
    expect((await genre.locator('option').allInnerTexts()).at(-1)).toBe('Autre document');
    await genre.selectOption('arret-volets-1-2');
    await page.getByRole('heading', { name: 'Les volets 1 et 2 sont pour votre caisse' }).waitFor();
    await examiner(page, 'document, volets de la caisse');
    await page.getByRole('button', { name: 'Oui, c’est ce document' }).click();
    await page.getByRole('heading', { name: 'Il ira dans votre coffre médical' }).waitFor();
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByText('Il est dans votre coffre médical.').waitFor();
    await examiner(page, 'document, reçu au coffre');
    await page.getByRole('link', { name: 'Voir mes documents' }).click();
    await page.getByText('Coffre médical', { exact: true }).waitFor();
    await examiner(page, 'documents, un au coffre');
    await page.getByRole('link', { name: 'Certificat médical', exact: true }).click();
    const ouvrirLe = page.getByRole('button', { name: 'Ouvrir ce document' });
    await ouvrirLe.waitFor();
    await examiner(page, 'coffre, avant la preuve');
    await ouvrirLe.click();
    // The vault asks who is there, over the page; who does not say reads nothing.
    const dialogue = page.getByRole('dialog', { name: 'Confirmez que c’est vous' });
    await dialogue.getByRole('button', { name: 'Renoncer' }).click();
    await page.getByRole('alert').waitFor();
    await examiner(page, 'coffre, preuve refusée');
    await ouvrirLe.click();
    await dialogue.getByLabel('Phrase de passe').fill(PHRASE);
    await dialogue.getByRole('button', { name: 'Confirmer' }).click();
    await page.getByRole('img', { name: 'Page 1 sur 1' }).waitFor();
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.copie img')?.naturalWidth,
    );
    expect(await page.getByText('Confirmez d’abord').count()).toBe(0);
    await examiner(page, 'coffre, ouvert');
    await contexte.close();
  });

  it('d’un envoi coupé, dit ce qui est arrivé : rien, ou un document du coffre à renvoyer', async () => {
    const { page, contexte, dossier, navigateur } = await ouvrir(await unAssure(banc));
    await page.goto(`${banc.url}/espace/documents/envoyer?dossier=${dossier}`);
    await choisirFichier(page, 'certificat.pdf', 'application/pdf', pdf());
    await page.getByRole('button', { name: 'Oui, c’est ce document' }).click();
    // The network holds the file, then is gone.
    let couper: () => unknown = () => undefined;
    await page.route('**/pieces', (r) => {
      couper = () => r.abort();
    });
    const envoyer = page.getByRole('button', { name: 'Envoyer', exact: true });
    await envoyer.click();
    await page.getByRole('progressbar', { name: 'Envoi du document' }).waitFor();
    await examiner(page, 'document, envoi en cours');
    couper();
    await page.getByRole('alert').getByText('Nous n’avons pas de réponse').waitFor();
    await examiner(page, 'document, envoi coupé');
    await page.unrouteAll();
    await envoyer.click();
    await page.getByText('Il est dans votre coffre médical.').waitFor();

    // Half of it written: the dossier knows of the document, the vault has not kept it.
    const lues = (await navigateur.get('/api/espace/pieces')).json<{ pieces: { id: string }[] }>();
    const ids = lues.pieces.map((p) => p.id);
    const { n } = await banc.maison.base.coffre.transaction(SYSTEME, (tx) =>
      tx.une(sql<{ n: number }>`select oter_pieces(${ids}::uuid[]) as n`),
    );
    expect(n).toBe(1);
    await page.getByRole('link', { name: 'Voir mes documents' }).click();
    await page.getByText('Son envoi s’est arrêté avant la fin.').waitFor();
    await examiner(page, 'documents, un envoi arrêté');
    await page.goto(`${banc.url}/espace/documents/${dossier}`);
    await titre(page, 'Document introuvable');
    await examiner(page, 'document introuvable');
    await contexte.close();
  });

  it('sous pli médical, un document ordinaire va au coffre ; seule la personne l’en sort', async () => {
    const { page, contexte, dossier } = await ouvrir(await unAssure(banc));
    await page.goto(`${banc.url}/espace/documents/envoyer?dossier=${dossier}`);
    await choisirFichier(page, 'rib.pdf', 'application/pdf', pdf());
    await page.getByRole('button', { name: 'Oui, c’est ce document' }).click();
    await page.getByRole('checkbox', { name: /sous pli médical/ }).check();
    await page.getByRole('heading', { name: 'Il ira dans votre coffre médical' }).waitFor();
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByText('Il est dans votre coffre médical.').waitFor();
    await page.getByRole('link', { name: 'Voir mes documents' }).click();
    expect(await page.getByRole('link', { name: /^Envoyer : Relevé/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Relevé d’identité bancaire (RIB)', exact: true }).click();
    await page.getByText('Ce n’est pas ce document').click();
    await page.getByLabel('C’est plutôt').selectOption('rib');
    await page.getByRole('button', { name: 'Changer' }).click();
    const dialogue = page.getByRole('dialog', { name: 'Confirmez que c’est vous' });
    await dialogue.getByLabel('Phrase de passe').fill(PHRASE);
    await dialogue.getByRole('button', { name: 'Confirmer' }).click();
    await page.getByText('C’est elle que la gestion ouvre.').waitFor();
    await contexte.close();
  });

  it('dit un refus en mots, garde le formulaire, et avertit d’une photo floue', async () => {
    const { page, contexte, dossier } = await ouvrir(await unAssure(banc));
    await page.goto(`${banc.url}/espace/documents/envoyer?dossier=${dossier}`);
    const tete = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    await choisirFichier(page, 'IMG_1.HEIC', '', Buffer.concat([tete, Buffer.alloc(100)]));
    await page.getByLabel('Genre de document').selectOption('rib');
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByText('Le plus compatible').waitFor();
    await examiner(page, 'document, refusé à l’envoi');
    const secret = `<${'41'.repeat(32)}>`;
    const suite = `/Encrypt<</Filter/Standard/V 1/R 2/O ${secret}/U ${secret}/P -4>>/ID[${secret}${secret}]`;
    await choisirFichier(page, 'ferme.pdf', 'application/pdf', pdf({ suite }));
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByText('protégé par un mot de passe').waitFor();
    await choisirGrosFichier(page);
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByRole('link', { name: /trop gros/ }).waitFor();
    await choisirFichier(page, 'flou.jpg', 'image/jpeg', await photo({ flou: 6 }));
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByRole('heading', { name: 'À vérifier' }).waitFor();
    await page.getByText('Cette page semble floue').waitFor();
    await examiner(page, 'document, photo floue');
    await contexte.close();
  });

  it('dit pourquoi un document est refusé, et mène à celui qui le remplace [ex. 28]', async () => {
    const { page, contexte, dossier } = await ouvrir(await unAssure(banc));
    await page.goto(`${banc.url}/espace/documents`);
    await page.getByRole('link', { name: /^Envoyer : Relevé/ }).click();
    await choisirFichier(page, 'rib.pdf', 'application/pdf', pdf());
    await page.getByRole('button', { name: 'Oui, c’est ce document' }).click();
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByRole('heading', { name: 'Document reçu' }).waitFor();
    await refuserLePremier(dossier);
    await page.goto(`${banc.url}/espace/documents`);
    await page.getByText('Refusé', { exact: true }).waitFor();
    await page.getByText('Il manque une page').waitFor();
    await examiner(page, 'documents, un refusé');
    await page.getByRole('link', { name: 'Relevé d’identité bancaire (RIB)', exact: true }).click();
    await titre(page, 'Relevé d’identité bancaire (RIB)');
    await examiner(page, 'document, refusé');
    await page.getByRole('link', { name: /^En envoyer un autre/ }).click();
    await titre(page, 'Envoyer un document');
    expect(await page.getByRole('radio', { name: /Relevé/ }).isChecked()).toBe(true);
    await contexte.close();
  });
});

/** A manager, with the second factor of managers, opens the document, then refuses it. */
async function refuserLePremier(dossier: string): Promise<void> {
  const { maison } = banc;
  const compte = await compteActif(maison.services, { nouveau: { role: 'gestion' } });
  const gestion = new Navigateur(maison.app, uneAdresse());
  gestion.cookie = await sessionToutePrete(maison.services, compte);
  const lues = await gestion.get(`/api/gestion/dossiers/${dossier}/pieces`);
  const [piece] = lues.json<{ pieces: { demande: string }[] }>().pieces;
  const url = `/api/gestion/dossiers/${dossier}/pieces/${piece?.demande}`;
  for (const corps of [{ decision: 'ouverte' }, { decision: 'refusee', motif: 'page-manquante' }]) {
    expect((await gestion.ecrire(url, corps)).statusCode).toBe(200);
  }
}

describe('les écrans des documents', () => {
  it('sont sans défaut, clairs et sombres, et ne sortent de l’écran à aucune largeur', async () => {
    const { page, contexte, dossier, declarer } = await ouvrir(await unAssure(banc), {
      largeur: 1280,
    });
    await page.goto(`${banc.url}/espace/documents`);
    await page.getByText('Rien n’a encore été envoyé').waitFor();
    await examiner(page, 'liste vide');
    await page.goto(`${banc.url}/espace/documents/envoyer?dossier=${dossier}`);
    await choisirFichier(page, 'rib.pdf', 'application/pdf', pdf({ pages: 2 }));
    await page.getByText('D’après son nom').waitFor();
    await examiner(page, 'proposition');
    await page.getByRole('button', { name: 'Oui, c’est ce document' }).click();
    // It is waited for: it answers what was asked, and the page says so.
    expect(await page.getByRole('radio', { name: /Relevé/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByRole('heading', { name: 'Document reçu' }).waitFor();
    await examiner(page, 'reçu');
    await page.getByRole('link', { name: 'Voir mes documents' }).click();
    await page.getByRole('link', { name: 'Relevé d’identité bancaire (RIB)', exact: true }).click();
    await page.getByText('Ce n’est pas ce document').click();
    await page.getByText('Prouver que c’est ce fichier').click();
    await examiner(page, 'fiche');

    const dates = { du: '2026-09-07', au: '2026-09-15' };
    await declarer({
      ...REPONSES,
      objet: 'nouvel-arret',
      prescritLe: '2026-09-07',
      recuLe: '2026-09-07',
      dates,
      finDeMission: '2026-08-28',
    });
    await page.goto(`${banc.url}/espace/documents/envoyer`);
    await page.getByRole('radio').first().check();
    await page.getByRole('heading', { name: 'Le fichier' }).waitFor();
    await examiner(page, 'envoyer, deux dossiers');
    await page.goto(`${banc.url}/espace/documents`);
    await page
      .getByText(/Dossier D-/)
      .first()
      .waitFor();
    await examiner(page, 'liste, deux dossiers');

    // Someone who has declared nothing.
    await entrer(contexte, banc, await unAssure(banc));
    await page.goto(`${banc.url}/espace/documents/envoyer`);
    await page.getByText('Vous n’avez pas de dossier ouvert.').waitFor();
    await examiner(page, 'envoyer, sans dossier');
    await page.goto(`${banc.url}/espace/documents`);
    await page.getByRole('heading', { name: 'Il ne manque rien' }).waitFor();
    await page.getByText('Rien n’a encore été envoyé').waitFor();
    await examiner(page, 'liste, rien ne manque');
    await contexte.close();
  });

  it('copie pas encore prête, fichier dangereux, place presque pleine : chaque cas est dit', async () => {
    const { page, contexte, dossier } = await ouvrir(await unAssure(banc));
    await page.goto(`${banc.url}/espace/documents`);
    await page.getByRole('link', { name: /^Envoyer : Relevé/ }).click();
    const infecte = pdf({ objets: [EICAR.toString('latin1')] });
    await choisirFichier(page, 'rib.pdf', 'application/pdf', infecte);
    await page.getByRole('button', { name: 'Oui, c’est ce document' }).click();
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByRole('heading', { name: 'Document reçu' }).waitFor();
    // No route leaves a document without its pages, nor sends half a billion bytes in a second.
    await avecProprietaire(banc.maison.base.acces.almanach, async (client) => {
      const siennes = 'select id from pieces where dossier_id = $1';
      await client.query(`delete from pieces_pages where piece_id in (${siennes})`, [dossier]);
      await client.query(
        `update pieces_contenus set taille = 560000000 where piece_id in (${siennes})`,
        [dossier],
      );
    });
    const rib = page.getByRole('link', { name: 'Relevé d’identité bancaire (RIB)', exact: true });
    await page.goto(`${banc.url}/espace/documents`);
    await rib.click();
    await page.getByText('La copie n’est pas encore prête.').waitFor();
    await examiner(page, 'document, copie pas prête');

    await banc.maison.travailler();
    await page.goto(`${banc.url}/espace/documents`);
    await page.getByText('Fichier dangereux', { exact: true }).waitFor();
    await page.getByText('Il reste peu de place').waitFor();
    await examiner(page, 'documents, un dangereux, place presque pleine');
    await rib.click();
    await page.getByText('Ce fichier reste fermé').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await examiner(page, 'document, dangereux');
    await contexte.close();
  });
});
