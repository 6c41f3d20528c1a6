import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nirDEssai } from '../../test/agences.ts';
import {
  compteActif,
  HOTE,
  type Maison,
  monterComptes,
  Navigateur,
  ORIGINE,
  sessionToutePrete,
} from '../../test/comptes.ts';
import { MALADIE_D_ALICE, peupler } from '../../test/dossiers.ts';
import { formulaire } from '../../test/pieces/espace.ts';
import { pdf } from '../../test/pieces/fabrique.ts';
import { rendeurDEssai } from '../../test/rendu.ts';
import { SYSTEME } from '../base/contexte.ts';
import { avecProprietaire } from '../base/proprietaire.ts';
import { sql } from '../base/sql.ts';
import { SANS_ANTIVIRUS } from '../pieces/antivirus/analyse.ts';

type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Role = 'assure' | 'agence' | 'gestion';

/** Everything of the victim that has a name. */
type Noms = Readonly<Record<NomDeChose, string>>;
type NomDeChose =
  | 'personne'
  | 'dossier'
  | 'accuse'
  | 'accuseAgence'
  | 'brouillon'
  | 'mission'
  | 'missionAgence'
  | 'session'
  | 'cle'
  | 'changement'
  | 'demande'
  | 'piece'
  | 'pieceAgence'
  | 'fil'
  | 'rendezVous'
  | 'salarie';

let maison: Maison;
let noms: Noms;
/** An agency of the victim's group, and one of the strangers'. */
let agences: { sienne: string; etrangere: string };
/** The victim and their agency; then strangers of the same roles, second factor and step-up proven. */
let victimes: Record<Role, Navigateur>;
let etrangers: Record<Role, Navigateur>;

beforeAll(async () => {
  maison = await monterComptes({}, '18', {
    pieces: { rendeur: await rendeurDEssai(), antivirus: SANS_ANTIVIRUS },
  });
  const { base, services, app } = maison;
  const monde = await peupler(base);
  agences = { sienne: monde.agences[0], etrangere: monde.agences[2] };
  const naviguer = async (compte: { compte: string }) => {
    const navigateur = new Navigateur(app);
    navigateur.cookie = await sessionToutePrete(services, compte);
    return navigateur;
  };
  const agence = async (i: 0 | 1) => {
    const groupe = monde.groupes[i];
    const agences = i === 0 ? monde.agences.slice(0, 2) : monde.agences.slice(2);
    return naviguer(await compteActif(services, { nouveau: { role: 'agence', groupe, agences } }));
  };
  const gestion = await naviguer(await compteActif(services, { nouveau: { role: 'gestion' } }));
  const alice = await compteActif(services);
  victimes = { assure: await naviguer(alice), agence: await agence(0), gestion };
  etrangers = {
    assure: await naviguer(await compteActif(services)),
    agence: await agence(1),
    gestion,
  };
  noms = await laisserDesTraces(alice.personne ?? '', alice.compte, monde.agences[0]);
}, 60_000);
afterAll(() => maison.app.close());

/** The victim does one of each thing that gets a name. */
async function laisserDesTraces(personne: string, compte: string, agence: string): Promise<Noms> {
  const { base } = maison;
  const [missionAgence, cle, brouillon] = [randomUUID(), randomUUID(), randomUUID()];
  await base.transaction(SYSTEME, async (tx) => {
    await tx.executer(sql`insert into missions (id, personne_id, agence_id, groupe_id, origine, du, au)
      select ${missionAgence}, ${personne}, id, groupe_id, 'agence', '2026-01-05', '2026-11-27'
      from agences where id = ${agence}`);
    await tx.executer(sql`insert into cles_acces (id, compte_id, reference, cle_publique, compteur, nom, creee_le)
      values (${cle}, ${compte}, ${cle}, '', 0, 'Téléphone', now())`);
  });
  // Asking for one takes a number that was proven: here, only its name matters.
  const [rendezVous] = await avecProprietaire(base.acces.almanach, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into rendez_vous (id, personne_id, motif, jour, creneau, etat, demande_le)
       values (gen_random_uuid(), $1, 'autre', '2026-11-26', 'matin', 'demande', now()) returning id`,
      [personne],
    );
    return rows.map((r) => r.id);
  });
  const faire = async <T>(role: Role, methode: Methode, url: string, corps: object) => {
    const cleUnique = { 'idempotency-key': randomUUID() };
    const reponse = await victimes[role].envoyer(methode, url, corps, cleUnique);
    expect(reponse.statusCode, `${url} ${reponse.body}`).toBeLessThan(300);
    return reponse.json<T>();
  };
  interface Declaree {
    dossier: { id: string };
    accuse: { contenu: { reference: string } };
  }
  const reponses = { reponses: MALADIE_D_ALICE };
  const sienne = await faire<Declaree>('assure', 'POST', '/api/espace/declarations', reponses);
  const deLAgence = await faire<Declaree>(
    'agence',
    'POST',
    `/api/agence/personnes/${personne}/declarations`,
    reponses,
  );
  const { mission } = await faire<{ mission: { id: string } }>(
    'assure',
    'POST',
    '/api/espace/missions',
    MISSION,
  );
  await faire('assure', 'PUT', `/api/espace/brouillons/${brouillon}`, BROUILLON);
  await faire('assure', 'POST', '/api/coordonnees/courriel', { courriel: 'neuve@exemple.fr' });
  const { changements } = (await victimes.assure.get('/api/coordonnees')).json<{
    changements: { id: string }[];
  }>();
  const sessions = (await victimes.assure.get('/api/sessions')).json<{ id: string }[]>();
  const demande = await faire<{ id: string }>('assure', 'POST', '/api/mes-demandes', {
    droit: 'acces',
  });
  const { fil } = await faire<{ fil: { id: string } }>('assure', 'POST', '/api/espace/messages', {
    dossier: null,
    sujet: 'autre',
    texte: 'Bonjour',
  });
  const { personne: salarie } = await faire<{ personne: string }>(
    'agence',
    'POST',
    '/api/agence/personnes',
    { ...SALARIE, agence },
  );
  // The two declarations are one stop: one dossier goes on.
  const { dossiers } = (await victimes.assure.get('/api/espace/dossiers')).json<{
    dossiers: { id: string; ouvert: boolean }[];
  }>();
  const dossier = dossiers.find((d) => d.ouvert)?.id ?? '';
  const piece = await deposerUnFichier(victimes.assure, `/api/espace/dossiers/${dossier}/pieces`);
  const pieceAgence = await deposerUnFichier(
    victimes.agence,
    `/api/agence/dossiers/${dossier}/pieces`,
  );
  return {
    personne,
    piece,
    pieceAgence,
    fil: fil.id,
    rendezVous: rendezVous ?? '',
    salarie,
    dossier,
    accuse: sienne.accuse.contenu.reference,
    accuseAgence: deLAgence.accuse.contenu.reference,
    brouillon,
    mission: mission.id,
    missionAgence,
    session: sessions[0]?.id ?? '',
    cle,
    changement: changements[0]?.id ?? '',
    demande: demande.id,
  };
}

async function envoyerUnFichier(navigateur: Navigateur, url: string) {
  const { type, corps } = formulaire({ document: 'rib', octets: pdf() });
  return maison.app.inject({
    method: 'POST',
    url,
    headers: {
      host: HOTE,
      origin: ORIGINE,
      cookie: navigateur.cookie ?? '',
      'content-type': type,
      'idempotency-key': randomUUID(),
    },
    payload: corps,
  });
}

async function deposerUnFichier(navigateur: Navigateur, url: string): Promise<string> {
  const reponse = await envoyerUnFichier(navigateur, url);
  expect(reponse.statusCode, reponse.body).toBe(201);
  return reponse.json<{ piece: { id: string } }>().piece.id;
}

const MISSION = { du: '2025-03-02', au: '2025-03-31', contenu: {} };
const SALARIE = {
  nir: nirDEssai(901),
  nom: 'Vasseur',
  prenoms: ['Clara'],
  naissance: '1962-08-15',
  adresse: { lignes: ['3 rue des Lilas'], codePostal: '69003', commune: 'Lyon', pays: 'FR' },
  mission: MISSION,
};
const BROUILLON = { version: 0, reponses: { nature: 'maladie' } };

/** The body is a file. */
const FICHIER = () => ({});

/** Every route that takes a name, and the victim's: what is asked would be done if it were the victim who asked. */
const ROUTES: Readonly<Record<string, [Role, NomDeChose, (() => object)?]>> = {
  'DELETE /api/sessions/{id}': ['assure', 'session'],
  'DELETE /api/cles-acces/{id}': ['assure', 'cle'],
  'DELETE /api/coordonnees/changements/{id}': ['assure', 'changement'],
  'GET /api/espace/dossiers/{id}': ['assure', 'dossier'],
  'GET /api/espace/dossiers/{id}/journal': ['assure', 'dossier'],
  'GET /api/espace/dossiers/{id}/prevision': ['assure', 'dossier'],
  'GET /api/espace/dossiers/{id}/accuses': ['assure', 'dossier'],
  'GET /api/espace/dossiers/{id}/pieces': ['assure', 'dossier'],
  'POST /api/espace/dossiers/{id}/pieces': ['assure', 'dossier', FICHIER],
  'GET /api/espace/pieces/{piece}/pages/{n}': ['assure', 'piece'],
  'GET /api/espace/pieces/{piece}/original': ['assure', 'piece'],
  'PUT /api/espace/pieces/{piece}/etiquette': [
    'assure',
    'piece',
    () => ({ document: 'bulletin-de-paie', pli: false }),
  ],
  'GET /api/espace/messages/{fil}': ['assure', 'fil'],
  'POST /api/espace/messages/{fil}': ['assure', 'fil', () => ({ texte: 'Bonjour' })],
  'DELETE /api/espace/rendez-vous/{id}': ['assure', 'rendezVous'],
  'GET /api/espace/accuses/{reference}': ['assure', 'accuse'],
  'PUT /api/espace/brouillons/{id}': ['assure', 'brouillon', () => BROUILLON],
  'DELETE /api/espace/brouillons/{id}': ['assure', 'brouillon'],
  'PUT /api/espace/missions/{id}': ['assure', 'mission', () => ({ ...MISSION, version: 1 })],
  'POST /api/mes-demandes/{id}/retrait': ['assure', 'demande'],
  'GET /api/agence/dossiers/{id}': ['agence', 'dossier'],
  'GET /api/agence/accuses/{reference}': ['agence', 'accuseAgence'],
  'GET /api/agence/dossiers/{id}/pieces': ['agence', 'dossier'],
  'POST /api/agence/dossiers/{id}/pieces': ['agence', 'dossier', FICHIER],
  'GET /api/agence/pieces/{piece}/pages/{n}': ['agence', 'pieceAgence'],
  'GET /api/agence/personnes/{personne}': ['agence', 'salarie'],
  'GET /api/agence/personnes/{personne}/arrets': ['agence', 'salarie'],
  'GET /api/agence/personnes/{personne}/missions': ['agence', 'personne'],
  'POST /api/agence/personnes/{personne}/missions': [
    'agence',
    'personne',
    () => ({ ...MISSION, agence: agences.etrangere }),
  ],
  'POST /api/agence/personnes/{personne}/declarations': [
    'agence',
    'personne',
    () => ({ reponses: MALADIE_D_ALICE }),
  ],
  'POST /api/agence/personnes/{personne}/declarations/questions': [
    'agence',
    'personne',
    () => ({ reponses: {} }),
  ],
  'PUT /api/agence/missions/{id}': ['agence', 'missionAgence', () => ({ ...MISSION, version: 1 })],
};

/** It answers with a list: of a stranger, an empty one. */
const LISTES = ['GET /api/agence/personnes/{personne}/missions'];

interface RoutePubliee {
  route: string;
  acces: string[];
}

async function routesNommees(): Promise<RoutePubliee[]> {
  const { paths } = (await maison.app.inject('/api/openapi.json')).json<{
    paths: Record<string, Record<string, { 'x-acces': string[] }>>;
  }>();
  return Object.entries(paths)
    .filter(([chemin]) => chemin.includes('{'))
    .flatMap(([chemin, operations]) =>
      Object.entries(operations).map(([methode, o]) => ({
        route: `${methode.toUpperCase()} ${chemin}`,
        acces: o['x-acces'],
      })),
    )
    .filter(({ acces }) => !acces.includes('public'));
}

function adresse(route: string, nom: string): [Methode, string] {
  const [methode = '', chemin = ''] = route.split(' ');
  return [methode as Methode, chemin.replace('{n}', '1').replaceAll(/\{\w+\}/g, nom)];
}

async function contenuDeLaBase(): Promise<string> {
  return avecProprietaire(maison.base.acces.almanach, async (client) => {
    const lues: string[] = [];
    for (const table of [
      'sessions',
      'cles_acces',
      'changements',
      'dossiers',
      'evenements',
      'declarations',
      'brouillons',
      'brouillons_ecartes',
      'missions',
      'demandes_droits',
      'pieces',
      'pieces_contenus',
      'fils',
      'messages',
      'rendez_vous',
    ]) {
      const { rows } = await client.query<{ tout: string | null }>(
        `select string_agg(t::text, '|' order by t::text) as tout from ${table} t`,
      );
      lues.push(`${table} ${rows[0]?.tout ?? ''}`);
    }
    // A request puts off the end of its own session: that is no one else's.
    return lues.join('\n').replaceAll(/"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00"/g, 'le');
  });
}

describe('le nom de la chose d’un autre (IDOR)', () => {
  it('ne donne ni ne change rien, sur aucune route qui en prend un', async () => {
    const publiees = await routesNommees();
    const entre = publiees.filter(({ acces }) => !acces.every((a) => a === 'gestion'));
    expect(Object.keys(ROUTES).sort()).toEqual(entre.map((r) => r.route).sort());
    const avant = await contenuDeLaBase();
    for (const [route, [role, chose, corps]] of Object.entries(ROUTES)) {
      const [methode, url] = adresse(route, noms[chose]);
      const cle = { 'idempotency-key': randomUUID() };
      const qui = etrangers[role];
      const json = methode === 'GET' ? undefined : (corps?.() ?? {});
      const reponse =
        corps === FICHIER
          ? await envoyerUnFichier(qui, url)
          : await qui.envoyer(methode, url, json, cle);
      if (LISTES.includes(route)) {
        expect([route, Object.values(reponse.json<object>())]).toEqual([route, [[]]]);
      } else {
        expect([route, reponse.statusCode, reponse.body]).toEqual([route, 404, expect.any(String)]);
      }
      expect(reponse.body).not.toMatch(/Dubois|maladie|2026-11-0/);
    }
    expect(await contenuDeLaBase()).toBe(avant);
  });

  it('ne sert pas non plus à qui n’a pas le rôle, jusqu’aux routes de la gestion', async () => {
    const avant = await contenuDeLaBase();
    for (const { route, acces } of await routesNommees()) {
      for (const role of ['assure', 'agence', 'gestion'] as const) {
        if (acces.includes(role)) continue;
        const [methode, url] = adresse(
          route,
          ROUTES[route] ? noms[ROUTES[route][1]] : noms.dossier,
        );
        const corps = methode === 'GET' ? undefined : {};
        const { statusCode } = await etrangers[role].envoyer(methode, url, corps);
        expect([route, role, statusCode]).toEqual([route, role, 403]);
      }
    }
    expect(await contenuDeLaBase()).toBe(avant);
  });

  it('et la personne, elle, y arrive : les essais ci-dessus visaient juste', async () => {
    const lectures = Object.entries(ROUTES).filter(([route]) => route.startsWith('GET'));
    for (const [route, [role, chose]] of lectures) {
      const reponse = await victimes[role].get(adresse(route, noms[chose])[1]);
      expect([route, reponse.statusCode]).toEqual([route, 200]);
    }
  });
});

describe('un champ de trop (affectation de masse)', () => {
  it('est refusé : ni personne, ni agence, ni origine, ni état ne se glissent dans un envoi', async () => {
    const { assure, agence } = victimes;
    const cas: [Navigateur, Methode, string, object][] = [
      [assure, 'POST', '/api/espace/missions', MISSION],
      [assure, 'POST', '/api/espace/declarations', { reponses: MALADIE_D_ALICE }],
      [assure, 'PUT', `/api/espace/brouillons/${randomUUID()}`, BROUILLON],
      [assure, 'POST', '/api/mes-demandes', { droit: 'rectification' }],
      [assure, 'POST', '/api/profil/corrections', { champ: 'nom', message: 'Dubôis' }],
      [
        agence,
        'POST',
        `/api/agence/personnes/${noms.personne}/missions`,
        { ...MISSION, agence: agences.sienne },
      ],
    ];
    for (const [qui, methode, url, corps] of cas) {
      for (const glisse of ['personne', 'personne_id', 'origine', 'etat', 'role', 'groupe', 'id']) {
        const cle = { 'idempotency-key': randomUUID() };
        const reponse = await qui.envoyer(methode, url, { ...corps, [glisse]: noms.personne }, cle);
        expect([url, glisse, reponse.statusCode]).toEqual([url, glisse, 422]);
      }
    }
  });
});

describe('un texte qui voudrait être une page (XSS)', () => {
  const PIEGE = '<img src=x onerror=alert(1)></script><script>alert(1)</script>';

  it('est gardé tel quel, et rendu comme donnée, sous un type et une politique qui n’exécutent rien', async () => {
    const { assure } = victimes;
    const cle = { 'idempotency-key': randomUUID() };
    const corps = { ...MISSION, contenu: { employeur: PIEGE } };
    expect((await assure.envoyer('POST', '/api/espace/missions', corps, cle)).statusCode).toBe(201);
    const demande = { droit: 'rectification', precision: PIEGE };
    expect((await assure.post('/api/mes-demandes', demande)).statusCode).toBe(201);
    for (const url of [
      '/api/espace/missions',
      '/api/mes-demandes',
      '/api/mes-donnees.json',
      '/api/mes-donnees.txt',
    ]) {
      const { headers, body } = await assure.get(url);
      expect(body).toContain('onerror');
      expect(headers['content-type']).toMatch(/^(application\/json|text\/plain)/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toMatch(
        /script-src 'self'(;|$)|default-src 'none'/,
      );
    }
  });

  it('renvoyé dans un refus ou une adresse inconnue n’y figure pas', async () => {
    for (const url of [
      `/api/${encodeURIComponent(PIEGE)}`,
      `/api/espace/dossiers/${encodeURIComponent(PIEGE)}`,
    ]) {
      expect((await victimes.assure.get(url)).body).not.toContain('<');
    }
    const refuse = await victimes.assure.post('/api/espace/declarations', { [PIEGE]: PIEGE });
    expect([refuse.headers['content-type'], refuse.statusCode]).toEqual([
      expect.stringMatching(/^application\/json/),
      422,
    ]);
  });

  it('ne part pas dans un courriel : ils sont du texte, sans rien de ce que la personne écrit', async () => {
    await maison.travailler();
    expect(maison.courriels.length).toBeGreaterThan(0);
    for (const { objet, texte } of maison.courriels)
      expect(objet + texte).not.toMatch(/<\w|onerror/);
  });
});
