import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../test/base.ts';
import { ANONYME, type Qui, SYSTEME } from '../base/contexte.ts';
import { codeSql } from '../base/panne.ts';
import { avecProprietaire } from '../base/proprietaire.ts';
import { RefusBase } from '../base/refus.ts';
import { sql } from '../base/sql.ts';
import { lieuEvenement } from '../dossiers/depot/faits.ts';
import { Refus } from '../erreurs/refus.ts';
import type { Contexte } from './actions.ts';
import type { Demande } from './demande.ts';
import { effacer } from './effacement/effacer.ts';
import type { Export } from './export/exporter.ts';
import { SECTIONS_D_EXPORT } from './export/sections.ts';
import { ROUTES_DEMANDES } from './routes.ts';
import { poserDemandes, rappeler } from './travaux.ts';
import type { DemandeMontree } from './vue.ts';

const NIR = '2 85 05 75 116 042 91'.replaceAll(' ', '');

let base: BaseDeTest;
const aujourdhui = '2026-11-25';
const horloge = { aujourdhui: () => aujourdhui };
const gestion: Qui = { role: 'gestion', compte: randomUUID() };

beforeAll(async () => {
  base = await ouvrirBaseDeTest({ travaux: { pause: 20, ronde: 1 } });
  await base.transaction(SYSTEME, (tx) =>
    tx.executer(
      sql`insert into comptes (id, role, etat) values (${gestion.compte}, 'gestion', 'actif')`,
    ),
  );
});
afterAll(() => base.fermer());

interface Personne {
  qui: Qui;
  id: string;
  dossier: string;
  nom: string;
}

const sha = (...morceaux: (string | Buffer)[]): Buffer => {
  const h = createHash('sha256');
  for (const m of morceaux) h.update(m);
  return h.digest();
};

interface Maillon {
  rang: number;
  type: string;
  charge: object;
  contenu_empreinte: Buffer | null;
}

/** The chain as it can be checked without any key: codes and hashes only. */
function maillon(precedente: Buffer | null, { rang, type, charge, contenu_empreinte }: Maillon) {
  const corps = JSON.stringify([rang, type, charge, contenu_empreinte?.toString('hex') ?? null]);
  return sha(precedente ?? Buffer.alloc(0), corps);
}

/** A person with all that the platform may hold: identity, mission, dossier, journal, vault, account. */
async function creer(nom: string, etat = 'clos', dernierActe = '2020-01-15T10:00:00Z') {
  const [id, compte, dossier, mission] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const lieu = (table: string, colonne: string, ligne: string) => ({ table, colonne, ligne });
  await base.transaction(SYSTEME, async (tx) => {
    await tx.executer(sql`insert into personnes (id) values (${id})`);
    const cle = await base.cles.creer(tx, id);
    const identite = JSON.stringify({ nom, prenoms: ['Nadia'], naissance: '1985-05-12' });
    await tx.executer(sql`update personnes set nir_index = ${base.indexer('nir', NIR + id)},
      identite_chiffre = ${cle.chiffrer(identite, lieu('personnes', 'identite_chiffre', id))},
      nir_chiffre = ${cle.chiffrer(NIR, lieu('personnes', 'nir_chiffre', id))} where id = ${id}`);
    await tx.executer(sql`insert into comptes (id, role, personne_id, etat)
      values (${compte}, 'assure', ${id}, 'actif')`);
    const heures = JSON.stringify({ heures: 151.67, brut: '2100.00' });
    await tx.executer(sql`insert into missions (id, personne_id, origine, du, au, contenu_chiffre)
      values (${mission}, ${id}, 'personne', '2019-11-01', '2019-12-31',
        ${cle.chiffrer(heures, lieu('missions', 'contenu_chiffre', mission))})`);
    await tx.executer(sql`insert into dossiers (id, personne_id, reference, etat, modifie_le)
      values (${dossier}, ${id}, ${`ALM-${nom}`}, ${etat}, ${dernierActe})`);
    let precedente: Buffer | null = null;
    for (const rang of [1, 2]) {
      const contenu = cle.chiffrer(
        JSON.stringify({ note: `${nom} acte ${rang}` }),
        lieuEvenement({ dossier, rang }),
      );
      const m: Maillon = {
        rang,
        type: 'note',
        charge: { code: 'N' },
        contenu_empreinte: sha(contenu),
      };
      const empreinte: Buffer = maillon(precedente, m);
      await tx.executer(sql`insert into evenements (dossier_id, rang, le, role, type, charge, contenu_chiffre,
          contenu_empreinte, precedente, empreinte)
        values (${dossier}, ${rang}, ${dernierActe}, 'assure', ${m.type}, ${JSON.stringify(m.charge)}, ${contenu},
          ${m.contenu_empreinte}, ${precedente}, ${empreinte})`);
      precedente = empreinte;
    }
    await tx.executer(sql`insert into idempotences (portee, cle, demande_empreinte)
      values (${compte}, 'k', ${Buffer.from('e')})`);
  });
  const qui: Qui = { role: 'assure', compte, personne: id };
  await base.coffre.transaction(qui, async (tx) => {
    const cle = await base.coffre.cles.creer(tx, id);
    const piece = randomUUID();
    await tx.executer(sql`insert into pieces (id, personne_id, octets_chiffre, taille, empreinte, fiche_chiffre)
      values (${piece}, ${id}, ${cle.chiffrer('certificat', lieu('pieces', 'octets_chiffre', piece))}, 10,
        ${Buffer.from('e')}, ${cle.chiffrer(FICHE, lieu('pieces', 'fiche_chiffre', piece))})`);
  });
  return { qui, id, dossier, nom } satisfies Personne;
}

/** What the vault knows of a document. */
const FICHE = JSON.stringify({ document: 'certificat-medical', pli: false, nom: 'a.pdf' });

/** Calls a route as it will be bound. */
async function appeler<R>(
  url: string,
  qui: Qui,
  { methode = 'POST', id = '', corps }: { methode?: string; id?: string; corps?: unknown } = {},
): Promise<R> {
  const route = ROUTES_DEMANDES.find((r) => r.url === url && r.methode === methode);
  if (route === undefined) throw new Error(`no route ${url}`);
  const contexte: Contexte = { base, horloge, qui };
  return (await route.faire(contexte, { parametres: { id }, corps })) as R;
}

async function code(essai: Promise<unknown>): Promise<string | undefined> {
  return essai.then(
    () => undefined,
    (e: unknown) =>
      e instanceof Refus
        ? e.codeServeur
        : e instanceof RefusBase
          ? e.code
          : (codeSql(e) ?? String(e)),
  );
}

const demander = (qui: Qui, droit: string, precision?: string) =>
  appeler<DemandeMontree>('/api/mes-demandes', qui, { corps: { droit, precision } });

describe('une demande de la personne', () => {
  it('se dépose, dit sa date limite, se prend, se répond et se relit', async () => {
    const nadia = await creer('DURAND');
    const demande = await demander(nadia.qui, 'rectification', 'Mon prénom est Nadège.');
    expect(demande).toMatchObject({ etat: 'recue', recueLe: '2026-11-25', echeance: '2026-12-28' });
    const id = demande.id;
    const liste = await appeler<{ id: string }[]>('/api/gestion/demandes', gestion, {
      methode: 'GET',
    });
    expect(liste.map((d) => d.id)).toContain(id);
    await appeler('/api/gestion/demandes/:id/prise-en-charge', gestion, { id });
    await appeler('/api/gestion/demandes/:id/prolongation', gestion, {
      id,
      corps: { motif: 'complexite' },
    });
    const reponse = 'C’est corrigé.';
    await appeler('/api/gestion/demandes/:id/reponse', gestion, { id, corps: { reponse } });
    const [relue] = await appeler<Record<string, unknown>[]>('/api/mes-demandes', nadia.qui, {
      methode: 'GET',
    });
    expect(relue).toMatchObject({
      etat: 'satisfaite',
      echeance: '2027-02-25',
      closeLe: '2026-11-25',
      precision: 'Mon prénom est Nadège.',
      reponse,
    });
  });

  it('ne se fait pas deux fois, et se retire', async () => {
    const { qui } = await creer('MOREL');
    const { id } = await demander(qui, 'acces');
    expect(await code(demander(qui, 'acces'))).toBe('ALM-P-706');
    await appeler('/api/mes-demandes/:id/retrait', qui, { id });
    expect(await code(appeler('/api/mes-demandes/:id/retrait', qui, { id }))).toBe('ALM-P-702');
    expect((await demander(qui, 'acces')).etat).toBe('recue');
  });

  it('reçue par la poste court depuis le jour où elle est venue, jamais depuis demain', async () => {
    const { id: personne } = await creer('PETIT');
    const saisie = { personne, droit: 'limitation', canal: 'courrier', recueLe: '2026-11-20' };
    const url = '/api/gestion/demandes';
    expect(await appeler(url, gestion, { corps: saisie })).toMatchObject({
      echeance: '2026-12-21',
    });
    const demain = { ...saisie, droit: 'acces', recueLe: '2026-11-26' };
    expect(await code(appeler(url, gestion, { corps: demain }))).toBe('ALM-P-700');
  });

  it('d’une autre personne n’existe pas, pour personne d’autre qu’elle et la gestion', async () => {
    const [alice, bruno] = [await creer('ALICE'), await creer('BRUNO')];
    const { id } = await demander(alice.qui, 'acces');
    const intrus: Qui[] = [
      bruno.qui,
      ANONYME,
      { role: 'agence', groupe: randomUUID(), agences: [] },
      { role: 'medecin', compte: randomUUID() },
      { role: 'admin', compte: randomUUID() },
    ];
    for (const qui of intrus) {
      for (const { url, methode } of ROUTES_DEMANDES.filter((r) => r.url.includes(':id'))) {
        const corps = {
          ...(url.endsWith('prolongation') ? { motif: 'nombre' } : {}),
          ...(url.endsWith('refus') ? { motif: 'identite-non-etablie' } : {}),
          ...(url.endsWith('reponse') ? { reponse: 'x' } : {}),
        };
        expect([url, await code(appeler(url, qui, { methode, id, corps }))]).toEqual([
          url,
          'ALM-P-701',
        ]);
      }
      const vues = await base.transaction(qui, (tx) =>
        tx.lignes(sql`select id from demandes_droits where id = ${id}`),
      );
      expect(vues).toEqual([]);
    }
    // Even past the actions, the database refuses what the person may not write.
    for (const requete of [
      sql`update demandes_droits set etat = 'satisfaite', close_le = '2026-11-25' where id = ${id}`,
      sql`insert into demandes_droits (id, personne_id, droit, canal, recue_le)
        values (${randomUUID()}, ${bruno.id}, 'acces', 'espace', '2026-11-25')`,
      sql`delete from demandes_droits`,
      sql`update demandes_droits set recue_le = '2026-01-01' where id = ${id}`,
    ]) {
      expect(await code(base.transaction(alice.qui, (tx) => tx.executer(requete)))).toBe('42501');
    }
  });

  it('ne reçoit ni champ de trop, ni identifiant qui n’en est pas un', async () => {
    const { qui } = await creer('ROY');
    for (const corps of [
      { droit: 'acces', etat: 'satisfaite' },
      { droit: 'tout' },
      { droit: 'acces', precision: 'x'.repeat(4001) },
      null,
    ]) {
      expect(await code(appeler('/api/mes-demandes', qui, { corps }))).toBe('ALM-P-700');
    }
    const id = "1' or '1'='1";
    expect(await code(appeler('/api/mes-demandes/:id/retrait', qui, { id }))).toBe('ALM-P-701');
  });

  it('que deux gestionnaires closent ensemble n’a qu’une réponse', async () => {
    const { qui } = await creer('LEROY');
    const { id } = await demander(qui, 'opposition');
    const url = '/api/gestion/demandes/:id/reponse';
    const codes = await Promise.all(
      ['a', 'b', 'c', 'd'].map((reponse) =>
        code(appeler(url, gestion, { id, corps: { reponse } })),
      ),
    );
    expect(codes.filter((c) => c === undefined)).toHaveLength(1);
    for (const c of codes) expect([undefined, 'ALM-P-702', 'ALM-P-705']).toContain(c);
  });

  it('est rappelée à qui s’en charge avant la limite, puis en retard', async () => {
    const { qui } = await creer('GIRARD');
    const { id } = await demander(qui, 'portabilite');
    const avertis: [string, string][] = [];
    const passer = async (jour: string) => {
      avertis.length = 0;
      await base.transaction(SYSTEME, (tx) =>
        rappeler(tx, jour, async (_tx, d: Demande, retard) => void avertis.push([d.id, retard])),
      );
      return avertis.find(([d]) => d === id)?.[1];
    };
    expect(await passer('2026-12-20')).toBeUndefined();
    expect(await passer('2026-12-21')).toBe('bientot');
    expect(await passer('2026-12-22')).toBeUndefined();
    expect(await passer('2026-12-30')).toBe('en-retard');
  });
});

describe('la copie de ses données', () => {
  it('contient tout ce qui est tenu d’elle, lisible, et rien d’une autre', async () => {
    const nadia = await creer('COPIE');
    await creer('VOISINE');
    await demander(nadia.qui, 'acces', 'Toutes mes données');
    const lire = (url: string) => appeler<Export>(url, nadia.qui, { methode: 'GET' });
    const copie = await lire('/api/mes-donnees.json');
    expect(copie.sections.map((s) => s.id)).toEqual(SECTIONS_D_EXPORT.map((s) => s.id));
    const tout = JSON.stringify(copie);
    for (const attendu of [
      NIR,
      'COPIE',
      '151.67',
      'ALM-COPIE',
      'COPIE acte 2',
      'Toutes mes données',
    ]) {
      expect(tout).toContain(attendu);
    }
    expect(tout).not.toContain('VOISINE');
    const texte = await appeler<string>('/api/mes-donnees.txt', nadia.qui, { methode: 'GET' });
    expect(texte).toContain(`Numéro de Sécurité sociale\u00a0: ${NIR}`);
    expect(texte).toContain('Heures\u00a0: 151.67');
    expect(texte).toContain('12 mai 1985');
    const portable = await lire('/api/mes-donnees-portables.json');
    expect(portable.sections.map((s) => s.id)).toEqual([
      'personne',
      'compte',
      'comptes-bancaires',
      'corrections',
      'missions',
      'declarations',
      'brouillons',
      'pieces',
    ]);
  });

  it('que la gestion prépare est celle de la demande, et d’elle seule', async () => {
    const { qui } = await creer('POSTE');
    const { id } = await demander(qui, 'acces');
    const url = '/api/gestion/demandes/:id/donnees.json';
    const copie = await appeler<Export>(url, gestion, { methode: 'GET', id });
    expect(JSON.stringify(copie)).toContain('POSTE acte 1');
    const autre = await demander(qui, 'opposition');
    expect(await code(appeler(url, gestion, { methode: 'GET', id: autre.id }))).toBe('ALM-P-704');
  });
});

describe('l’effacement', () => {
  const URL = '/api/gestion/demandes/:id/effacement';

  it('est refusé avec son motif de loi tant qu’un dossier est ouvert ou qu’on peut agir', async () => {
    const ouvert = await creer('OUVERT', 'instruction');
    const { id } = await demander(ouvert.qui, 'effacement');
    expect(await appeler(URL, gestion, { id })).toMatchObject({
      demande: {
        etat: 'refusee',
        refus: { code: 'dossier-ouvert', article: expect.stringMatching(/17/) as string },
      },
      obstacles: [{ motif: 'dossier-ouvert' }],
    });
    const recent = await creer('RECENT', 'clos', '2023-03-10T08:00:00Z');
    const demande = await demander(recent.qui, 'effacement');
    expect(await appeler(URL, gestion, { id: demande.id })).toMatchObject({
      demande: { refus: { code: 'prescription', jusqua: '2028-03-10' } },
    });
    const cle = await base.transaction(recent.qui, (tx) => base.cles.lire(tx, recent.id));
    expect(cle).toBeDefined();
  });

  it('ne s’accorde ni par une réponse, ni sur une autre demande', async () => {
    const { qui } = await creer('VOIE');
    const effacement = await demander(qui, 'effacement');
    const reponse = { id: effacement.id, corps: { reponse: 'fait' } };
    expect(await code(appeler('/api/gestion/demandes/:id/reponse', gestion, reponse))).toBe(
      'ALM-P-708',
    );
    const acces = await demander(qui, 'acces');
    expect(await code(appeler(URL, gestion, { id: acces.id }))).toBe('ALM-P-704');
    // The copy that was asked for is owed first.
    expect(await code(appeler(URL, gestion, { id: effacement.id }))).toBe('ALM-P-709');
  });

  it('relit les faits au moment d’effacer : un dossier ouvert entre-temps l’arrête', async () => {
    const p = await creer('ENTRE');
    const { id } = await demander(p.qui, 'effacement');
    await appeler(URL, gestion, { id });
    await base.transaction(SYSTEME, async (tx) => {
      await tx.executer(sql`insert into dossiers (id, personne_id, reference, etat)
        values (${randomUUID()}, ${p.id}, 'ALM-NOUVEAU', 'recu')`);
    });
    await base.transaction(SYSTEME, (tx) => effacer(base, tx, id, aujourdhui));
    const [relue] = await appeler<DemandeMontree[]>('/api/mes-demandes', p.qui, { methode: 'GET' });
    expect(relue).toMatchObject({ etat: 'refusee', refus: { code: 'dossier-ouvert' } });
  });

  it('rend illisible ce qui reste, aux deux bases, pendant que la chaîne se vérifie encore', async () => {
    const p = await creer('EFFACEE');
    const { id } = await demander(p.qui, 'effacement', 'Je pars à l’étranger');
    const lire = async () => {
      const { rows } = await avecProprietaire(base.acces.almanach, (client) =>
        client.query<
          Maillon & { precedente: Buffer | null; empreinte: Buffer; contenu_chiffre: Buffer }
        >('select * from evenements where dossier_id = $1 order by rang', [p.dossier]),
      );
      return rows;
    };
    const avant = await lire();
    const ancienne = await base.transaction(p.qui, (tx) =>
      tx.une(sql<{ c: Buffer }>`select contenu_chiffre as c from evenements
        where dossier_id = ${p.dossier} and rang = 1`),
    );
    poserDemandes(base, horloge, async () => undefined);
    await base.travaux.demarrer();
    await appeler(URL, gestion, { id });
    const etat = async () =>
      (
        await base.transaction(SYSTEME, (tx) =>
          tx.une(sql<{ etat: string }>`select etat from demandes_droits where id = ${id}`),
        )
      ).etat;
    await expect.poll(etat, { timeout: 10_000 }).toBe('satisfaite');

    // The key is gone, for the person as for managers, in both databases.
    for (const qui of [p.qui, gestion]) {
      expect(await code(base.transaction(qui, (tx) => base.cles.lire(tx, p.id)))).toBe('ALM-P-621');
    }
    expect(
      await code(base.coffre.transaction(p.qui, (tx) => base.coffre.cles.lire(tx, p.id))),
    ).toBe('ALM-P-621');
    expect(await code(appeler('/api/mes-donnees.json', p.qui, { methode: 'GET' }))).toBe(
      'ALM-P-707',
    );
    const reste = await base.transaction(SYSTEME, (tx) =>
      tx.une(sql`select p.etat, p.identite_chiffre, p.nir_chiffre, p.nir_index, c.etat as compte,
          (select count(*) from idempotences where portee = c.id::text) as reponses
        from personnes p join comptes c on c.personne_id = p.id where p.id = ${p.id}`),
    );
    expect(reste).toEqual({
      etat: 'effacee',
      identite_chiffre: null,
      nir_chiffre: null,
      nir_index: null,
      compte: 'desactive',
      reponses: 0,
    });

    // The journal has not moved by a byte, and its chain verifies without a key.
    const apres = await lire();
    expect(apres).toEqual(avant);
    let precedente: Buffer | null = null;
    for (const e of apres) {
      expect(e.precedente).toEqual(precedente);
      expect(sha(e.contenu_chiffre)).toEqual(e.contenu_empreinte);
      expect(maillon(precedente, e)).toEqual(e.empreinte);
      precedente = e.empreinte;
    }
    expect(apres).toHaveLength(2);
    // No other key of the base opens what remains.
    const autre = await creer('AUTRE');
    const cle = await base.transaction(autre.qui, (tx) => base.cles.lire(tx, autre.id));
    const place = lieuEvenement({ dossier: p.dossier, rang: 1 });
    expect(await code(Promise.resolve().then(() => cle.dechiffrer(ancienne.c, place)))).toBe(
      'ALM-P-620',
    );
  });

  it('ne laisse aucun mot de la personne en clair dans les lignes de la base', async () => {
    const vidage = await avecProprietaire(base.acces.almanach, async (client) => {
      const { rows: tables } = await client.query<{ t: string }>(
        `select quote_ident(relname) as t from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
      );
      let tout = '';
      for (const { t } of tables) {
        const { rows } = await client.query<{ l: string }>(`select (x.*)::text as l from ${t} x`);
        tout += rows.map((r) => r.l).join('\n');
      }
      return tout;
    });
    // The reference of the dossier is the only word in clear here: the test put the name in it.
    const sansReferences = vidage.replaceAll(/ALM-[A-Z]+/g, '');
    for (const mot of ['EFFACEE', NIR, 'Nadia', 'étranger', '151.67']) {
      expect(sansReferences).not.toContain(mot);
      expect(sansReferences).not.toContain(Buffer.from(mot).toString('hex'));
    }
  });
});
