import { randomUUID } from 'node:crypto';
import { avecProprietaire } from '../../src/base/proprietaire.ts';
import { envoyerUnFichier, type Methode, type Monde } from './monde.ts';
import { FICHIER, LISTES, ROUTES } from './table.ts';

/** What is not as the tables say, in words; nothing when all is well. */
type Ecarts = string[];

interface RoutePubliee {
  route: string;
  acces: string[];
}

async function routesNommees({ maison }: Monde): Promise<RoutePubliee[]> {
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

async function contenuDeLaBase({ maison }: Monde): Promise<string> {
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

/** Runs a trial, and says so if it wrote anything. */
async function sansRienEcrire(monde: Monde, essai: () => Promise<Ecarts>): Promise<Ecarts> {
  const avant = await contenuDeLaBase(monde);
  const ecarts = await essai();
  return (await contenuDeLaBase(monde)) === avant ? ecarts : [...ecarts, 'something was written'];
}

/** Routes without a line, and lines without a route. What managers alone may call is not about one owner. */
export async function ecartsDeLaTable(monde: Monde): Promise<Ecarts> {
  const publiees = (await routesNommees(monde))
    .filter(({ acces }) => !acces.every((a) => a === 'gestion'))
    .map((r) => r.route);
  const lues = Object.keys(ROUTES);
  return [
    ...publiees.filter((r) => !lues.includes(r)).map((r) => `${r}: no line`),
    ...lues.filter((r) => !publiees.includes(r)).map((r) => `${r}: no route`),
  ];
}

/** A stranger of the right role asks by name for what is another's. */
export function ecartsDUnEtranger(monde: Monde): Promise<Ecarts> {
  return sansRienEcrire(monde, async () => {
    const ecarts: Ecarts = [];
    for (const [route, [role, chose, corps]] of Object.entries(ROUTES)) {
      const [methode, url] = adresse(route, monde.noms[chose]);
      const cle = { 'idempotency-key': randomUUID() };
      const qui = monde.etrangers[role];
      const json = methode === 'GET' ? undefined : (corps?.(monde) ?? {});
      const { statusCode, body } =
        corps === FICHIER
          ? await envoyerUnFichier(monde.maison, qui, url)
          : await qui.envoyer(methode, url, json, cle);
      const rien = LISTES.includes(route) ? /^\{"\w+":\[\]\}$/.test(body) : statusCode === 404;
      if (!rien) ecarts.push(`${route}: ${statusCode}`);
      if (/Dubois|maladie|2026-11-0/.test(body)) ecarts.push(`${route}: tells something`);
    }
    return ecarts;
  });
}

/** Everyone asks for what their role is not given. */
export function ecartsDesRoles(monde: Monde): Promise<Ecarts> {
  return sansRienEcrire(monde, async () => {
    const ecarts: Ecarts = [];
    for (const { route, acces } of await routesNommees(monde)) {
      const [methode, url] = adresse(route, monde.noms[ROUTES[route]?.[1] ?? 'dossier']);
      const corps = methode === 'GET' ? undefined : {};
      for (const role of ['assure', 'agence', 'gestion'] as const) {
        if (acces.includes(role)) continue;
        const { statusCode } = await monde.etrangers[role].envoyer(methode, url, corps);
        if (statusCode !== 403) ecarts.push(`${route}, ${role}: ${statusCode}`);
      }
    }
    return ecarts;
  });
}

/** Staff asks for what their role is given, without a second factor. */
export function ecartsDuSecondFacteur(monde: Monde): Promise<Ecarts> {
  return sansRienEcrire(monde, async () => {
    const ecarts: Ecarts = [];
    for (const { route } of await routesNommees(monde)) {
      const [methode, url] = adresse(route, monde.noms[ROUTES[route]?.[1] ?? 'dossier']);
      const role = /^\/api\/(agence|gestion)\//.exec(url)?.[1];
      if (role !== 'agence' && role !== 'gestion') continue;
      const corps = methode === 'GET' ? undefined : {};
      const { statusCode, body } = await monde.sansFacteur[role].envoyer(methode, url, corps);
      if (statusCode !== 403 || !body.includes('ALM-P-105')) ecarts.push(`${route}: ${statusCode}`);
    }
    return ecarts;
  });
}

/** The owner asks the same: what the others were refused was there. */
export async function ecartsDeLaPersonne({ victimes, noms }: Monde): Promise<Ecarts> {
  const ecarts: Ecarts = [];
  for (const [route, [role, chose]] of Object.entries(ROUTES)) {
    if (!route.startsWith('GET')) continue;
    const { statusCode } = await victimes[role].get(adresse(route, noms[chose])[1]);
    if (statusCode !== 200) ecarts.push(`${route}: ${statusCode}`);
  }
  return ecarts;
}
