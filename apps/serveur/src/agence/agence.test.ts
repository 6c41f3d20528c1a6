import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compteDAgence, creerGroupe, nirDEssai } from '../../test/agences.ts';
import {
  ANGELA,
  compteActif,
  connexion,
  type Maison,
  monterComptes,
  type Navigateur,
  refus,
} from '../../test/comptes.ts';
import { SYSTEME } from '../base/contexte.ts';
import { sql } from '../base/sql.ts';
import { lireLettres } from '../comptes/activation/lettres.ts';
import { lireRapprochements } from '../comptes/activation/rapprochements.ts';
import { PALIER } from './palier.ts';

let maison: Maison;
let un: { groupe: string; agences: string[] };
let deux: { groupe: string; agences: string[] };
/** Both agencies of the first group; its second one alone; the other group. */
let agence: Navigateur;
let limite: Navigateur;
let autre: Navigateur;
beforeAll(async () => {
  maison = await monterComptes();
  un = await creerGroupe(maison, 2);
  deux = await creerGroupe(maison, 1);
  agence = await compteDAgence(maison, un.groupe, un.agences);
  limite = await compteDAgence(maison, un.groupe, un.agences.slice(1));
  autre = await compteDAgence(maison, deux.groupe, deux.agences);
});
afterAll(() => maison.app.close());

const MISSION = { du: '2026-09-07', au: '2026-12-18', contenu: {} };
const ADRESSE = { lignes: ['3 rue des Lilas'], codePostal: '69003', commune: 'Lyon', pays: 'FR' };
const CLARA = { nom: 'Vasseur', prenoms: ['Clara'], naissance: '1980-01-15', adresse: ADRESSE };

const saisie = (nir: string, ecart: object = {}) => ({
  ...CLARA,
  nir,
  agence: un.agences[0],
  mission: MISSION,
  ...ecart,
});

const accueillir = (qui: Navigateur, corps: object, cle: string = randomUUID()) =>
  qui.envoyer('POST', '/api/agence/personnes', corps, { 'idempotency-key': cle });

interface Accueil {
  personne: string;
  mission: { id: string };
  lettre: boolean;
}

const lettresDe = async (personne: string) =>
  (await maison.base.transaction(SYSTEME, (tx) => lireLettres(maison.services, tx))).filter(
    (l) => l.personne === personne,
  );

const combien = (nir: string) =>
  maison.base.transaction(SYSTEME, async (tx) => {
    const index = maison.base.indexer('nir', nir);
    const { n } = await tx.une(
      sql<{ n: number }>`select count(*)::int as n from personnes where nir_index = ${index}`,
    );
    return n;
  });

describe('une personne accueillie par une agence', () => {
  it('est créée avec sa mission, reçoit sa lettre, et n’existe qu’une fois même envoyée deux fois [ex. 6]', async () => {
    const nir = nirDEssai(1);
    const cle = randomUUID();
    const premiere = await accueillir(agence, saisie(nir), cle);
    expect(premiere.statusCode).toBe(201);
    expect((await accueillir(agence, saisie(nir), cle)).body).toBe(premiere.body);
    const { personne } = premiere.json<Accueil>();
    expect(await lettresDe(personne)).toMatchObject([
      { identite: { nom: 'Vasseur', adresse: { ville: 'Lyon' } } },
    ]);
    const seconde = await accueillir(
      agence,
      saisie(nir, { mission: { ...MISSION, du: '2026-10-05' } }),
    );
    expect(seconde.json<Accueil>().personne).toBe(personne);
    expect(await combien(nir)).toBe(1);
    expect(await lettresDe(personne)).toHaveLength(1);
    const vues = await agence.get(`/api/agence/personnes/${personne}`);
    expect(vues.json()).toMatchObject({
      personne: { nom: 'Vasseur', missions: 2, attendNous: false },
    });
  });

  it('deux agences qui l’envoient au même instant font une personne et deux missions', async () => {
    const nir = nirDEssai(2);
    const chez = [saisie(nir), saisie(nir, { agence: deux.agences[0] })];
    const [a, b] = await Promise.all([
      accueillir(agence, chez[0] ?? {}),
      accueillir(autre, chez[1] ?? {}),
    ]);
    expect([a.statusCode, b.statusCode]).toEqual([201, 201]);
    expect(a.json<Accueil>().personne).toBe(b.json<Accueil>().personne);
    expect(await combien(nir)).toBe(1);
  });

  it('déjà connue est liée, prévenue, et l’agence ne lit que ce qu’elle a dit elle-même', async () => {
    const nir = nirDEssai(3);
    const identite = { ...ANGELA, nomUsage: 'Kervella' };
    const compte = await compteActif(maison.services, { identite, nir });
    // The usage name, in capitals, without the birth name: what is known stays unknown to the agency.
    const dit = { nom: 'KERVELLA', prenoms: ['Claire', 'Angela'], naissance: ANGELA.naissance };
    const reponse = await accueillir(agence, saisie(nir, dit));
    expect(reponse.statusCode).toBe(201);
    const { personne } = reponse.json<Accueil>();
    expect(personne).toBe(compte.personne);
    const vue = await agence.get(`/api/agence/personnes/${personne}`);
    expect(vue.json()).toMatchObject({
      personne: { nom: 'KERVELLA', nomUsage: null, prenoms: ['Claire', 'Angela'] },
    });
    expect(vue.body).not.toContain('Dubois');
    expect(await lettresDe(personne)).toEqual([]);
    await maison.travailler();
    const recus = maison.courriels.filter((c) => c.a === compte.courriel);
    expect(recus.map((c) => c.objet)).toContain(
      'Une agence a ajouté une mission dans votre espace',
    );
  });

  it('sous un numéro d’une autre identité attend un gestionnaire, et rien ne part', async () => {
    const nir = nirDEssai(4);
    const connue = await compteActif(maison.services, { nir });
    const reponse = await accueillir(agence, saisie(nir));
    const { personne } = reponse.json<Accueil>();
    expect(personne).not.toBe(connue.personne);
    expect(await lettresDe(personne)).toEqual([]);
    const queue = await maison.base.transaction({ role: 'gestion' }, (tx) =>
      lireRapprochements(maison.services, tx),
    );
    expect(queue).toMatchObject([
      {
        motif: 'nir_d_une_autre_identite',
        personne,
        connue: connue.personne,
        contenu: { nir, nom: 'Vasseur' },
      },
    ]);
    // Said again: the same person waits, once.
    expect((await accueillir(agence, saisie(nir))).json<Accueil>().personne).toBe(personne);
    expect(await combien(nir)).toBe(1);
    const missions = await agence.get(`/api/agence/personnes/${personne}/missions`);
    expect(missions.json<{ missions: unknown[] }>().missions).toHaveLength(2);
  });

  it('inconnue, connue ou d’une autre identité, donne la même réponse, au même moment', async () => {
    const [inconnu, memes, autreIdentite] = [nirDEssai(5), nirDEssai(6), nirDEssai(7)];
    const { adresse, ...clara } = CLARA;
    await compteActif(maison.services, { identite: clara, nir: memes });
    await compteActif(maison.services, { nir: autreIdentite });
    expect(adresse).toEqual(ADRESSE);
    const formes: unknown[] = [];
    for (const nir of [inconnu, memes, autreIdentite]) {
      const debut = performance.now();
      const reponse = await accueillir(agence, saisie(nir));
      const attendu = performance.now() - debut >= PALIER - 5;
      const { 'x-request-id': _, date: __, ...entetes } = reponse.headers;
      const corps = reponse.json<Accueil>();
      formes.push({
        attendu,
        statut: reponse.statusCode,
        entetes: Object.keys(entetes).filter((e) => !e.startsWith('x-ratelimit')),
        longueur: reponse.body.length,
        corps: { ...corps, personne: '', mission: { ...corps.mission, id: '' } },
      });
      const liste = await agence.get('/api/agence/personnes?recherche=vass');
      const [vue] = liste
        .json<{ personnes: { id: string }[] }>()
        .personnes.filter((p) => p.id === corps.personne);
      formes.push({ ...vue, id: '' });
    }
    expect(formes.slice(2, 4)).toEqual(formes.slice(0, 2));
    expect(formes.slice(4, 6)).toEqual(formes.slice(0, 2));
  });

  it.each<[string, object, string]>([
    ['un NIR faux', { nir: '180010000000199' }, '422 ALM-P-501'],
    ['un champ de trop', { role: 'gestion' }, '422 ALM-P-419'],
    [
      'un champ de trop dans l’adresse',
      { adresse: { ...ADRESSE, personne: 'x' } },
      '422 ALM-P-419',
    ],
    ['l’état de la personne', { etat: 'connue' }, '422 ALM-P-419'],
    ['l’origine de la mission', { mission: { ...MISSION, origine: 'dsn' } }, '422 ALM-P-419'],
    [
      'un code postal sans rapport',
      { adresse: { ...ADRESSE, codePostal: 'abc' } },
      '422 ALM-P-419',
    ],
    ['une mission à l’envers', { mission: { ...MISSION, au: '2026-01-01' } }, '422 ALM-P-203'],
    ['une agence inventée', { agence: randomUUID() }, '422 ALM-P-502'],
  ])('est refusée avec %s, et rien n’en reste', async (_quoi, ecart, attendu) => {
    const nir = nirDEssai(8);
    expect(refus(await accueillir(agence, saisie(nir, ecart)))).toBe(attendu);
    expect(await combien(nir)).toBe(0);
  });

  it('est refusée sans clé d’idempotence', async () => {
    const reponse = await agence.post('/api/agence/personnes', saisie(nirDEssai(8)));
    expect(refus(reponse)).toBe('400 ALM-P-414');
  });

  it('garde tel quel un nom qui ressemble à une formule ou à du code', async () => {
    const nom = '=HYPERLINK("https://mechant.test";"clic")<script>alert(1)</script>';
    const { personne } = (await accueillir(agence, saisie(nirDEssai(9), { nom }))).json<Accueil>();
    const vue = await agence.get(`/api/agence/personnes/${personne}`);
    expect(vue.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(vue.json()).toMatchObject({ personne: { nom } });
  });
});

describe('une agence', () => {
  let personne: string;
  let mission: string;
  beforeAll(async () => {
    const recue = (await accueillir(agence, saisie(nirDEssai(20)))).json<Accueil>();
    personne = recue.personne;
    mission = recue.mission.id;
  });

  it('n’ouvre rien sans second facteur, que de quoi le poser', async () => {
    const nouveau = { role: 'agence' as const, groupe: un.groupe, agences: un.agences };
    const sans = await connexion(maison, await compteActif(maison.services, { nouveau }));
    const { paths } = (await sans.get('/api/openapi.json')).json<{
      paths: Record<string, Record<string, { 'x-acces': string[] }>>;
    }>();
    const ouvertes: string[] = [];
    for (const [chemin, operations] of Object.entries(paths)) {
      for (const [methode, operation] of Object.entries(operations)) {
        if (!operation['x-acces'].includes('agence')) continue;
        const url = chemin.replaceAll(/\{\w+\}/g, () => randomUUID());
        const method = methode.toUpperCase() as 'GET' | 'POST' | 'PUT' | 'DELETE';
        // What ends the session would hide the rest.
        if (method !== 'GET' && url.startsWith('/api/session')) continue;
        const reponse = await sans.envoyer(method, url, method === 'GET' ? undefined : {});
        if (refus(reponse) !== '403 ALM-P-105') ouvertes.push(`${method} ${chemin}`);
      }
    }
    expect(ouvertes.sort()).toEqual([
      'GET /api/moyens',
      'GET /api/session',
      'POST /api/cles-acces',
      'POST /api/cles-acces/options',
      'POST /api/renforcer',
      'POST /api/renforcer/cle-acces',
      'POST /api/renforcer/cle-acces/options',
      'POST /api/second-facteur',
      'POST /api/second-facteur/confirmer',
    ]);
  });

  it('voit ses agences, et celles de son compte seulement', async () => {
    const noms = async (qui: Navigateur) =>
      (await qui.get('/api/agence/agences'))
        .json<{ agences: { id: string; siret: string }[] }>()
        .agences.map((a) => a.id);
    expect(await noms(agence)).toEqual(un.agences);
    expect(await noms(limite)).toEqual(un.agences.slice(1));
    expect(await noms(autre)).toEqual(deux.agences);
  });

  it.each<[string, () => Navigateur]>([
    ['d’un autre groupe', () => autre],
    ['du même groupe, limitée à un autre SIRET', () => limite],
  ])('%s ne voit ni ne touche cette personne', async (_quoi, qui) => {
    const vues = (await qui().get('/api/agence/personnes')).json<{ personnes: { id: string }[] }>();
    expect(vues.personnes.map((p) => p.id)).not.toContain(personne);
    const cherchees = await qui().get('/api/agence/personnes?recherche=vasseur');
    expect(cherchees.body).not.toContain(personne);
    expect(refus(await qui().get(`/api/agence/personnes/${personne}`))).toBe('404 ALM-P-503');
    const missions = await qui().get(`/api/agence/personnes/${personne}/missions`);
    expect(missions.json()).toEqual({ missions: [] });
    const cle = { 'idempotency-key': randomUUID() };
    const url = `/api/agence/personnes/${personne}`;
    const ajout = { ...MISSION, agence: (qui() === autre ? deux.agences : un.agences.slice(1))[0] };
    expect(refus(await qui().envoyer('POST', `${url}/missions`, ajout, cle))).toBe('404 ALM-P-411');
    const change = { ...MISSION, version: 1 };
    expect(refus(await qui().envoyer('PUT', `/api/agence/missions/${mission}`, change))).toBe(
      '404 ALM-P-417',
    );
    const questions = await qui().post(`${url}/declarations/questions`, { reponses: {} });
    expect(refus(questions)).toBe('404 ALM-P-411');
    // Nor does it enter someone in an agency that is not its own.
    expect(refus(await accueillir(qui(), saisie(nirDEssai(21))))).toBe('422 ALM-P-502');
  });

  it('cherche par le début des noms, sans accents, et pas par le numéro', async () => {
    const corps = saisie(nirDEssai(22), { nom: 'Échard-Le Bihan', prenoms: ['Noé'] });
    const { personne: trouvee } = (await accueillir(agence, corps)).json<Accueil>();
    const trouver = async (texte: string) =>
      (await agence.get(`/api/agence/personnes?recherche=${encodeURIComponent(texte)}`))
        .json<{ personnes: { id: string }[] }>()
        .personnes.map((p) => p.id);
    for (const texte of ['echard', 'ECH', 'bihan noe', 'le', 'Noé Échar']) {
      expect([texte, await trouver(texte)]).toEqual([texte, [trouvee]]);
    }
    for (const texte of ['chard', 'ec', nirDEssai(22), '%', '---']) {
      expect([texte, await trouver(texte)]).toEqual([texte, []]);
    }
  });

  it('lit ses personnes par pages, sans en perdre ni en répéter', async () => {
    await Promise.all(
      Array.from({ length: 55 }, (_, n) =>
        accueillir(autre, saisie(nirDEssai(100 + n), { agence: deux.agences[0] })),
      ),
    );
    const vues: string[] = [];
    let suite: string | null = '';
    while (suite !== null) {
      const apres: string = suite === '' ? '' : `?apres=${encodeURIComponent(suite)}`;
      const page = (await autre.get(`/api/agence/personnes${apres}`)).json<{
        personnes: { id: string }[];
        suite: string | null;
      }>();
      vues.push(...page.personnes.map((p) => p.id));
      suite = page.suite;
    }
    expect(vues.length).toBeGreaterThanOrEqual(55);
    expect(new Set(vues).size).toBe(vues.length);
    expect(refus(await autre.get('/api/agence/personnes?apres=n-importe-quoi'))).toBe(
      '422 ALM-P-419',
    );
  }, 60_000);

  it('voit qui l’attend, avec le nom qu’elle connaît', async () => {
    const url = `/api/agence/personnes/${personne}/declarations`;
    const reponses = {
      nature: 'maladie',
      prescritLe: '2026-11-16',
      recuLe: '2026-11-17',
      dates: { du: '2026-11-16', au: '2026-11-29' },
      hospitalisation: 'non',
      tempsPartiel: 'non',
      envoiCaisse: 'medecin',
    };
    const cle = { 'idempotency-key': randomUUID() };
    const declaree = await agence.envoyer('POST', url, { reponses }, cle);
    expect(declaree.statusCode, declaree.body).toBe(201);
    const attentes = (await agence.get('/api/agence/attentes')).json<{ dossiers: object[] }>();
    expect(attentes).toMatchObject({
      dossiers: [{ personne, nom: 'Vasseur', prenoms: ['Clara'], attente: { qui: 'agence' } }],
      suite: null,
    });
    expect((await limite.get('/api/agence/attentes')).json()).toEqual({
      dossiers: [],
      suite: null,
    });
    expect((await autre.get('/api/agence/attentes')).json()).toEqual({ dossiers: [], suite: null });
    const vue = await agence.get(`/api/agence/personnes/${personne}`);
    expect(vue.json()).toMatchObject({ personne: { arretsOuverts: 1, attendNous: true } });
  });
});
