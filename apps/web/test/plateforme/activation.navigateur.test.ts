import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEME } from '../../../serveur/src/base/contexte.ts';
import { sql } from '../../../serveur/src/base/sql.ts';
import { inviter } from '../../../serveur/src/comptes/activation/activer.ts';
import { creerCompte } from '../../../serveur/src/comptes/comptes.ts';
import { codeTotp, jetonRecu, PHRASE, personneInvitee } from '../../../serveur/test/comptes.ts';
import { ouvrirOnglet } from '../navigateur.ts';
import { avecAuthentificateur } from './authentificateur.ts';
import { type BancPlateforme, monterPlateforme } from './banc.ts';
import { Clavier } from './clavier.ts';
import { examiner } from './examen.ts';

let banc: BancPlateforme;
beforeAll(async () => {
  banc = await monterPlateforme();
});
afterAll(() => banc.fermer());

const IBAN = 'FR76 3000 6000 0112 3456 7890 189';
const titre = (page: Page, nom: string) =>
  page.getByRole('heading', { level: 1, name: nom }).waitFor();
const temoin = async (page: Page) => (await page.context().cookies())[0]?.value ?? '';

describe('activer son espace', () => {
  it('va de la lettre à l’espace, au clavier et sur un téléphone [ex. 6] [ex. 7] [ex. 8] [ex. 10] [ex. 11] [ex. 12] [ex. 13] [ex. 14]', async () => {
    const { maison, url } = banc;
    const { identifiant } = await personneInvitee(maison.services);
    const { page, contexte, plaintes } = await ouvrirOnglet(banc, { largeur: 390 });
    const clavier = new Clavier(page);
    await page.goto(`${url}/compte/activer`);
    await titre(page, 'Activer mon espace');
    await examiner(page, 'activer');
    await clavier.suivre('Commencer avec mon identifiant');

    await titre(page, 'Votre identifiant');
    await clavier.presser('Continuer');
    await page.getByRole('alert').waitFor();
    await examiner(page, 'identifiant refuse');
    await page.goto(`${url}/compte/activer/identifiant`);
    await titre(page, 'Votre identifiant');
    await clavier.ecrire(
      'Identifiant de la lettre',
      identifiant.toLowerCase().replaceAll('-', ' '),
    );
    await clavier.ecrire(/^Nom$/, 'DUBOIS');
    await clavier.ecrire('Prénoms', 'angela claire');
    await clavier.ecrire('Date de naissance', '24/8/1962');
    await clavier.ecrire('Adresse e-mail', 'angela@exemple.fr');
    await clavier.presser('Continuer');

    await titre(page, 'Regardez vos e-mails');
    await examiner(page, 'recu');
    await maison.travailler();
    const jeton = jetonRecu(maison.courriels, 'angela@exemple.fr', '/compte/activer');
    const lien = `${url}/compte/activer#${jeton}`;

    // A program that reads the mailbox opens the link, and uses nothing up.
    const { page: robot, contexte: ailleurs, requetes } = await ouvrirOnglet(banc);
    await robot.goto(lien);
    await titre(robot, 'Confirmez votre adresse e-mail');
    expect(requetes.filter((r) => r.includes(jeton))).toEqual([]);
    await ailleurs.close();

    await page.goto(lien);
    await titre(page, 'Confirmez votre adresse e-mail');
    expect(page.url()).toBe(`${url}/compte/activer`);
    expect(await page.evaluate(() => window.history.length)).toBeGreaterThan(0);
    await examiner(page, 'lien');
    await clavier.presser('Confirmer et continuer');
    await titre(page, 'Comment vous connecter');
    const avant = await temoin(page);

    const ancien = await contexte.newPage();
    await ancien.addInitScript(() => Reflect.deleteProperty(window, 'PublicKeyCredential'));
    await ancien.goto(`${url}/compte/activer`);
    await titre(ancien, 'Comment vous connecter');
    await examiner(ancien, 'connexion a choisir, sans cles possibles');
    await ancien.close();

    // Another page does not open before the end of it; coming back finds the same step.
    await page.goto(`${url}/espace`);
    await titre(page, 'Comment vous connecter');
    await clavier.ecrire('Nouvelle phrase de passe', 'trop court');
    await clavier.presser('Choisir cette phrase');
    await page.getByRole('alert').getByText('15 caractères').waitFor();
    await examiner(page, 'phrase refusee');
    await clavier.ecrire('Nouvelle phrase de passe', PHRASE);
    await clavier.presser('Choisir cette phrase');

    await titre(page, 'Vérifiez votre profil');
    expect(await temoin(page)).not.toBe(avant);
    await page.getByText('24 août 1962').waitFor();
    await examiner(page, 'profil');
    await page.goto(`${url}/compte/activer`);
    await titre(page, 'Vérifiez votre profil');
    await page.getByText('24 août 1962').waitFor();
    await clavier.presser('C’est exact');

    await titre(page, 'Votre compte bancaire');
    await clavier.ecrire('Titulaire du compte', 'Angela Dubois');
    await clavier.ecrire('IBAN', 'FR76 3000 6000 0112 3456 7890 188');
    await clavier.presser('Enregistrer ce compte');
    await page.getByRole('alert').getByText('IBAN').waitFor();
    await examiner(page, 'iban refuse');
    await clavier.ecrire('IBAN', IBAN);
    await clavier.presser('Enregistrer ce compte');

    await titre(page, 'Votre espace est actif');
    await page.getByText('Vérification en cours').waitFor();
    await examiner(page, 'fin');
    await maison.travailler();
    await page.clock.fastForward('00:03');
    await page.getByText('Vérification indisponible').waitFor();
    await examiner(page, 'fin, banque muette');
    await clavier.suivre('Ouvrir mon espace');
    await page.waitForURL(`${url}/espace`);
    expect(plaintes.filter((p) => !/4\d\d/.test(p))).toEqual([]);
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    await contexte.close();
  });

  it('ne dit rien de plus à qui se trompe, ni à qui n’a pas d’identifiant [ex. 6] [ex. 8]', async () => {
    const { maison, url } = banc;
    const { identifiant } = await personneInvitee(maison.services);
    const { page, contexte } = await ouvrirOnglet(banc);
    await page.goto(`${url}/compte/activer/identifiant`);
    await page.getByLabel('Identifiant de la lettre').fill(identifiant);
    await page.getByLabel('Nom', { exact: true }).fill('Dupont');
    await page.getByLabel('Prénoms').fill('Angela Claire');
    await page.getByLabel('Date de naissance').fill('24/08/1962');
    await page.getByLabel('Adresse e-mail').fill('autre@exemple.fr');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await titre(page, 'Regardez vos e-mails');
    await maison.travailler();
    expect(maison.courriels.at(-1)?.texte).toContain('Une personne va la regarder');

    await page.goto(`${url}/compte/activer/lettre`);
    await page.getByRole('button', { name: 'Demander la lettre' }).click();
    await page.getByRole('alert').waitFor();
    await examiner(page, 'lettre refusee');
    await page.getByLabel('Numéro de sécurité sociale').fill('2 62 08 69 123 456 02');
    await page.getByLabel('Date de naissance').fill('24/08/1962');
    await page.getByLabel('Code postal').fill('69003');
    await page.getByRole('button', { name: 'Demander la lettre' }).click();
    await titre(page, 'Votre demande est reçue');
    await examiner(page, 'lettre demandee');
    await contexte.close();
  });

  it('dit quoi faire quand le lien a déjà servi, ou quand le temps est passé', async () => {
    const { maison, url } = banc;
    const { page, contexte } = await ouvrirOnglet(banc);
    await page.goto(`${url}/compte/activer#${'a'.repeat(43)}`);
    await page.getByRole('button', { name: 'Confirmer et continuer' }).click();
    await page.getByText('Ce lien a déjà servi').waitFor();
    await examiner(page, 'lien perime');
    await page.getByRole('button', { name: 'Recommencer avec mon identifiant' }).click();
    await titre(page, 'Votre identifiant');
    await page.getByRole('link', { name: 'Retour' }).click();
    await titre(page, 'Activer mon espace');
    await page.goto(`${url}/compte/activer/interrompue`);
    await titre(page, 'L’activation s’est arrêtée');
    await examiner(page, 'interrompue');
    expect(maison.journal.join('')).not.toContain('a'.repeat(43));
    await contexte.close();
  });

  it('se fait aussi par une clé d’accès, et dit quoi faire quand on a trop attendu', async () => {
    const { maison, url } = banc;
    const { services } = maison;
    const { page, contexte } = await ouvrirOnglet(banc, { largeur: 390 });
    await avecAuthentificateur(page);
    const ouvrir = async (courriel: string) => {
      const { identifiant } = await personneInvitee(services);
      await page.goto(`${url}/compte/activer/identifiant`);
      await page.getByLabel('Identifiant de la lettre').fill(identifiant);
      await page.getByLabel('Nom', { exact: true }).fill('Dubois');
      await page.getByLabel('Prénoms').fill('Angela Claire');
      await page.getByLabel('Date de naissance').fill('24/08/1962');
      await page.getByLabel('Adresse e-mail').fill(courriel);
      await page.getByRole('button', { name: 'Continuer' }).click();
      await titre(page, 'Regardez vos e-mails');
      await maison.travailler();
      const jeton = jetonRecu(maison.courriels, courriel, '/compte/activer');
      await page.goto(`${url}/compte/activer#${jeton}`);
      await page.getByRole('button', { name: 'Confirmer et continuer' }).click();
      await titre(page, 'Comment vous connecter');
    };
    await ouvrir('lente@exemple.fr');
    maison.temps.t += 31 * 60_000;
    await page.clock.fastForward('31:00');
    await titre(page, 'L’activation s’est arrêtée');
    await ouvrir('rapide@exemple.fr');
    await page.getByRole('button', { name: 'Créer une clé d’accès' }).click();
    await titre(page, 'Vérifiez votre profil');
    await page.getByText('Quelque chose est faux').click();
    await page.getByLabel('Ce qu’il faut écrire').fill('Je m’appelle Angèle.');
    await examiner(page, 'profil a corriger');
    await page.getByRole('button', { name: 'Envoyer la correction' }).click();
    await page.getByText('Une correction est demandée').waitFor();
    await examiner(page, 'profil, correction demandee');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await titre(page, 'Votre compte bancaire');
    await page.getByRole('link', { name: 'Le donner plus tard' }).click();
    await page.getByText('Vous ne l’avez pas encore donné').waitFor();
    await examiner(page, 'fin sans banque');
    await contexte.close();
  });

  it('mène un agent invité à son second facteur avant toute autre page [ex. 9]', async () => {
    const { maison, url } = banc;
    const { services } = maison;
    await services.base.transaction(SYSTEME, async (tx) => {
      const compte = await creerCompte(services, tx, { role: 'gestion' });
      await inviter(services, tx, compte, 'karim@gestion.fr');
    });
    await maison.travailler();
    const jeton = jetonRecu(maison.courriels, 'karim@gestion.fr', '/compte/activer');
    const { page, contexte } = await ouvrirOnglet(banc);
    await page.goto(`${url}/compte/activer#${jeton}`);
    await page.getByRole('button', { name: 'Confirmer et continuer' }).click();
    await page.getByText('Étape 2 sur 3').waitFor();
    await examiner(page, 'connexion d’un agent');
    await page.getByLabel('Nouvelle phrase de passe').fill(PHRASE);
    await page.getByRole('button', { name: 'Choisir cette phrase' }).click();
    await titre(page, 'Protégez votre compte');
    await examiner(page, 'protection');
    for (const chemin of ['/gestion', '/compte', '/compte/courriel']) {
      await page.goto(`${url}${chemin}`);
      await titre(page, 'Protégez votre compte');
    }
    await page.getByRole('button', { name: 'Ajouter un code' }).click();
    const secret = (await page.locator('code').textContent())?.replaceAll(' ', '') ?? '';
    await page.getByRole('img', { name: 'Code à scanner' }).waitFor();
    await examiner(page, 'code a scanner');
    await page.getByLabel('Code à six chiffres').fill('000000');
    await page.getByRole('button', { name: 'Vérifier ce code' }).click();
    await page.getByRole('alert').waitFor();
    await examiner(page, 'code refuse');
    await page.getByLabel('Code à six chiffres').fill(codeTotp(secret, maison.temps.t));
    await page.getByRole('button', { name: 'Vérifier ce code' }).click();
    await page.waitForURL(`${url}/gestion`);
    expect(
      await services.base.transaction(SYSTEME, (tx) =>
        tx.une(sql<{ n: number }>`select count(*)::int as n from acces where totp_actif`),
      ),
    ).toEqual({ n: 1 });
    await contexte.close();
  });
});
