import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compteActif,
  connexion,
  type Maison,
  monterComptes,
  Navigateur,
  refus,
} from '../../test/comptes.ts';
import { REPONSES } from '../../test/declarations.ts';
import type { Trousseau } from '../sceau/cles.ts';
import type { Json } from '../sceau/json.ts';
import { verifierSceau } from '../sceau/verifier.ts';

let maison: Maison;
beforeAll(async () => {
  maison = await monterComptes();
});
afterAll(() => maison.app.close());

/** Read by hand: who calls what about dossiers. A route that is missing here, or has changed, turns this red. */
const TABLE: Readonly<Record<string, string>> = {
  'GET /api/sceau/cles': 'public',
  'GET /api/racines/{jour}': 'public',
  'GET /api/espace/dossiers': 'assure',
  'GET /api/espace/dossiers/{id}': 'assure',
  'GET /api/espace/dossiers/{id}/journal': 'assure',
  'GET /api/espace/dossiers/{id}/prevision': 'assure',
  'GET /api/espace/lectures': 'assure',
  'GET /api/espace/accuses/{reference}': 'assure',
  'GET /api/espace/brouillons': 'assure',
  'PUT /api/espace/brouillons/{id}': 'assure',
  'DELETE /api/espace/brouillons/{id}': 'assure',
  'POST /api/espace/declarations/questions': 'assure',
  'POST /api/espace/declarations': 'assure',
  'GET /api/espace/missions': 'assure',
  'POST /api/espace/missions': 'assure',
  'PUT /api/espace/missions/{id}': 'assure',
  'GET /api/espace/jauges': 'assure',
  'GET /api/espace/documents': 'assure',
  'POST /api/espace/pieces/etiquette': 'assure',
  'GET /api/espace/pieces': 'assure',
  'GET /api/espace/dossiers/{id}/pieces': 'assure',
  'POST /api/espace/dossiers/{id}/pieces': 'assure',
  'GET /api/espace/pieces/{piece}/pages/{n}': 'assure',
  'GET /api/espace/pieces/{piece}/original': 'assure',
  'PUT /api/espace/pieces/{piece}/etiquette': 'assure',
  'GET /api/agence/dossiers/{id}/pieces': 'agence',
  'POST /api/agence/dossiers/{id}/pieces': 'agence',
  'GET /api/agence/pieces/{piece}/pages/{n}': 'agence',
  'GET /api/gestion/dossiers/{id}/pieces': 'gestion',
  'GET /api/gestion/pieces/{piece}/pages/{n}': 'gestion',
  'GET /api/gestion/pieces/{piece}/original': 'gestion',
  'GET /api/agence/dossiers': 'agence',
  'GET /api/agence/dossiers/{id}': 'agence',
  'GET /api/agence/accuses/{reference}': 'agence',
  'POST /api/agence/personnes/{personne}/declarations/questions': 'agence',
  'POST /api/agence/personnes/{personne}/declarations': 'agence',
  'GET /api/agence/personnes/{personne}/missions': 'agence',
  'POST /api/agence/personnes/{personne}/missions': 'agence',
  'PUT /api/agence/missions/{id}': 'agence',
  'GET /api/gestion/dossiers': 'gestion',
  'GET /api/gestion/dossiers/{id}': 'gestion',
  'GET /api/gestion/dossiers/{id}/journal': 'gestion',
  'GET /api/gestion/dossiers/{id}/verification': 'gestion',
  'GET /api/gestion/racines/{jour}': 'gestion',
  'POST /api/gestion/dossiers/{id}/demandes': 'gestion',
  'POST /api/gestion/dossiers/{id}/pieces/{piece}': 'gestion',
  'POST /api/gestion/dossiers/{id}/instruction': 'gestion',
  'POST /api/gestion/dossiers/{id}/fusion': 'gestion',
};

type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface Operation {
  'x-acces': string[];
  tags: string[];
}

/** Every route of the spaces, as the server publishes it. */
async function routes(): Promise<{ methode: Methode; chemin: string; acces: string }[]> {
  const { paths } = (await maison.app.inject('/api/openapi.json')).json<{
    paths: Record<string, Record<string, Operation>>;
  }>();
  return Object.entries(paths).flatMap(([chemin, operations]) =>
    Object.entries(operations)
      .filter(([, o]) => o.tags.some((t) => ['public', 'assure', 'agence', 'gestion'].includes(t)))
      .map(([methode, o]) => ({
        methode: methode.toUpperCase() as Methode,
        chemin,
        acces: o['x-acces'].join(' '),
      })),
  );
}

const adresse = (chemin: string) =>
  chemin.replace('{jour}', '2026-11-24').replaceAll(/\{\w+\}/g, () => randomUUID());

describe('les routes des espaces', () => {
  it('sont celles de la table, avec l’accès de la table', async () => {
    const vues = (await routes()).map((r) => [`${r.methode} ${r.chemin}`, r.acces]);
    expect(Object.fromEntries(vues)).toEqual(TABLE);
  });

  it('ne s’ouvrent ni sans session, ni depuis un autre site, ni à une personne quand elles sont à d’autres', async () => {
    const assure = await connexion(maison, await compteActif(maison.services));
    for (const { methode, chemin, acces } of await routes()) {
      if (acces === 'public') continue;
      const url = adresse(chemin);
      const corps = methode === 'GET' ? undefined : {};
      const inconnu = new Navigateur(maison.app);
      expect([url, refus(await inconnu.envoyer(methode, url, corps))]).toEqual([
        url,
        '401 ALM-P-102',
      ]);
      if (methode !== 'GET') {
        const ailleurs = { origin: 'https://mechant.test', 'sec-fetch-site': 'cross-site' };
        expect((await inconnu.envoyer(methode, url, corps, ailleurs)).statusCode).toBe(403);
      }
      if (acces === 'assure') continue;
      expect([url, refus(await assure.envoyer(methode, url, corps))]).toEqual([
        url,
        '403 ALM-P-103',
      ]);
    }
  });
});

interface Declaree {
  dossier: { id: string; etat: string };
  accuse: { contenu: Json; sceau: unknown };
}

describe('une personne connectée', () => {
  it('n’est jamais répondue par une panne, quoi qu’elle envoie', async () => {
    const navigateur = await connexion(maison, await compteActif(maison.services));
    const cle = { 'idempotency-key': randomUUID() };
    const profond = `{"reponses":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const reponse = await maison.app.inject({
      method: 'POST',
      url: '/api/espace/declarations',
      headers: {
        host: 'almanach.test',
        origin: 'https://almanach.test',
        'content-type': 'application/json',
        cookie: navigateur.cookie ?? '',
        ...cle,
      },
      payload: profond,
    });
    expect([400, 413, 422]).toContain(reponse.statusCode);
    for (const reponses of [
      'moitié \ud800',
      { 'moitié \udfff': 1 },
      { nature: '\u0000' },
      [[[]]],
    ]) {
      const corps = { reponses };
      const reponse = await navigateur.envoyer('POST', '/api/espace/declarations', corps, cle);
      expect([400, 422]).toContain(reponse.statusCode);
    }
  });

  it('déclare, reçoit un accusé scellé et un courriel sans montant ni nature, et suit seule son dossier', async () => {
    const compte = await compteActif(maison.services);
    const navigateur = await connexion(maison, compte);
    const cle = { 'idempotency-key': randomUUID() };
    const declarer = (reponses: object = REPONSES) =>
      navigateur.envoyer('POST', '/api/espace/declarations', { reponses }, cle);
    const premiere = await declarer();
    expect(premiere.statusCode).toBe(201);
    expect((await declarer()).body).toBe(premiere.body);
    expect((await declarer({ ...REPONSES, nature: 'accident-travail' })).statusCode).toBe(422);
    const { dossier, accuse } = premiere.json<Declaree>();
    const { cles } = (await navigateur.get('/api/sceau/cles')).json<{ cles: Trousseau }>();
    expect(verifierSceau(accuse.contenu, accuse.sceau, 'accuse', cles)).toMatchObject({
      valide: true,
    });
    await maison.travailler();
    const recu = maison.courriels.filter((c) => c.a === compte.courriel).at(-1);
    expect(recu?.objet).toBe('Nous avons reçu votre déclaration');
    expect(recu?.texte).not.toMatch(/\d,\d\d|maladie|accident|arrêt/i);
    const url = `/api/espace/dossiers/${dossier.id}`;
    expect((await navigateur.get(url)).statusCode).toBe(200);
    const autre = await connexion(maison, await compteActif(maison.services));
    expect((await autre.get(url)).statusCode).toBe(404);
    expect((await autre.get(`${url}/journal`)).statusCode).toBe(404);
    expect((await autre.get('/api/espace/dossiers')).json()).toMatchObject({ dossiers: [] });
  });
});
