import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEME } from '../../../serveur/src/base/contexte.ts';
import { sql } from '../../../serveur/src/base/sql.ts';
import {
  ANGELA,
  AUTRE_PHRASE,
  type CompteDeTest,
  codeTotp,
  compteActif,
  connexion,
  jetonRecu,
  Navigateur,
  PHRASE,
  renforcer,
  sessionToutePrete,
  uneAdresse,
} from '../../../serveur/test/comptes.ts';
import { ouvrirOnglet } from '../navigateur.ts';
import { avecAuthentificateur } from './authentificateur.ts';
import { type BancPlateforme, entrer, monterPlateforme, seConnecter, unAssure } from './banc.ts';
import { Clavier } from './clavier.ts';
import { dessinee, examiner } from './examen.ts';

let banc: BancPlateforme;
beforeAll(async () => {
  banc = await monterPlateforme();
});
afterAll(() => banc.fermer());

const GESTION = { role: 'gestion' } as const;

const titre = (page: Page, nom: string) =>
  page.getByRole('heading', { level: 1, name: nom, exact: true }).waitFor();
const bouton = (page: Page, name: string) => page.getByRole('button', { name });
const temoin = async (page: Page) => (await page.context().cookies())[0]?.value ?? '';

/** Answers the question that the guard asks over the page. */
async function prouver(page: Page): Promise<void> {
  const dialogue = page.getByRole('dialog', { name: 'Confirmez que c’est vous' });
  await dialogue.getByLabel('Phrase de passe').fill(PHRASE);
  await dialogue.getByRole('button', { name: 'Confirmer', exact: true }).click();
  await dialogue.waitFor({ state: 'detached' });
}

async function remplirConnexion(page: Page, courriel: string, phrase = PHRASE): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill(courriel);
  await page.getByLabel('Phrase de passe').fill(phrase);
  await page.getByRole('button', { name: 'Me connecter', exact: true }).click();
}

async function connecte(largeur = 1280): Promise<{
  page: Page;
  contexte: BrowserContext;
  compte: CompteDeTest;
}> {
  const { page, contexte } = await ouvrirOnglet(banc, { largeur });
  const compte = await unAssure(banc);
  await seConnecter(page, banc, compte);
  return { page, contexte, compte };
}

describe('se connecter', () => {
  it('change de témoin, revient à la page demandée, et jamais sur un autre site [ex. 7]', async () => {
    const { url } = banc;
    const { page, contexte } = await ouvrirOnglet(banc, { largeur: 390 });
    const clavier = new Clavier(page);
    const compte = await unAssure(banc);
    const impose = 'a'.repeat(43);
    await contexte.addCookies([
      {
        name: '__Host-almanach',
        value: impose,
        url: 'https://localhost',
        secure: true,
        sameSite: 'Strict',
      },
    ]);
    await page.goto(`${url}/compte/demandes`);
    await titre(page, 'Me connecter');
    await examiner(page, 'connexion');
    await clavier.ecrire('Adresse e-mail', compte.courriel);
    await clavier.ecrire('Phrase de passe', 'une autre phrase que la sienne');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('ne va pas').waitFor();
    await examiner(page, 'connexion refusee');
    await clavier.ecrire('Phrase de passe', PHRASE);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}/compte/demandes`);
    const premier = await temoin(page);
    expect(premier).not.toBe(impose);
    for (const vers of ['//mechant.test', 'https://mechant.test/espace', '/\\mechant.test']) {
      await page.goto(`${url}/compte/connexion?vers=${encodeURIComponent(vers)}`);
      await page.getByText('Vous êtes déjà connecté.').waitFor();
      await remplirConnexion(page, compte.courriel);
      await page.waitForURL(`${url}/espace`);
    }
    await page.goto(`${url}/compte/connexion`);
    await page.getByText('Vous êtes déjà connecté.').waitFor();
    await examiner(page, 'connexion deja faite');
    expect(await temoin(page)).not.toBe(premier);
    await contexte.close();
  });

  it('se fait par une clé d’accès, ajoutée puis retirée de l’espace', async () => {
    const { url } = banc;
    const { page, contexte } = await connecte();
    await avecAuthentificateur(page);
    await page.goto(`${url}/compte/cles`);
    await bouton(page, 'Créer la clé').click();
    await page.getByRole('alert').waitFor();
    await examiner(page, 'cle sans nom');
    await page.getByLabel('Nom de cette clé').fill('Mon téléphone');
    await bouton(page, 'Créer la clé').click();
    const dialogue = page.getByRole('dialog', { name: 'Confirmez que c’est vous' });
    await dialogue.getByLabel('Phrase de passe').fill('pas la bonne phrase');
    await dialogue.getByRole('button', { name: 'Confirmer', exact: true }).click();
    await dialogue.getByRole('alert').waitFor();
    await examiner(page, 'renforcer');
    const avant = await temoin(page);
    await prouver(page);
    await page.getByText('Mon téléphone\u00a0» est ajoutée').waitFor();
    expect(await temoin(page)).not.toBe(avant);
    await examiner(page, 'cles');

    await bouton(page, 'Me déconnecter').click();
    await titre(page, 'Me connecter');
    await bouton(page, 'Utiliser une clé d’accès').click();
    await page.waitForURL(`${url}/espace`);

    // The same key opens again a page whose session is over, and proves again who is there.
    await page.goto(`${url}/compte/cles`);
    await page.getByText('Dernier usage').waitFor();
    banc.maison.temps.t += 31 * 60_000;
    await page.clock.fastForward('31:00');
    const fini = page.getByRole('dialog', { name: 'Reconnectez-vous' });
    await fini.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
    await fini.waitFor({ state: 'detached' });
    await bouton(page, 'Retirer').click();
    await bouton(page, 'Confirmer avec ma clé d’accès').click();
    await page.getByText('est retirée').waitFor();
    await page.getByText('pas encore de clé').waitFor();
    await examiner(page, 'cles aucune');
    await contexte.close();
  });

  it('redonne une phrase oubliée par un lien, sans jamais sauter le code [ex. 16]', async () => {
    const { maison, url } = banc;
    const { page, contexte, compte } = await connecte(390);
    await page.goto(`${url}/compte/protection`);
    await bouton(page, 'Ajouter un code').click();
    await prouver(page);
    const secret = (await page.locator('code').textContent())?.replaceAll(' ', '') ?? '';
    await page.getByLabel('Code à six chiffres').fill(codeTotp(secret, maison.temps.t));
    await bouton(page, 'Vérifier ce code').click();
    await page.getByText('Le code est maintenant demandé').waitFor();
    await examiner(page, 'code pose');
    await bouton(page, 'Me déconnecter').click();

    await page.getByRole('link', { name: 'J’ai oublié' }).click();
    await titre(page, 'Phrase de passe oubliée');
    await bouton(page, 'Recevoir le lien').click();
    await page.getByRole('alert').waitFor();
    await examiner(page, 'oubli');
    await page.getByLabel('Adresse e-mail').fill(compte.courriel);
    await bouton(page, 'Recevoir le lien').click();
    await titre(page, 'Regardez vos e-mails');
    await examiner(page, 'oubli recu');
    await maison.travailler();
    const lien = `${url}/compte/recuperer#${jetonRecu(maison.courriels, compte.courriel, 'recuperer')}`;
    await page.goto(lien);
    await titre(page, 'Choisir une nouvelle phrase de passe');
    expect(page.url()).toBe(`${url}/compte/recuperer`);
    await examiner(page, 'oubli lien');
    await page.getByLabel('Nouvelle phrase de passe').fill(AUTRE_PHRASE);
    await bouton(page, 'Enregistrer cette phrase').click();
    await page.getByLabel('Code à six chiffres').waitFor();
    await examiner(page, 'oubli code');
    maison.temps.t += 30_000;
    await page.getByLabel('Code à six chiffres').fill(codeTotp(secret, maison.temps.t));
    await bouton(page, 'Enregistrer cette phrase').click();
    await titre(page, 'Votre phrase de passe a changé');
    await examiner(page, 'oubli fait');

    await page.getByRole('button', { name: 'Me connecter' }).click();
    await titre(page, 'Me connecter');
    await remplirConnexion(page, compte.courriel, AUTRE_PHRASE);
    await page.getByLabel('Code à six chiffres').waitFor();
    await examiner(page, 'connexion code');
    maison.temps.t += 30_000;
    await page.getByLabel('Code à six chiffres').fill(codeTotp(secret, maison.temps.t));
    await page.getByRole('button', { name: 'Me connecter', exact: true }).click();
    await page.waitForURL(`${url}/espace`);

    await page.goto(lien);
    await page.getByLabel('Nouvelle phrase de passe').fill(PHRASE);
    await bouton(page, 'Enregistrer cette phrase').click();
    await page.getByText('Ce lien a déjà servi').waitFor();
    await examiner(page, 'oubli perime');
    await bouton(page, 'Demander un autre lien').click();
    await titre(page, 'Phrase de passe oubliée');
    await contexte.close();
  });

  it('mène qui travaille pour une agence à son second facteur, par une clé d’accès', async () => {
    const { maison, url } = banc;
    const [groupe, agence] = [randomUUID(), randomUUID()];
    await maison.base.transaction(SYSTEME, async (tx) => {
      await tx.executer(sql`insert into groupes (id, nom) values (${groupe}, 'G')`);
      await tx.executer(sql`insert into agences (id, groupe_id, siret, nom)
        values (${agence}, ${groupe}, '12345678900011', 'A')`);
    });
    const nouveau = { role: 'agence', groupe, agences: [agence] } as const;
    const compte = await compteActif(maison.services, { nouveau });
    const { page, contexte } = await ouvrirOnglet(banc);
    await avecAuthentificateur(page);
    await seConnecter(page, banc, compte);
    await titre(page, 'Protégez votre compte');
    await bouton(page, 'Créer une clé d’accès').click();
    await prouver(page);
    await page.waitForURL(`${url}/agence`);
    await page.goto(`${url}/compte`);
    await page.getByRole('heading', { name: 'Vos coordonnées' }).waitFor();
    await page.getByText('1\u00a0clé d’accès').waitFor();
    expect(await page.getByText('Votre profil').count()).toBe(0);
    await examiner(page, 'compte d’une agence');
    await page.goto(`${url}/compte/demandes`);
    await titre(page, 'Cette page n’existe pas');

    // By passphrase alone, the key that was set is asked, and nothing else is offered.
    await bouton(page, 'Me déconnecter').click();
    await remplirConnexion(page, compte.courriel);
    await titre(page, 'Confirmez que c’est vous');
    await examiner(page, 'cle demandee');
    await bouton(page, 'Confirmer avec ma clé d’accès').click();
    await page.waitForURL(`${url}/agence`);
    await contexte.close();
  });
});

describe('la protection', () => {
  it('d’un navigateur sans clés d’accès ne parle que de ce qu’il sait faire', async () => {
    const { maison, url } = banc;
    const { page, contexte } = await ouvrirOnglet(banc);
    await page.addInitScript(() => Reflect.deleteProperty(window, 'PublicKeyCredential'));
    await page.goto(`${url}/compte/connexion`);
    await titre(page, 'Me connecter');
    expect(await bouton(page, 'Utiliser une clé d’accès').count()).toBe(0);
    await examiner(page, 'connexion, sans clés possibles');
    await entrer(contexte, banc, await unAssure(banc));
    await page.goto(`${url}/compte/cles`);
    await page.getByText('Ce navigateur ne connaît pas les clés d’accès.').waitFor();
    await examiner(page, 'cles, impossibles ici');
    const agent = await compteActif(maison.services, { nouveau: GESTION });
    await entrer(contexte, banc, agent);
    await page.goto(`${url}/compte/protection`);
    await titre(page, 'Protégez votre compte');
    await examiner(page, 'protection, sans clés possibles');
    await maison.base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`insert into cles_acces (id, compte_id, reference, cle_publique, compteur, nom, creee_le)
        values (${randomUUID()}, ${agent.compte}, ${randomUUID()}, '\\x00', 0, 'Téléphone', now())`),
    );
    await page.reload();
    await titre(page, 'Confirmez que c’est vous');
    await page.getByText('Ce navigateur ne connaît pas ces clés').waitFor();
    await examiner(page, 'cle demandee, impossible ici');
    await contexte.close();
  });

  it('déjà posée ailleurs, se prouve par la phrase et le code', async () => {
    const { maison, url } = banc;
    const compte = await compteActif(maison.services, { nouveau: GESTION });
    const { page, contexte } = await ouvrirOnglet(banc);
    await entrer(contexte, banc, compte);
    const ailleurs = await connexion(maison, compte, undefined, uneAdresse());
    await renforcer(ailleurs);
    const { secret } = (await ailleurs.post('/api/second-facteur')).json<{ secret: string }>();
    const code = codeTotp(secret, maison.temps.t);
    const pose = await ailleurs.post('/api/second-facteur/confirmer', { code });
    expect(pose.statusCode, pose.body).toBe(200);
    // Setting it closed the first session; the screen must hold for one that is met open.
    await maison.base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`update sessions set fin_le = null, fin_motif = null
        where compte_id = ${compte.compte}`),
    );
    await page.goto(`${url}/gestion`);
    await titre(page, 'Confirmez que c’est vous');
    await page.getByLabel('Code à six chiffres').waitFor();
    await examiner(page, 'code demandé, posé ailleurs');
    maison.temps.t += 30_000;
    await page.getByLabel('Phrase de passe').fill(PHRASE);
    await page.getByLabel('Code à six chiffres').fill(codeTotp(secret, maison.temps.t));
    await bouton(page, 'Confirmer').click();
    await page.waitForURL(`${url}/gestion`);
    await contexte.close();
  });
});

describe('la connexion qui se termine', () => {
  it('prévient deux minutes avant, et reste ouverte si on le veut', async () => {
    const { maison, url } = banc;
    const { page, contexte } = await connecte();
    await page.goto(`${url}/compte/demandes`);
    await page.getByText('aucune demande').waitFor();
    maison.temps.t += 28.2 * 60_000;
    await page.clock.fastForward('28:12');
    const dialogue = page.getByRole('dialog', { name: 'Votre connexion va se terminer' });
    await dialogue.waitFor();
    await dialogue.getByRole('status').getByText('Il reste 2').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Rester connecté');
    await examiner(page, 'avertissement');
    await contexte.setOffline(true);
    await page.keyboard.press('Enter');
    await dialogue.getByRole('alert').waitFor();
    await examiner(page, 'avertissement sans reponse');
    await contexte.setOffline(false);
    await bouton(page, 'Rester connecté').click();
    await dialogue.waitFor({ state: 'detached' });
    maison.temps.t += 28 * 60_000;

    // Another tab works: nothing is said here.
    const second = await contexte.newPage();
    await second.goto(`${url}/compte/demandes`);
    await second.getByText('aucune demande').waitFor();
    const demandee = page.waitForResponse(`${url}/api/session`);
    await page.clock.fastForward('28:30');
    await (await demandee).finished();
    await dessinee(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await contexte.close();
  });

  it('au bout de douze heures, propose de se reconnecter sans rien perdre', async () => {
    const { maison, url } = banc;
    const { page, contexte, compte } = await connecte(390);
    await maison.base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`update sessions set expire_le = ${maison.services.dans(100_000)}
        where compte_id = ${compte.compte}`),
    );
    await page.goto(`${url}/compte/demandes`);
    await page.getByLabel('Précisions').fill('Presque fini.');
    await bouton(page, 'Me reconnecter maintenant').waitFor();
    await examiner(page, 'avertissement douze heures');
    await bouton(page, 'Me reconnecter maintenant').click();
    await remplirConnexion(page, compte.courriel);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Précisions').inputValue()).toBe('Presque fini.');
    await contexte.close();
  });

  it('ne perd rien de ce qui est écrit : on se reconnecte sur place et c’est envoyé', async () => {
    const { maison, url } = banc;
    const { page, contexte, compte } = await connecte(390);
    await page.goto(`${url}/compte/demandes`);
    await page.getByLabel('Faire corriger').check();
    await page.getByLabel('Précisions').fill('Mon prénom s’écrit avec un c.');
    maison.temps.t += 31 * 60_000;
    await page.clock.fastForward('31:00');
    const dialogue = page.getByRole('dialog', { name: 'Reconnectez-vous' });
    await dialogue.waitFor();
    await examiner(page, 'reconnexion');
    await page.keyboard.press('Escape');
    await dialogue.waitFor();
    const precedent = await temoin(page);
    await dialogue.getByLabel('Adresse e-mail').fill(compte.courriel);
    await dialogue.getByLabel('Phrase de passe').fill(AUTRE_PHRASE);
    await dialogue.getByRole('button', { name: 'Me connecter', exact: true }).click();
    await dialogue.getByRole('alert').waitFor();
    await examiner(page, 'reconnexion refusee');
    await dialogue.getByLabel('Phrase de passe').fill(PHRASE);
    await dialogue.getByRole('button', { name: 'Me connecter', exact: true }).click();
    await dialogue.waitFor({ state: 'detached' });
    expect(await temoin(page)).not.toBe(precedent);
    expect(await page.getByLabel('Précisions').inputValue()).toBe('Mon prénom s’écrit avec un c.');

    // The same, when it is the server that says so first.
    maison.temps.t += 31 * 60_000;
    await bouton(page, 'Envoyer la demande').click();
    await dialogue.waitFor();
    await dialogue.getByLabel('Adresse e-mail').fill(compte.courriel);
    await dialogue.getByLabel('Phrase de passe').fill(PHRASE);
    await dialogue.getByRole('button', { name: 'Me connecter', exact: true }).click();
    await page.getByText('Votre demande est reçue').waitFor();
    await page.locator('blockquote').getByText('Mon prénom s’écrit avec un c.').waitFor();
    await contexte.close();
  });

  it('ne laisse pas une autre personne finir ce que la première écrivait', async () => {
    const { maison, url } = banc;
    const { page, contexte } = await connecte();
    const autre = await unAssure(banc);
    await page.goto(`${url}/compte/demandes`);
    await page.getByLabel('Faire corriger').check();
    await page.getByLabel('Précisions').fill('À moi seule.');
    maison.temps.t += 31 * 60_000;
    await bouton(page, 'Envoyer la demande').click();
    await page.getByRole('dialog', { name: 'Reconnectez-vous' }).waitFor();
    await remplirConnexion(page, autre.courriel);
    await page.waitForURL(`${url}/espace`);
    await page.goto(`${url}/compte/demandes`);
    await page.getByText('aucune demande').waitFor();
    await contexte.close();
  });
});

describe('mon compte', () => {
  it('montre tout, dans chaque état, et change les coordonnées après 72 heures', async () => {
    const { maison, url } = banc;
    const { page, contexte, compte } = await connecte();
    await page.goto(`${url}/compte`);
    await page.getByText('L’activation n’est pas finie').waitFor();
    await page.getByText('Pas demandé').waitFor();
    await page.getByText('rien ne peut être versé').waitFor();
    await examiner(page, 'compte');

    await page.getByRole('link', { name: 'Ajouter un compte bancaire' }).click();
    await titre(page, 'Changer de compte bancaire');
    await page.getByText('Rien n’est enregistré.').waitFor();
    await examiner(page, 'banque aucune');
    await page.getByLabel('Titulaire').fill('Angela Dubois');
    await page.getByLabel('IBAN').fill('FR76 3000 6000 0112 3456 7890 189');
    await bouton(page, 'Enregistrer ce compte').click();
    await prouver(page);
    await page.getByText('C’est enregistré').waitFor();
    // What the bank may answer, each said in its own words.
    for (const [etat, phrase] of [
      ['concordant', 'confirme le nom'],
      ['proche', 'un nom presque pareil'],
      ['non_concordant', 'un autre nom'],
      ['indisponible', 'n’a pas répondu'],
    ] as const) {
      await maison.base.transaction(SYSTEME, (tx) =>
        tx.executer(sql`update comptes_bancaires set verification = ${etat}
          where personne_id = ${compte.personne}`),
      );
      await page.goto(`${url}/compte`);
      await page.getByText(phrase).waitFor();
      await page.getByText('Pas demandé').waitFor();
      await examiner(page, `banque ${etat}`);
    }

    await page.goto(`${url}/compte/courriel`);
    await page.getByLabel('Nouvelle adresse e-mail').fill('nouvelle');
    await bouton(page, 'Demander le changement').click();
    await page.getByRole('alert').waitFor();
    await examiner(page, 'courriel refuse');
    const nouvelle = `${randomUUID()}@exemple.fr`;
    await page.getByLabel('Nouvelle adresse e-mail').fill(nouvelle);
    await bouton(page, 'Demander le changement').click();
    await page.getByText('Nous avons écrit aux deux adresses').waitFor();
    await page.getByText('nouvelle adresse n’a pas encore répondu').waitFor();
    await examiner(page, 'courriel demande');

    await page.goto(`${url}/compte/telephone`);
    await page.getByLabel('Nouveau numéro').fill('06 12 34 56 78');
    await bouton(page, 'Demander le changement').click();
    await page.getByText('Il porte un lien pour annuler').waitFor();
    await page.goto(`${url}/compte`);
    await bouton(page, 'Annuler ce changement du numéro').waitFor();
    await examiner(page, 'compte en attente');
    await bouton(page, 'Annuler ce changement du numéro').click();
    await bouton(page, 'Annuler ce changement du numéro').waitFor({ state: 'detached' });

    await maison.travailler();
    await page.goto(
      `${url}/compte/confirmer#${jetonRecu(maison.courriels, nouvelle, 'confirmer')}`,
    );
    await titre(page, 'Confirmer votre nouvelle adresse');
    await examiner(page, 'confirmer');
    await bouton(page, 'Confirmer cette adresse').click();
    await page.getByText('L’adresse est confirmée').waitFor();
    const annulation = jetonRecu(
      maison.courriels.filter((c) => c.texte.includes('adresse e-mail')),
      compte.courriel,
      'annuler',
    );
    await page.goto(`${url}/compte/annuler#${annulation}`);
    await bouton(page, 'Annuler ce changement').click();
    await page.getByText('Le changement est annulé').waitFor();
    await examiner(page, 'annule');
    await page.goto('about:blank');
    await page.goto(`${url}/compte/annuler#${'a'.repeat(43)}`);
    await bouton(page, 'Annuler ce changement').click();
    await page.getByRole('alert').waitFor();
    await examiner(page, 'lien perime');
    await page.reload();
    await page.getByText('Il manque ici').waitFor();
    await examiner(page, 'lien manquant');
    await contexte.close();
  });

  it('montre le profil et transmet une correction sans rien changer [ex. 13]', async () => {
    const { page, contexte } = await connecte(390);
    await page.goto(`${banc.url}/compte/profil`);
    await page.getByLabel('Ce qui est faux').selectOption('adresse');
    await page.getByLabel('Ce qu’il faut écrire').fill('J’habite au 5 rue des Lilas.');
    await examiner(page, 'profil erreur');
    await bouton(page, 'Envoyer la correction').click();
    await page.getByText('Votre message est parti').waitFor();
    await page.getByText('Une correction est demandée').waitFor();
    await page.getByText('3 rue des Lilas').waitFor();
    await examiner(page, 'profil correction demandee');
    await contexte.close();
  });

  it('dit ce qui manque au profil : l’adresse, puis tout le reste', async () => {
    const { maison, url } = banc;
    const { adresse: _, ...sansAdresse } = ANGELA;
    const compte = await compteActif(maison.services, { identite: sansAdresse });
    const { page, contexte } = await ouvrirOnglet(banc, { largeur: 390 });
    await entrer(contexte, banc, compte);
    await page.goto(`${url}/compte/profil`);
    await page.getByText('Nous ne l’avons pas').waitFor();
    await examiner(page, 'profil sans adresse');
    // A person of whom nothing was entered has no birth date either.
    await maison.base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`update personnes set identite_chiffre = null where id = ${compte.personne}`),
    );
    await page.goto(`${url}/compte`);
    await page.getByText('Nous ne l’avons pas').first().waitFor();
    await examiner(page, 'compte sans identité');
    await contexte.close();
  });

  it('liste les connexions, en ferme une, et change la phrase de passe', async () => {
    const { url } = banc;
    const { page, contexte, compte } = await connecte();
    const { page: ailleurs, contexte: autre } = await ouvrirOnglet(banc);
    await seConnecter(ailleurs, banc, compte);
    await page.goto(`${url}/compte/connexions`);
    await page.getByText('Cette connexion').waitFor();
    await examiner(page, 'connexions');
    await bouton(page, 'Fermer la connexion').click();
    await page.getByText('connexion fermée').waitFor();
    await examiner(page, 'connexion fermee');
    await ailleurs.goto(`${url}/compte`);
    await titre(ailleurs, 'Me connecter');
    await autre.close();

    await page.goto(`${url}/compte/phrase`);
    await page.getByLabel('Nouvelle phrase de passe').fill('AngelaDubois24081962');
    await bouton(page, 'Enregistrer cette phrase').click();
    await prouver(page);
    await page.getByRole('alert').getByText('se devine').waitFor();
    await examiner(page, 'phrase devinable');
    await page.getByLabel('Nouvelle phrase de passe').fill(AUTRE_PHRASE);
    await bouton(page, 'Enregistrer cette phrase').click();
    await page.getByText('Votre phrase de passe est changée').waitFor();
    await examiner(page, 'phrase changee');
    await contexte.close();
  });

  it('dépose une demande sur ses données, avec son dernier jour, la retire, et les télécharge', async () => {
    const { page, contexte } = await connecte(390);
    await page.goto(`${banc.url}/compte/demandes`);
    await page.getByText('aucune demande').waitFor();
    await bouton(page, 'Envoyer la demande').click();
    await page.getByRole('alert').waitFor();
    await examiner(page, 'demandes vides');
    await page.getByLabel('Faire effacer').check();
    await bouton(page, 'Envoyer la demande').click();
    // One month after 24 November is a Thursday.
    await page.getByRole('status').getByText('24 décembre 2026').waitFor();
    await examiner(page, 'demande deposee');
    await page.getByLabel('Faire effacer').check();
    await bouton(page, 'Envoyer la demande').click();
    await page.getByText('déjà ouverte').waitFor();
    await examiner(page, 'demande deja ouverte');
    await bouton(page, 'Retirer cette demande').click();
    await page.getByText('Votre demande est retirée').waitFor();
    await examiner(page, 'demande retiree');

    const demande = bouton(page, 'Tout ce que vous avez de moi');
    await demande.click();
    await bouton(page, 'Renoncer').click();
    await page.getByRole('alert').getByText('Rien n’est téléchargé').waitFor();
    await examiner(page, 'telechargement sans preuve');
    await demande.click();
    const telechargement = page.waitForEvent('download');
    await prouver(page);
    expect((await telechargement).suggestedFilename()).toBe('mes-donnees.txt');
    const second = page.waitForEvent('download');
    await bouton(page, 'Ce que j’ai donné').click();
    expect((await second).suggestedFilename()).toBe('mes-donnees-portables.json');
    await contexte.close();
  });

  it('montre ce que deviennent ses demandes : en cours, prolongée, répondue, refusée', async () => {
    const { maison, url } = banc;
    const { page, contexte } = await ouvrirOnglet(banc, { largeur: 390 });
    const personne = await entrer(contexte, banc, await unAssure(banc));
    const agent = await compteActif(maison.services, { nouveau: { role: 'gestion' } });
    const gestion = new Navigateur(maison.app, uneAdresse());
    gestion.cookie = await sessionToutePrete(maison.services, agent);
    for (const [droit, suites] of [
      ['acces', [['prise-en-charge'], ['prolongation', { motif: 'complexite' }]]],
      ['rectification', [['reponse', { reponse: 'C’est corrigé.' }]]],
      [
        'effacement',
        [['refus', { motif: 'obligation-legale', reponse: 'Nous devons garder ces données.' }]],
      ],
    ] as const) {
      const demande = await personne.ecrire('/api/mes-demandes', { droit });
      const { id } = demande.json<{ id: string }>();
      for (const [quoi, corps] of suites) {
        const fait = await gestion.ecrire(`/api/gestion/demandes/${id}/${quoi}`, corps ?? {});
        expect(fait.statusCode, fait.body).toBe(200);
      }
    }
    await page.goto(`${url}/compte/demandes`);
    await page.getByText('Le délai est prolongé de deux mois').waitFor();
    await page.getByText('C’est corrigé.').waitFor();
    await page.getByText('Vous pouvez contester auprès de la CNIL').waitFor();
    await examiner(page, 'demandes traitees');
    await contexte.close();
  });
});
