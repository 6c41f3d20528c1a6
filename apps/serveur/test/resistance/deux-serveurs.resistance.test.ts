import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { avecProprietaire } from '../../src/base/proprietaire.ts';
import { plusJours } from '../../src/delais/jours.ts';
import { horlogeDeParis } from '../../src/horloge.ts';
import { type Acteur, assure } from './acteurs.ts';
import { Client, type Envoi, type Reponse } from './client.ts';
import { Des, grainePour } from './des.ts';
import { Hote } from './hote.ts';
import { construirePaquet, exploiter, type Paquet, type ServeurLance } from './paquet.ts';
import { relever } from './releve.ts';
import { chercherFuites } from './temoins.ts';

const des = new Des(grainePour('deux serveurs'));
const racine = mkdtempSync(join(tmpdir(), 'almanach-deux-'));
const jour = horlogeDeParis(Date.now).aujourdhui();

let paquet: Paquet;
let hote: Hote;
let [a, b]: ServeurLance[] = [];
const acteurs: Acteur[] = [];
beforeAll(async () => {
  paquet = await construirePaquet();
  hote = await Hote.preparer(paquet, racine, 'externe');
  // Both at once, on empty databases: one migrates, the other waits for it.
  [a, b] = await Promise.all([hote.lancer(), hote.lancer()]);
}, 60_000);
afterAll(async () => {
  await hote.fermer();
  paquet.effacer();
  rmSync(racine, { recursive: true, force: true });
}, 30_000);

const adresse = (s: ServeurLance | undefined) => () => s?.adresse ?? '';

/** The same person, the same session, on each server. */
async function partout(): Promise<{ chezA: Client; chezB: Client; acteur: Acteur }> {
  const acteur = await hote.avecBase((base) => assure({ base, adresse: adresse(a), jour }, des));
  acteurs.push(acteur);
  return { chezA: acteur.client, chezB: new Client(adresse(b), acteur.client.cookie), acteur };
}

const lu = (reponse: Reponse | null): unknown => JSON.parse(reponse?.texte ?? 'null');

function declarer(depuis: number, cle: string = randomUUID()): Envoi {
  const du = plusJours(jour, -depuis);
  const reponses = {
    objet: 'nouvel-arret',
    nature: 'maladie',
    prescritLe: du,
    recuLe: du,
    dates: { du, au: plusJours(du, 2) },
    mission: 'non',
    finDeMission: '2024-12-20',
    franceTravail: 'inscrit',
    hospitalisation: 'non',
    tempsPartiel: 'non',
    envoiCaisse: 'assure',
  };
  return { methode: 'POST', url: '/api/espace/declarations', corps: { reponses }, cle };
}

async function compter(requete: string): Promise<number> {
  return avecProprietaire(hote.acces.almanach, async (client) => {
    const { rows } = await client.query<{ n: number }>(requete);
    return Number(rows[0]?.n);
  });
}

const SESSION: Envoi = { methode: 'GET', url: '/api/session' };

describe('deux serveurs sur un PostgreSQL externe', () => {
  it('une session ouverte chez l’un vaut chez l’autre, et sa fermeture aussi', async () => {
    const { chezA, chezB } = await partout();
    expect((await chezB.envoyer(SESSION))?.statut).toBe(200);
    const garde = chezA.cookie;
    expect((await chezB.envoyer({ methode: 'DELETE', url: '/api/session' }))?.statut).toBe(200);
    chezA.cookie = garde;
    expect((await chezA.envoyer(SESSION))?.statut).toBe(401);
    expect((await new Client(adresse(b), garde).envoyer(SESSION))?.statut).toBe(401);
  });

  it('une session fermée depuis un autre appareil l’est sur les deux', async () => {
    const { chezA, acteur } = await partout();
    const { courriel, phrase } = acteur.temoins;
    const autre = new Client(adresse(b));
    await autre.envoyer({ methode: 'POST', url: '/api/connexion', corps: { courriel, phrase } });
    expect((await autre.envoyer({ methode: 'DELETE', url: '/api/sessions' }))?.statut).toBe(200);
    expect((await chezA.envoyer(SESSION))?.statut).toBe(401);
    expect((await new Client(adresse(b), chezA.cookie).envoyer(SESSION))?.statut).toBe(401);
    expect((await autre.envoyer(SESSION))?.statut).toBe(200);
  });

  it('les essais manqués chez l’un comptent chez l’autre', async () => {
    const { acteur } = await partout();
    const corps = { courriel: acteur.temoins.courriel, phrase: 'fausse' };
    const essai: Envoi = { methode: 'POST', url: '/api/connexion', corps };
    const statuts: (number | undefined)[] = [];
    for (let i = 0; i < 12; i++) {
      statuts.push((await new Client(adresse(i % 2 === 0 ? a : b)).envoyer(essai))?.statut);
    }
    expect(statuts).toEqual([...Array<number>(10).fill(401), 429, 429]);
  });

  it('un brouillon écrit des deux côtés garde les deux textes, et le dit', async () => {
    const { chezA, chezB } = await partout();
    const url = `/api/espace/brouillons/${randomUUID()}`;
    const garder = (client: Client, version: number, prescritLe: string) =>
      client.envoyer({ methode: 'PUT', url, corps: { version, reponses: { prescritLe } } });
    expect((await garder(chezA, 0, '2026-01-01'))?.statut).toBe(200);
    const ensemble = await Promise.all([
      garder(chezA, 1, '2026-01-02'),
      garder(chezB, 1, '2026-01-03'),
    ]);
    expect(ensemble.map((r) => r?.statut).sort()).toEqual([200, 409]);
    const perdant = ensemble.find((r) => r?.statut === 409) ?? null;
    const { actuel, ecarte } = lu(perdant) as Record<string, { reponses: { prescritLe: string } }>;
    expect([actuel?.reponses.prescritLe, ecarte?.reponses.prescritLe].sort()).toEqual([
      '2026-01-02',
      '2026-01-03',
    ]);
  });

  it('une demande renvoyée à l’autre reçoit la même réponse ; envoyée aux deux, n’a qu’un effet', async () => {
    const { chezA, chezB } = await partout();
    const envoi = declarer(30);
    const premiere = await chezA.envoyer(envoi);
    expect(premiere?.statut).toBe(201);
    expect(await chezB.envoyer(envoi)).toEqual(premiere);
    const corps = { du: '2024-03-01', au: '2024-03-20', contenu: {} };
    const url = '/api/espace/missions';
    for (let tour = 0; tour < 5; tour++) {
      const mission: Envoi = { methode: 'POST', url, corps, cle: randomUUID() };
      const deux = await Promise.all([chezA.envoyer(mission), chezB.envoyer(mission)]);
      const faites = deux.filter((r) => r?.statut === 201);
      // The other waits its turn: the same answer, or to be sent later.
      expect(deux.every((r) => r?.statut === 201 || r?.statut === 409)).toBe(true);
      expect(new Set(faites.map((r) => r?.texte)).size).toBe(1);
    }
    const { missions } = await chezB.lire<{ missions: unknown[] }>(url);
    expect(missions).toHaveLength(5);
  });

  it('le même arrêt déclaré aux deux à la fois : l’un attend l’autre, et le voit', async () => {
    const { chezA, chezB } = await partout();
    const deux = await Promise.all([chezA.envoyer(declarer(12)), chezB.envoyer(declarer(12))]);
    expect(deux.map((r) => r?.statut)).toEqual([201, 201]);
    const [premier = '', second = ''] = deux.map(
      (r) => (lu(r) as { dossier: { id: string } }).dossier.id,
    );
    // The one that came second says so: without the lock of the person, neither would have seen the other.
    expect(
      await compter(`select count(*) as n from dossiers where id in ('${premier}', '${second}')
        and doublon_possible in ('${premier}', '${second}') and doublon_possible <> id`),
    ).toBe(1);
  });

  it('un travail n’a lieu qu’une fois, un travail planifié une fois par période', async () => {
    const { chezA, chezB } = await partout();
    await Promise.all(
      [20, 30, 40, 50, 60, 70].map((n, i) => (i % 2 === 0 ? chezA : chezB).envoyer(declarer(n))),
    );
    const enAttente = () =>
      compter(`select count(*) as n from pgboss.job where name in ('prevenir-personne', 'envoyer-courriel')
        and state <> 'completed'`);
    await expect.poll(enAttente, { timeout: 20_000, interval: 200 }).toBe(0);
    const accuses = await compter('select count(*) as n from accuses');
    const courriels = await compter(
      `select count(*) as n from courriels where modele = 'dossier-accuse'`,
    );
    // The same subject on the same page sends one e-mail in ten minutes: never more than receipts.
    expect([courriels > 5, courriels <= accuses]).toEqual([true, true]);
    expect(
      await compter(`select max(n) as n from (select count(*) as n from pgboss.job
        where name = 'prevenir-personne' group by data ->> 'notification') t`),
    ).toBe(1);
    expect(
      await compter(`select max(n) as n from (select count(*) as n from pgboss.job
        where name in ('sceller-racine', 'relancer-dossiers', 'purger') group by name) t`),
    ).toBe(1);
  });

  it('les commandes agissent pendant que les deux servent', async () => {
    expect(await exploiter(paquet, hote.env, 'migrer')).toBe('La base est à jour.\n');
    expect(await exploiter(paquet, hote.env, 'sauvegarder', join(racine, 'copie'))).toMatch(
      /^almanach : \d+ tables/,
    );
    for (const serveur of [a, b]) if (serveur !== undefined) await hote.pret(serveur);
  });

  it('rien n’est à moitié écrit, et aucun journal ne dit qui que ce soit', async () => {
    expect(await hote.avecBase((base) => relever(hote, base))).toEqual([]);
    for (const journal of hote.journaux) {
      const texte = readFileSync(journal, 'utf8');
      for (const { temoins } of acteurs)
        expect(chercherFuites(texte, temoins), journal).toEqual([]);
    }
  });
});
