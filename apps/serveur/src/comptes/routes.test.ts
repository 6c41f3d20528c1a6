import { randomUUID } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monter } from '../../test/application.ts';
import { ouvrirBaseDeTest } from '../../test/base.ts';
import {
  ANGELA,
  compteActif,
  connexion,
  jetonRecu,
  type Maison,
  monterComptes,
  Navigateur,
  PHRASE,
  personneInvitee,
} from '../../test/comptes.ts';
import { type Qui, SYSTEME } from '../base/contexte.ts';
import { codeSql } from '../base/panne.ts';
import { sql } from '../base/sql.ts';
import type { Courriel } from '../courrier/courrier.ts';
import { composants } from '../openapi/schemas.ts';
import { effacerAcces } from './comptes.ts';
import { JOUR } from './services.ts';
import { resoudreSessions } from './sessions/sessions.ts';

let maison: Maison;
beforeAll(async () => {
  maison = await monterComptes();
});
afterAll(() => maison.app.close());

/** Read by hand: who calls what. A route that is missing here, or has changed, turns this red. */
const TOUS = 'assure agence gestion medecin admin';
const TABLE: Readonly<Record<string, string>> = {
  'GET /api/session': `activation ${TOUS}`,
  'POST /api/session/prolonger': `activation ${TOUS}`,
  'DELETE /api/session': `activation ${TOUS}`,
  'GET /api/sessions': TOUS,
  'DELETE /api/sessions': TOUS,
  'DELETE /api/sessions/{id}': TOUS,
  'POST /api/connexion': 'public',
  'POST /api/connexion/cle-acces/options': 'public',
  'POST /api/connexion/cle-acces': 'public',
  'GET /api/moyens': TOUS,
  'POST /api/phrase': `${TOUS} +`,
  'POST /api/second-facteur': `${TOUS} +`,
  'POST /api/second-facteur/confirmer': `${TOUS} +`,
  'DELETE /api/second-facteur': `${TOUS} +`,
  'GET /api/cles-acces': TOUS,
  'POST /api/cles-acces/options': `${TOUS} +`,
  'POST /api/cles-acces': `${TOUS} +`,
  'DELETE /api/cles-acces/{id}': `${TOUS} +`,
  'POST /api/renforcer': TOUS,
  'POST /api/renforcer/cle-acces/options': TOUS,
  'POST /api/renforcer/cle-acces': TOUS,
  'POST /api/recuperation': 'public',
  'POST /api/recuperation/terminer': 'public',
  'POST /api/activation/identifiant': 'public',
  'POST /api/activation/demande': 'public',
  'POST /api/activation/continuer': 'public',
  'POST /api/activation/phrase': 'activation',
  'POST /api/activation/cle-acces/options': 'activation',
  'POST /api/activation/cle-acces': 'activation',
  'GET /api/profil': 'assure',
  'POST /api/profil/verifie': 'assure',
  'POST /api/profil/corrections': 'assure',
  'GET /api/coordonnees': TOUS,
  'POST /api/coordonnees/courriel': `${TOUS} +`,
  'POST /api/coordonnees/telephone': `${TOUS} +`,
  'POST /api/coordonnees/bancaires': 'assure +',
  'POST /api/coordonnees/courriel/confirmer': 'public',
  'POST /api/coordonnees/annuler': 'public',
  'DELETE /api/coordonnees/changements/{id}': TOUS,
};

interface Operation {
  'x-acces': string[];
  'x-renforcement'?: boolean;
  operationId: string;
  summary: string;
  tags: string[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

describe('les routes des comptes', () => {
  it('sont décrites dans le document OpenAPI, par des schémas valides', async () => {
    const document = (await maison.app.inject('/api/openapi.json')).json<{
      paths: Record<string, Record<string, Operation>>;
    }>();
    const operations = Object.values(document.paths)
      .flatMap((chemin) => Object.values(chemin))
      .filter((o) => o.tags.includes('comptes'));
    expect(operations.length).toBeGreaterThan(35);
    expect(new Set(operations.map((o) => o.operationId)).size).toBe(operations.length);
    const ajv = new Ajv2020({ strict: false, formats: { uuid: true, date: true } });
    ajv.addSchema({ $id: 'api', components: { schemas: composants() } });
    for (const { summary, responses, requestBody } of operations) {
      expect(summary.length).toBeGreaterThan(5);
      const contenus = [...Object.values(responses), requestBody].flatMap((r) =>
        Object.values(r?.content ?? {}),
      );
      for (const { description } of Object.values(responses)) expect(description).not.toBe('');
      for (const { schema } of contenus) {
        const rattache = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object;
        expect(() => ajv.compile(rattache)).not.toThrow();
      }
    }
  });

  it('s’ouvrent à qui la table dit, à personne sans session, à aucun autre site', async () => {
    const { paths } = (await maison.app.inject('/api/openapi.json')).json<{
      paths: Record<string, Record<string, Operation>>;
    }>();
    const vues: Record<string, string> = {};
    for (const [chemin, operations] of Object.entries(paths)) {
      for (const [methode, operation] of Object.entries(operations)) {
        if (!operation.tags.includes('comptes')) continue;
        const method = methode.toUpperCase() as 'GET' | 'POST' | 'DELETE';
        const acces = operation['x-acces'].join(' ');
        vues[`${method} ${chemin}`] = operation['x-renforcement'] ? `${acces} +` : acces;
        const url = chemin.replace('{id}', randomUUID());
        const inconnu = new Navigateur(maison.app);
        const sans = await inconnu.envoyer(method, url, method === 'GET' ? undefined : {});
        if (acces !== 'public') expect([url, sans.statusCode]).toEqual([url, 401]);
        if (method === 'GET') continue;
        const ailleurs = { origin: 'https://mechant.test', 'sec-fetch-site': 'cross-site' };
        expect((await inconnu.envoyer(method, url, {}, ailleurs)).statusCode).toBe(403);
      }
    }
    expect(vues).toEqual(TABLE);
  });

  it('portent le groupe et les agences du compte qui les appelle', async () => {
    const [groupe, agence] = [randomUUID(), randomUUID()];
    await maison.base.transaction(SYSTEME, async (tx) => {
      await tx.executer(sql`insert into groupes (id, nom) values (${groupe}, 'G')`);
      await tx.executer(sql`insert into agences (id, groupe_id, siret, nom)
        values (${agence}, ${groupe}, '12345678900011', 'A')`);
    });
    const nouveau = { role: 'agence', groupe, agences: [agence] } as const;
    const compte = await compteActif(maison.services, { nouveau });
    const { cookie = '' } = await connexion(maison, compte);
    const resoudre = resoudreSessions(maison.base, maison.services.maintenant);
    const ouverture = await resoudre(cookie.split('=')[1] ?? '', true);
    expect(ouverture?.qui).toEqual({
      role: 'agence',
      compte: compte.compte,
      groupe,
      agences: [agence],
    });
  });

  it('ne s’ouvrent plus à un compte effacé, dont l’adresse redevient libre', async () => {
    const compte = await compteActif(maison.services);
    const navigateur = await connexion(maison, compte);
    await maison.base.transaction(SYSTEME, async (tx) => {
      await effacerAcces(maison.services, tx, compte.compte);
      await maison.base.cles.detruire(tx, compte.personne ?? '', maison.services.instant());
    });
    expect((await navigateur.get('/api/session')).statusCode).toBe(401);
    await expect(connexion(maison, compte)).rejects.toThrow('401 ALM-P-104');
    await connexion(maison, await compteActif(maison.services, { courriel: compte.courriel }));
  });

  it('oublient ce qui est fini depuis trente jours, et rien d’autre', async () => {
    const compte = await compteActif(maison.services);
    await connexion(maison, compte);
    await new Navigateur(maison.app).post('/api/recuperation', { courriel: compte.courriel });
    await maison.travailler();
    const restent = () =>
      maison.base.transaction(SYSTEME, (tx) =>
        tx.une(sql<{ s: number; j: number; c: number; e: number }>`select
          (select count(*) from sessions where compte_id = ${compte.compte}) as s,
          (select count(*) from jetons where compte_id = ${compte.compte}) as j,
          (select count(*) from courriels) as c, (select count(*) from essais) as e`),
      );
    const purger = async () => {
      await maison.base.transaction(SYSTEME, (tx) =>
        maison.base.travaux.envoyer(tx, 'purger-comptes', {}),
      );
      await maison.travailler();
    };
    await purger();
    expect(await restent()).toMatchObject({ s: 1, j: 1 });
    maison.temps.t += 32 * JOUR;
    await purger();
    expect(await restent()).toEqual({ s: 0, j: 0, c: 0, e: 0 });
  });

  it('ne laissent rien de personnel dans le journal', async () => {
    const compte = await compteActif(maison.services);
    const navigateur = await connexion(maison, compte);
    await navigateur.post('/api/connexion', { courriel: 'illisible', phrase: PHRASE });
    await navigateur.post('/api/activation/demande', {
      nir: '262086912345612',
      naissance: '1962-08-24',
      codePostal: '69003',
    });
    const texte = maison.journal.join('');
    expect(texte.length).toBeGreaterThan(100);
    for (const secret of [
      compte.courriel,
      PHRASE,
      navigateur.cookie?.split('=')[1] ?? '',
      '262086912345612',
      '192.0.2.1',
    ]) {
      expect(texte).not.toContain(secret);
    }
  });

  it('reçoivent de vrais travaux : le lien part par la file de la base', async () => {
    const base = await ouvrirBaseDeTest({ travaux: { pause: 20 } });
    const courriels: Courriel[] = [];
    const transport = {
      envoyer: async (c: Courriel) => {
        courriels.push(c);
        return 'envoye' as const;
      },
    };
    const { app } = await monter({ base, comptes: { transport } });
    await base.travaux.demarrer();
    const { courriel } = await compteActif({ ...maison.services, base });
    await new Navigateur(app).post('/api/recuperation', { courriel });
    await expect.poll(() => jetonRecu(courriels, courriel), { timeout: 10_000 }).toHaveLength(43);
    const reste = () =>
      base.transaction(SYSTEME, (tx) =>
        tx.lignes(sql`select etat, contenu_chiffre from courriels
          union all select 'cle', cle_emballee from cles_sujets`),
      );
    await expect
      .poll(reste, { timeout: 10_000 })
      .toEqual([{ etat: 'envoye', contenu_chiffre: null }]);
    await app.close();
  });
});

describe('les murs de la base', () => {
  const essayer = (qui: Qui, requete: ReturnType<typeof sql>) =>
    maison.base
      .transaction(qui, (tx) => tx.executer(requete))
      .then(
        (n) => n,
        (e: unknown) => codeSql(e),
      );

  it('un compte ne voit ni ne change les accès, sessions, clés et changements d’un autre', async () => {
    const [un, deux] = [await compteActif(maison.services), await compteActif(maison.services)];
    await connexion(maison, deux);
    const qui: Qui = { role: 'assure', compte: un.compte, personne: un.personne ?? '' };
    for (const requete of [
      sql`update acces set phrase_empreinte = 'x' where compte_id = ${deux.compte}`,
      sql`update sessions set fin_le = now(), fin_motif = 'x' where compte_id = ${deux.compte}`,
      sql`select from sessions where compte_id = ${deux.compte}`,
      sql`select from acces where compte_id = ${deux.compte}`,
      sql`select from cles_sujets`,
      sql`delete from cles_acces where compte_id = ${deux.compte}`,
    ]) {
      expect(await essayer(qui, requete)).toBe(0);
    }
  });

  it('un compte ne se donne ni session, ni rôle, ni compte d’autrui', async () => {
    const { compte, personne } = await compteActif(maison.services);
    const qui: Qui = { role: 'assure', compte, personne: personne ?? '' };
    for (const requete of [
      sql`insert into sessions (id, compte_id, jeton_empreinte, sorte, second_facteur, moyen, appareil,
          creee_le, vue_le, expire_le)
        values (${randomUUID()}, ${compte}, 'x', 'ordinaire', true, 'phrase', '', now(), now(), now())`,
      sql`update sessions set expire_le = now() + interval '1 year' where compte_id = ${compte}`,
      sql`update sessions set compte_id = ${randomUUID()} where compte_id = ${compte}`,
      sql`select from jetons`,
      sql`select from essais`,
      sql`select from demandes`,
      sql`select contenu_chiffre from courriels`,
      sql`select from lettres`,
      sql`select from identifiants`,
    ]) {
      expect(await essayer(qui, requete)).toBe('42501');
    }
    expect(await essayer(qui, sql`update comptes set role = 'admin' where id = ${compte}`)).toBe(0);
  });

  it('un inconnu ne compte, ne lit et n’écrit rien', async () => {
    const qui: Qui = { role: 'anonyme' };
    for (const table of [sql`acces`, sql`sessions`, sql`cles_acces`, sql`changements`]) {
      expect(await essayer(qui, sql`select from ${table}`)).toBe(0);
    }
    expect(
      await essayer(
        qui,
        sql`insert into courriels (id, modele, cree_le) values (${randomUUID()}, 'x', now())`,
      ),
    ).toBe('42501');
  });
});

describe('sur PostgreSQL 15', () => {
  it('une personne active son compte, se connecte, change d’adresse, et un étranger échoue', async () => {
    const quinze = await monterComptes({}, '15');
    const { app, services, courriels, travailler, temps } = quinze;
    const { identifiant } = await personneInvitee(services);
    const [ancienne, nouvelle] = ['a@exemple.fr', 'b@exemple.fr'];
    const { nom, naissance } = ANGELA;
    const navigateur = new Navigateur(app);
    const demande = { identifiant, nom, prenoms: ANGELA.prenoms, naissance, courriel: ancienne };
    await navigateur.post('/api/activation/identifiant', demande);
    await travailler();
    await navigateur.post('/api/activation/continuer', { jeton: jetonRecu(courriels, ancienne) });
    expect((await navigateur.post('/api/activation/phrase', { phrase: PHRASE })).statusCode).toBe(
      200,
    );
    await navigateur.post('/api/coordonnees/courriel', { courriel: nouvelle });
    await travailler();
    const jeton = jetonRecu(courriels, nouvelle);
    await new Navigateur(app).post('/api/coordonnees/courriel/confirmer', { jeton });
    temps.t += 3 * JOUR;
    await travailler();
    const apres = await connexion(quinze, { courriel: nouvelle });
    expect((await apres.get('/api/sessions')).json()).toHaveLength(1);
    await expect(connexion(quinze, { courriel: ancienne })).rejects.toThrow('401 ALM-P-104');
    await app.close();
  });
});
