import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nirDEssai } from '../../test/agences.ts';
import { monter } from '../../test/application.ts';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../test/base.ts';
import {
  AUTRE_PHRASE,
  compteActif,
  hachageCompte,
  Navigateur,
  ORIGINE,
  PHRASE,
  sessionToutePrete,
} from '../../test/comptes.ts';
import { MALADIE_D_ALICE, type Monde, monterServices, peupler } from '../../test/dossiers.ts';
import { remplir, sansParcours, tablesVides } from '../../test/parcours.ts';
import { SYSTEME } from '../base/contexte.ts';
import { sql } from '../base/sql.ts';
import { type ExterieurComptes, servicesComptes } from '../comptes/services.ts';
import { planifierRelances, relancerDossier } from '../dossiers/depot/relancer.ts';
import { ecrire } from '../dossiers/depot/services.ts';

type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Role = 'assure' | 'agence' | 'gestion';

const comptes: Partial<ExterieurComptes> = { hachage: hachageCompte(), origine: () => ORIGINE };

let base: BaseDeTest;
let monde: Monde;
/** A person of the first agency, its own account, and a manager: their cookies, and the person's id. */
let cookies: Record<Role, string>;
let personne: string;
let courriel: string;
beforeAll(async () => {
  base = await ouvrirBaseDeTest();
  monde = await peupler(base);
  await remplir(base, monde);
  const services = servicesComptes(base, comptes);
  const assure = await compteActif(services);
  ({ courriel } = assure);
  personne = assure.personne ?? '';
  const [groupe] = monde.groupes;
  const [agence] = monde.agences;
  const nouveau = { role: 'agence' as const, groupe, agences: [agence] };
  cookies = {
    assure: await sessionToutePrete(services, assure),
    agence: await sessionToutePrete(services, await compteActif(services, { nouveau })),
    gestion: await sessionToutePrete(
      services,
      await compteActif(services, { nouveau: { role: 'gestion' } }),
    ),
  };
  await base.transaction(SYSTEME, (tx) =>
    tx.executer(sql`insert into missions (id, personne_id, agence_id, groupe_id, origine, du, au)
      values (${randomUUID()}, ${personne}, ${agence}, ${groupe}, 'agence', '2026-01-05', '2026-11-27')`),
  );
}, 120_000);
afterAll(() => base.fermer());

/** Sends requests to the whole application on a base that watches itself. */
async function naviguer(surveillee: BaseDeTest) {
  const { app } = await monter({ base: { ...surveillee, fermer: async () => undefined }, comptes });
  const envoyer = async (role: Role | null, methode: Methode, url: string, corps?: unknown) => {
    const navigateur = new Navigateur(app);
    navigateur.cookie = role === null ? undefined : cookies[role];
    const cle = { 'idempotency-key': randomUUID() };
    const reponse = await navigateur.envoyer(methode, url, corps, cle);
    // A step-up changes the token.
    if (role !== null && navigateur.cookie !== undefined) cookies[role] = navigateur.cookie;
    return reponse;
  };
  const faire = async <T>(role: Role, methode: Methode, url: string, corps?: unknown) => {
    const reponse = await envoyer(role, methode, url, corps);
    expect(reponse.statusCode, `${methode} ${url} ${reponse.body}`).toBeLessThan(300);
    const json = reponse.headers['content-type']?.toString().includes('json') ?? false;
    return (json ? reponse.json() : reponse.body) as T;
  };
  return { app, envoyer, faire };
}

type Session = Awaited<ReturnType<typeof naviguer>>;

interface Declaree {
  declaration: string;
  dossier: { id: string };
  accuse: { contenu: { reference: string } };
}

/** What the addresses of the routes are filled with. */
interface Noms {
  dossier: string;
  accuse: string;
  accuseAgence: string;
  demande: string;
  fil: string;
  salarie: string;
}

async function preparer({ faire }: Session): Promise<Noms> {
  const declarer = (role: Role, url: string) =>
    faire<Declaree>(role, 'POST', url, { reponses: MALADIE_D_ALICE });
  const sienne = await declarer('assure', '/api/espace/declarations');
  const deLAgence = await declarer('agence', `/api/agence/personnes/${personne}/declarations`);
  const demande = await faire<{ id: string }>('assure', 'POST', '/api/mes-demandes', {
    droit: 'acces',
  });
  await faire('gestion', 'POST', `/api/gestion/demandes/${demande.id}/prise-en-charge`, {});
  const { fil } = await faire<{ fil: { id: string } }>('assure', 'POST', '/api/espace/messages', {
    dossier: sienne.dossier.id,
    sujet: 'mon-dossier',
    texte: 'Bonjour',
  });
  const { personne: salarie } = await faire<{ personne: string }>(
    'agence',
    'POST',
    '/api/agence/personnes',
    {
      nir: nirDEssai(902),
      nom: 'Vasseur',
      prenoms: ['Clara'],
      naissance: '1962-08-15',
      adresse: { lignes: ['3 rue des Lilas'], codePostal: '69003', commune: 'Lyon', pays: 'FR' },
      agence: monde.agences[0],
      mission: { du: '2026-03-02', au: null, contenu: {} },
    },
  );
  return {
    fil: fil.id,
    salarie,
    dossier: sienne.dossier.id,
    accuse: sienne.accuse.contenu.reference,
    accuseAgence: deLAgence.accuse.contenu.reference,
    demande: demande.id,
  };
}

/** Every reading that asks the storage: by whom, and where. A route that is missing here turns this red. */
const LECTURES: Readonly<Record<string, [Role, ((n: Noms) => string)?]>> = {
  '/api/session': ['assure'],
  '/api/sessions': ['assure'],
  '/api/cles-acces': ['assure'],
  '/api/profil': ['assure'],
  '/api/coordonnees': ['assure'],
  '/api/sceau/cles': ['assure'],
  '/api/espace/dossiers': ['assure'],
  '/api/espace/dossiers/{id}': ['assure', (n) => `/api/espace/dossiers/${n.dossier}`],
  '/api/espace/dossiers/{id}/journal': [
    'assure',
    (n) => `/api/espace/dossiers/${n.dossier}/journal`,
  ],
  '/api/espace/dossiers/{id}/prevision': [
    'assure',
    (n) => `/api/espace/dossiers/${n.dossier}/prevision`,
  ],
  '/api/moyens': ['assure'],
  '/api/espace/dossiers/{id}/accuses': [
    'assure',
    (n) => `/api/espace/dossiers/${n.dossier}/accuses`,
  ],
  '/api/espace/dossiers/{id}/pieces': ['assure', (n) => `/api/espace/dossiers/${n.dossier}/pieces`],
  '/api/espace/documents': ['assure'],
  '/api/espace/pieces': ['assure'],
  '/api/espace/messages': ['assure'],
  '/api/espace/messages/{fil}': ['assure', (n) => `/api/espace/messages/${n.fil}`],
  '/api/espace/rendez-vous': ['assure'],
  '/api/espace/notifications': ['assure'],
  '/api/espace/preferences': ['assure'],
  '/api/espace/lectures': ['assure'],
  '/api/espace/accuses/{reference}': ['assure', (n) => `/api/espace/accuses/${n.accuse}`],
  '/api/espace/brouillons': ['assure'],
  '/api/espace/missions': ['assure'],
  '/api/espace/jauges': ['assure'],
  '/api/mes-demandes': ['assure'],
  '/api/mes-donnees.json': ['assure'],
  '/api/mes-donnees.txt': ['assure'],
  '/api/mes-donnees-portables.json': ['assure'],
  '/api/agence/dossiers': ['agence'],
  '/api/agence/dossiers/{id}': ['agence', (n) => `/api/agence/dossiers/${n.dossier}`],
  '/api/agence/accuses/{reference}': ['agence', (n) => `/api/agence/accuses/${n.accuseAgence}`],
  '/api/agence/personnes/{personne}/missions': [
    'agence',
    () => `/api/agence/personnes/${personne}/missions`,
  ],
  '/api/agence/agences': ['agence'],
  '/api/agence/attentes': ['agence'],
  '/api/agence/personnes/{personne}': ['agence', (n) => `/api/agence/personnes/${n.salarie}`],
  '/api/agence/personnes/{personne}/arrets': [
    'agence',
    (n) => `/api/agence/personnes/${n.salarie}/arrets`,
  ],
  '/api/agence/dossiers/{id}/pieces': ['agence', (n) => `/api/agence/dossiers/${n.dossier}/pieces`],
  '/api/gestion/dossiers/{id}/pieces': [
    'gestion',
    (n) => `/api/gestion/dossiers/${n.dossier}/pieces`,
  ],
  '/api/gestion/messages': ['gestion'],
  '/api/gestion/messages/{fil}': ['gestion', (n) => `/api/gestion/messages/${n.fil}`],
  '/api/gestion/rendez-vous': ['gestion'],
  '/api/gestion/dossiers': ['gestion'],
  '/api/gestion/dossiers/{id}': ['gestion', (n) => `/api/gestion/dossiers/${n.dossier}`],
  '/api/gestion/dossiers/{id}/journal': [
    'gestion',
    (n) => `/api/gestion/dossiers/${n.dossier}/journal`,
  ],
  '/api/gestion/dossiers/{id}/verification': [
    'gestion',
    (n) => `/api/gestion/dossiers/${n.dossier}/verification`,
  ],
  '/api/gestion/demandes': ['gestion'],
  '/api/gestion/demandes/{id}/donnees.json': [
    'gestion',
    (n) => `/api/gestion/demandes/${n.demande}/donnees.json`,
  ],
};

/** Files, and what an agency calls its people, are read in `parcours-gestes.test.ts`, on the same 20 000 dossiers. */
const AILLEURS: readonly string[] = [
  '/api/agence/personnes',
  '/api/espace/pieces/{piece}/pages/{n}',
  '/api/espace/pieces/{piece}/original',
  '/api/agence/pieces/{piece}/pages/{n}',
  '/api/gestion/pieces/{piece}/pages/{n}',
  '/api/gestion/pieces/{piece}/original',
];

/** They read every head of every journal: it is what they are asked. */
const ENTIERES: readonly string[] = ['/api/racines/{jour}', '/api/gestion/racines/{jour}'];
/** They ask the storage nothing. */
const SANS_BASE: ReadonlySet<string> = new Set(['calculs', 'confiance', 'contrat', 'sante']);

async function lecturesDuServeur(app: FastifyInstance): Promise<string[]> {
  const { paths } = (await app.inject('/api/openapi.json')).json<{
    paths: Record<string, { get?: { tags: string[] } }>;
  }>();
  return Object.entries(paths)
    .filter(([, { get }]) => get !== undefined && !get.tags.some((t) => SANS_BASE.has(t)))
    .map(([chemin]) => chemin);
}

describe('sur 20 000 dossiers analysés, aucune demande ne lit une table de bout en bout', () => {
  it('toutes les tables sont remplies', async () => {
    expect(await tablesVides(base)).toEqual([]);
  });

  it('ni une lecture, quelle que soit la route', async () => {
    await sansParcours(base, async (surveillee) => {
      const session = await naviguer(surveillee);
      const noms = await preparer(session);
      const routes = await lecturesDuServeur(session.app);
      expect([...Object.keys(LECTURES), ...AILLEURS, ...ENTIERES].sort()).toEqual(routes.sort());
      for (const [chemin, [role, adresse]] of Object.entries(LECTURES)) {
        await session.faire(role, 'GET', adresse?.(noms) ?? chemin);
      }
      await session.faire('gestion', 'GET', '/api/gestion/dossiers?attente=gestion');
      await session.app.close();
    });
  });

  it('ni une écriture de la personne, de son agence, d’un gestionnaire', async () => {
    await sansParcours(base, async (surveillee) => {
      const { app, faire } = await naviguer(surveillee);
      const mission = { du: '2026-03-02', au: '2026-03-31', contenu: {} };
      const brouillon = `/api/espace/brouillons/${randomUUID()}`;
      const reponses = { nature: 'maladie' };
      await faire('assure', 'POST', '/api/espace/declarations/questions', { reponses });
      await faire('assure', 'PUT', brouillon, { version: 0, reponses });
      await faire('assure', 'PUT', brouillon, {
        version: 1,
        reponses: { nature: 'accident-travail' },
      });
      await faire('assure', 'DELETE', brouillon);
      await faire('assure', 'POST', '/api/espace/missions', mission);
      const agence = `/api/agence/personnes/${personne}`;
      await faire('agence', 'POST', `${agence}/declarations/questions`, { reponses });
      const { mission: posee } = await faire<{ mission: { id: string } }>(
        'agence',
        'POST',
        `${agence}/missions`,
        { ...mission, agence: monde.agences[0] },
      );
      await faire('agence', 'PUT', `/api/agence/missions/${posee.id}`, { ...mission, version: 1 });
      const plusTard = { ...MALADIE_D_ALICE, prescritLe: '2026-09-07', recuLe: '2026-09-07' };
      const { declaration, dossier } = await faire<Declaree>(
        'assure',
        'POST',
        '/api/espace/declarations',
        { reponses: { ...plusTard, dates: { du: '2026-09-07', au: '2026-09-12' } } },
      );
      const gestion = `/api/gestion/dossiers/${dossier.id}`;
      await faire('gestion', 'POST', `${gestion}/demandes`, {
        pieces: [{ nature: 'rib', aupres: 'assure', declaration }],
        pourquoi: 'virement',
      });
      await app.close();
    });
  });

  it('ni une connexion, une récupération, une activation, un changement de coordonnées', async () => {
    await sansParcours(base, async (surveillee) => {
      const { app, envoyer, faire } = await naviguer(surveillee);
      const statut = async (url: string, corps: object) =>
        (await envoyer(null, 'POST', url, corps)).statusCode;
      expect(await statut('/api/connexion', { courriel, phrase: AUTRE_PHRASE })).toBe(401);
      expect(await statut('/api/connexion', { courriel, phrase: PHRASE })).toBe(200);
      expect(await statut('/api/recuperation', { courriel })).toBe(202);
      const naissance = '1962-08-24';
      expect(
        await statut('/api/activation/demande', {
          nir: '262087511100153',
          naissance,
          codePostal: '69003',
        }),
      ).toBe(202);
      const dite = { identifiant: 'ABCD', nom: 'D', prenoms: ['A'], naissance, courriel };
      expect(await statut('/api/activation/identifiant', dite)).toBe(202);
      await faire('assure', 'POST', '/api/session/prolonger', {});
      await faire('assure', 'POST', '/api/renforcer', { phrase: PHRASE });
      await faire('assure', 'POST', '/api/coordonnees/bancaires', {
        iban: 'FR1420041010050500013M02606',
        titulaire: 'Angela Dubois',
      });
      await faire('assure', 'POST', '/api/coordonnees/courriel', { courriel: 'b@exemple.fr' });
      await faire('assure', 'POST', '/api/coordonnees/telephone', { telephone: '0601020304' });
      await faire('assure', 'POST', '/api/profil/verifie', {});
      await faire('assure', 'POST', '/api/profil/corrections', { champ: 'nom', message: 'Dubôis' });
      await faire('assure', 'POST', '/api/cles-acces/options', {});
      await faire('assure', 'POST', '/api/phrase', { phrase: AUTRE_PHRASE });
      await faire('assure', 'DELETE', '/api/sessions');
      await app.close();
    });
  });

  it('ni une relance', async () => {
    await sansParcours(base, async (surveillee) => {
      const { services } = monterServices(surveillee);
      await ecrire(services, SYSTEME, (e) => planifierRelances(e));
      const { id } = await base.transaction({ role: 'assure', personne }, (tx) =>
        tx.une(sql<{ id: string }>`select id from dossiers where personne_id = ${personne}
          and ouvert order by cree_le limit 1`),
      );
      await ecrire(services, SYSTEME, (e) => relancerDossier(e, id));
    });
  });

  it('une lecture entière est bien vue, avec son plan', async () => {
    const lecture = sansParcours(base, (surveillee) =>
      surveillee.transaction(SYSTEME, (tx) =>
        tx.lignes(sql`select count(*) from dossiers where reference like '%7'`),
      ),
    );
    await expect(lecture).rejects.toThrow(/dossiers: select[\s\S]*Seq Scan on dossiers/);
  });
});
