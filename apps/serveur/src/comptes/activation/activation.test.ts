import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Authentificateur } from '../../../test/authentificateur.ts';
import {
  ANGELA,
  compteActif,
  jetonRecu,
  type Maison,
  monterComptes,
  Navigateur,
  ORIGINE,
  PHRASE,
  personneInvitee,
  refus,
} from '../../../test/comptes.ts';
import { SYSTEME } from '../../base/contexte.ts';
import { sql } from '../../base/sql.ts';
import { lireNir } from '../../identite/nir.ts';
import { creerCompte } from '../comptes.ts';
import { JOUR } from '../services.ts';
import { inviter } from './activer.ts';
import { ecrireIdentifiant, lireIdentifiant, tirerIdentifiant } from './identifiant.ts';
import { lireLettres } from './lettres.ts';
import { lireRapprochements } from './rapprochements.ts';

let maison: Maison;
beforeAll(async () => {
  maison = await monterComptes();
});
afterAll(() => maison.app.close());

let rang = 0;
const adresse = () => `a${rang++}@exemple.fr`;
const DITE = { nom: 'DUBOIS', prenoms: ['claire', 'angela'], naissance: '1962-08-24' };

const activer = (corps: object) =>
  new Navigateur(maison.app).post('/api/activation/identifiant', { ...DITE, ...corps });
const rapprochements = () =>
  maison.base.transaction({ role: 'gestion' }, (tx) => lireRapprochements(maison.services, tx));

async function lienRecu(identifiant: string, courriel: string): Promise<string> {
  await activer({ identifiant, courriel });
  await maison.travailler();
  return jetonRecu(maison.courriels, courriel);
}

describe('un identifiant de lettre', () => {
  it('se relit en minuscules, avec O pour 0 et I ou L pour 1', () => {
    const tire = tirerIdentifiant(randomBytes);
    expect(lireIdentifiant(ecrireIdentifiant(tire).toLowerCase())).toBe(tire);
    expect(lireIdentifiant(tire.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(tire);
    expect(ecrireIdentifiant(tire)).toMatch(/^(\w{4}-){3}\w{4}$/);
  });

  it('mal recopié d’un signe, ou avec deux signes voisins échangés, est reconnu comme tel', () => {
    for (let essai = 0; essai < 50; essai++) {
      const tire = tirerIdentifiant(randomBytes);
      const i = essai % 15;
      const faux = `${tire.slice(0, i)}${tire[i] === '7' ? '8' : '7'}${tire.slice(i + 1)}`;
      expect(lireIdentifiant(faux)).toBeNull();
      const echange = `${tire.slice(0, i)}${tire[i + 1]}${tire[i]}${tire.slice(i + 2)}`;
      if (echange !== tire) expect(lireIdentifiant(echange)).toBeNull();
    }
  });

  it('a au moins 64 bits de hasard', () => {
    // 15 signs of 5 bits; 5 draws of 37 are made again.
    expect(15 * 5 - Math.log2(37 / 32)).toBeGreaterThan(64);
  });
});

describe('activer son compte', () => {
  it('lettre, identité, adresse prouvée, phrase : la personne est chez elle [ex. 7, 10, 11, 12]', async () => {
    const { identifiant, compte } = await personneInvitee(maison.services);
    const courriel = adresse();
    const reponse = await activer({ identifiant, courriel });
    expect([reponse.statusCode, reponse.json()]).toEqual([202, { etat: 'recu' }]);
    await maison.travailler();
    const navigateur = new Navigateur(maison.app);
    expect(
      (
        await navigateur.post('/api/activation/continuer', {
          jeton: jetonRecu(maison.courriels, courriel),
        })
      ).statusCode,
    ).toBe(200);
    const etape = navigateur.cookie;
    expect((await navigateur.get('/api/session')).json()).toMatchObject({
      sorte: 'activation',
      compte,
    });
    // Not signed in yet.
    expect(refus(await navigateur.get('/api/profil'))).toBe('403 ALM-P-103');
    expect(refus(await navigateur.post('/api/activation/phrase', { phrase: 'courte' }))).toBe(
      '422 ALM-P-109',
    );
    expect((await navigateur.post('/api/activation/phrase', { phrase: PHRASE })).json()).toEqual({
      etat: 'connecte',
      role: 'assure',
    });
    expect(navigateur.cookie).not.toBe(etape);
    expect((await navigateur.get('/api/profil')).json()).toMatchObject({
      nom: 'Dubois',
      prenoms: ['Angela', 'Claire'],
      naissance: '1962-08-24',
      verifieLe: null,
      iban: false,
    });
    await maison.travailler();
    expect(maison.courriels.at(-1)).toMatchObject({
      a: courriel,
      objet: 'Votre espace est activé',
    });
    const autre = new Navigateur(maison.app);
    expect((await autre.post('/api/connexion', { courriel, phrase: PHRASE })).statusCode).toBe(200);
    autre.cookie = etape;
    expect(refus(await autre.get('/api/session'))).toBe('401 ALM-P-102');
  });

  it('avec une clé d’accès au lieu d’une phrase', async () => {
    const { identifiant } = await personneInvitee(maison.services);
    const courriel = adresse();
    const navigateur = new Navigateur(maison.app);
    await navigateur.post('/api/activation/continuer', {
      jeton: await lienRecu(identifiant, courriel),
    });
    const cle = new Authentificateur(ORIGINE);
    const creation = cle.creer((await navigateur.post('/api/activation/cle-acces/options')).json());
    expect((await navigateur.post('/api/activation/cle-acces', creation)).statusCode).toBe(200);
    const autre = new Navigateur(maison.app);
    const signe = cle.signer((await autre.post('/api/connexion/cle-acces/options')).json());
    expect((await autre.post('/api/connexion/cle-acces', signe)).statusCode).toBe(200);
  });

  it('répond pareil et travaille autant, que l’identifiant soit bon, faux, ou l’identité différente', async () => {
    const bonne = await personneInvitee(maison.services);
    const mesurer = async (corps: object) => {
      const [requetes, hachages] = [maison.base.requetes(), maison.hachage.nombre];
      const { statusCode, headers, body } = await activer({ courriel: adresse(), ...corps });
      const { 'x-request-id': _, 'x-ratelimit-remaining': __, date: ___, ...entetes } = headers;
      return {
        statusCode,
        entetes,
        body,
        requetes: maison.base.requetes() - requetes,
        hachages: maison.hachage.nombre - hachages,
      };
    };
    const juste = await mesurer({ identifiant: bonne.identifiant });
    expect(juste).toMatchObject({ statusCode: 202, hachages: 0 });
    expect(await mesurer({ identifiant: 'AAAA-AAAA' })).toEqual(juste);
    expect(
      await mesurer({ identifiant: ecrireIdentifiant(tirerIdentifiant(randomBytes)) }),
    ).toEqual(juste);
    expect(await mesurer({ identifiant: bonne.identifiant, naissance: '1962-08-25' })).toEqual(
      juste,
    );
    await maison.travailler();
  });

  it('avec une identité différente va à une personne, qui peut la lire ; l’adresse l’apprend [ex. 8]', async () => {
    const { identifiant, compte } = await personneInvitee(maison.services);
    const courriel = adresse();
    await activer({ identifiant, courriel, nom: 'Durand' });
    await maison.travailler();
    const dernier = (await rapprochements()).find((r) => r.compte === compte);
    expect(dernier).toMatchObject({
      motif: 'identite_differente',
      compte,
      contenu: { nom: 'Durand', courriel },
    });
    expect(JSON.stringify(dernier)).not.toContain(identifiant);
    expect(maison.courriels.at(-1)).toMatchObject({
      a: courriel,
      objet: 'Votre demande d’activation',
    });
    expect(jetonRecu(maison.courriels, courriel)).toBe('');
    const vu = await maison.base.transaction({ role: 'assure', compte }, (tx) =>
      tx.lignes(sql`select id from rapprochements`),
    );
    expect(vu).toEqual([]);
  });

  it('après dix identités fausses, la lettre ne sert plus', async () => {
    const { identifiant } = await personneInvitee(maison.services);
    for (let i = 0; i < 10; i++) {
      await new Navigateur(maison.app, `198.51.100.${i}`).post('/api/activation/identifiant', {
        ...DITE,
        nom: `Faux${i}`,
        identifiant,
        courriel: adresse(),
      });
    }
    await maison.travailler();
    expect(await lienRecu(identifiant, adresse())).toBe('');
  });

  it('avec l’adresse d’un autre compte va à une personne', async () => {
    const { courriel } = await compteActif(maison.services);
    const { identifiant, compte } = await personneInvitee(maison.services);
    expect(await lienRecu(identifiant, courriel)).toBe('');
    expect((await rapprochements()).find((r) => r.compte === compte)).toMatchObject({
      motif: 'courriel_deja_pris',
    });
  });

  it('après trente jours, ou une fois faite, ne se refait pas avec la même lettre', async () => {
    const vieille = await personneInvitee(maison.services);
    maison.temps.t += 30 * JOUR;
    expect(await lienRecu(vieille.identifiant, adresse())).toBe('');
    const neuve = await personneInvitee(maison.services);
    const navigateur = new Navigateur(maison.app);
    const jeton = await lienRecu(neuve.identifiant, adresse());
    await navigateur.post('/api/activation/continuer', { jeton });
    expect(refus(await navigateur.post('/api/activation/continuer', { jeton }))).toBe(
      '410 ALM-P-108',
    );
    expect(await lienRecu(neuve.identifiant, adresse())).toBe('');
  });

  it('mal adressée, se recommence : le nouveau lien remplace l’ancien', async () => {
    const { identifiant } = await personneInvitee(maison.services);
    const premier = await lienRecu(identifiant, adresse());
    const second = await lienRecu(identifiant, adresse());
    const navigateur = new Navigateur(maison.app);
    expect(refus(await navigateur.post('/api/activation/continuer', { jeton: premier }))).toBe(
      '410 ALM-P-108',
    );
    expect((await navigateur.post('/api/activation/continuer', { jeton: second })).statusCode).toBe(
      200,
    );
  });

  it('ne remplit pas la boîte d’un inconnu', async () => {
    const courriel = adresse();
    for (let i = 0; i < 6; i++) await activer({ identifiant: 'faux', courriel });
    await maison.travailler();
    expect(maison.courriels.filter((c) => c.a === courriel)).toHaveLength(3);
  });

  it('d’un agent se fait par invitation, puis il pose son second facteur', async () => {
    const courriel = adresse();
    const { base, services } = maison;
    await base.transaction(SYSTEME, async (tx) => {
      await inviter(services, tx, await creerCompte(services, tx, { role: 'admin' }), courriel);
    });
    await maison.travailler();
    const navigateur = new Navigateur(maison.app);
    await navigateur.post('/api/activation/continuer', {
      jeton: jetonRecu(maison.courriels, courriel),
    });
    expect((await navigateur.post('/api/activation/phrase', { phrase: PHRASE })).json()).toEqual({
      etat: 'connecte',
      role: 'admin',
    });
    expect(refus(await navigateur.get('/api/sessions'))).toBe('403 ALM-P-105');
    expect((await navigateur.post('/api/second-facteur')).statusCode).toBe(200);
  });
});

describe('demander sa lettre', () => {
  const nirDe = (debut: string) =>
    `${debut}${String(97n - (BigInt(debut) % 97n)).padStart(2, '0')}`;
  const NIR = nirDe('2620869123456');
  const demander = (corps: object) =>
    new Navigateur(maison.app).post('/api/activation/demande', {
      nir: NIR,
      naissance: '1962-08-24',
      codePostal: '69003',
      ...corps,
    });
  const lettres = async () =>
    (await maison.base.transaction(SYSTEME, (tx) => lireLettres(maison.services, tx))).length;

  it('n’envoie qu’un courrier à l’adresse connue, et répond pareil à tous', async () => {
    expect(lireNir(NIR)).toBe(NIR);
    const { identifiant } = await personneInvitee(maison.services, { nir: NIR });
    maison.temps.t += 8 * JOUR;
    await maison.travailler();
    const avant = await lettres();
    const mesurer = async (corps: object) => {
      const requetes = maison.base.requetes();
      const { statusCode, body } = await demander(corps);
      return { statusCode, body, requetes: maison.base.requetes() - requetes };
    };
    const juste = await mesurer({});
    expect(juste).toMatchObject({ statusCode: 202, body: '{"etat":"recu"}' });
    for (const corps of [
      { nir: nirDe('1840275123456') },
      { nir: 'faux' },
      { naissance: '1962-08-25' },
      { codePostal: '75001' },
    ]) {
      expect(await mesurer(corps)).toEqual(juste);
    }
    const courriels = maison.courriels.length;
    await maison.travailler();
    expect([await lettres(), maison.courriels.length]).toEqual([avant + 1, courriels]);
    // The new letter replaces the first; a second request within the week writes none.
    expect(await lienRecu(identifiant, adresse())).toBe('');
    await demander({});
    await maison.travailler();
    expect(await lettres()).toBe(avant + 1);
  });

  it('pour un compte déjà activé, va à une personne', async () => {
    const nir = nirDe('2620869654321');
    const { compte } = await compteActif(maison.services, { nir });
    const avant = await lettres();
    await demander({ nir });
    await maison.travailler();
    expect(await lettres()).toBe(avant);
    expect((await rapprochements()).find((r) => r.compte === compte)).toMatchObject({
      motif: 'compte_actif',
    });
    expect(JSON.stringify(await rapprochements())).not.toContain(nir);
  });
});

describe('le profil montré', () => {
  it('se dit juste, ou se corrige par un message qui ne change rien [ex. 13]', async () => {
    const compte = await compteActif(maison.services);
    const navigateur = new Navigateur(maison.app);
    await navigateur.post('/api/connexion', { courriel: compte.courriel, phrase: PHRASE });
    expect((await navigateur.post('/api/profil/verifie')).statusCode).toBe(200);
    expect(
      (await navigateur.post('/api/profil/corrections', { champ: 'nom', message: 'Dubois-Martin' }))
        .statusCode,
    ).toBe(202);
    expect((await navigateur.get('/api/profil')).json()).toMatchObject({
      nom: ANGELA.nom,
      correctionsEnAttente: 1,
    });
    expect(
      (await navigateur.get('/api/profil')).json<{ verifieLe: string | null }>().verifieLe,
    ).not.toBeNull();
    expect(
      refus(
        await navigateur.post('/api/profil/corrections', {
          champ: 'nom',
          message: 'x',
          etat: 'faite',
        }),
      ),
    ).toBe('422 ALM-P-101');
  });
});
