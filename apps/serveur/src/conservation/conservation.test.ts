import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../test/base.ts';
import { SYSTEME } from '../base/contexte.ts';
import { sql } from '../base/sql.ts';
import { ajouterDuree, dureeAu, dureeDatee } from './durees.ts';
import { aPurger, purger, SANS_PURGE, SUJETS_PURGES } from './purge.ts';
import { CONSERVATIONS, conservationsAu, SUJETS } from './table.ts';
import { poserConservation } from './travaux.ts';

describe('la table des durées', () => {
  it('donne à chaque durée sa source, sa confiance et son premier jour', () => {
    for (const sujet of SUJETS) {
      const { durees } = CONSERVATIONS[sujet];
      expect(durees.length).toBeGreaterThan(0);
      for (const { du, source, confiance, duree } of durees) {
        expect(du).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(source.length).toBeGreaterThan(10);
        expect(['haute', 'moyenne', 'basse']).toContain(confiance);
        expect(duree.nombre).toBeGreaterThan(0);
      }
    }
  });

  it('dit de chaque sujet s’il est purgé, ou pourquoi il ne l’est pas encore', () => {
    const dits = [...SUJETS_PURGES, ...Object.keys(SANS_PURGE)];
    expect([...dits].sort()).toEqual([...SUJETS].sort());
  });

  it('dit les durées que la CNIL donne : douze mois de journal, trois ans au plus d’accès', () => {
    const lignes = new Map(conservationsAu('2026-11-25').map((l) => [l.sujet, l.duree]));
    expect(lignes.get('journal-technique')).toEqual({ nombre: 12, unite: 'mois' });
    expect(lignes.get('journal-des-acces')).toEqual({ nombre: 3, unite: 'ans' });
  });
});

describe('une durée datée', () => {
  const durees = [
    dureeDatee('2026-01-01', [30, 'jours'], 'première', 'haute'),
    dureeDatee('2027-01-01', [2, 'mois'], 'seconde', 'haute'),
  ];

  it.each([
    ['la veille', '2026-12-31', 'première'],
    ['le jour', '2027-01-01', 'seconde'],
    ['le lendemain', '2027-01-02', 'seconde'],
    ['avant la première', '2020-01-01', 'première'],
  ])('change à sa date : %s', (_quand, jour, source) => {
    expect(dureeAu(durees, jour).source).toBe(source);
  });

  it.each([
    // 30 days after 25 October is 24 November: what began that day goes on the 25th.
    ['2026-11-25', '2026-10-26'],
    ['2027-03-31', '2027-01-31'],
    ['2027-04-30', '2027-02-28'],
  ])('au %s, purge ce qui a commencé avant le %s', (jour, avant) => {
    expect(aPurger(durees, jour)).toBe(avant);
  });

  it('n’est jamais raccourcie par un mois court', () => {
    const mois = { nombre: 1, unite: 'mois' } as const;
    for (let n = 0; n < 800; n++) {
      const jour = ajouterDuree('2026-01-01', { nombre: n, unite: 'jours' });
      const dernierPurge = ajouterDuree(
        ajouterDuree(jour, mois, -1),
        { nombre: 1, unite: 'jours' },
        -1,
      );
      expect(ajouterDuree(dernierPurge, mois) <= jour, jour).toBe(true);
    }
  });
});

describe('la purge', () => {
  let base: BaseDeTest;
  beforeAll(async () => {
    base = await ouvrirBaseDeTest({ travaux: { pause: 20, ronde: 1 } });
  });
  afterAll(() => base.fermer());

  const garder = (cle: string, instant: string) =>
    base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`insert into idempotences (portee, cle, demande_empreinte, cree_le)
        values ('p', ${cle}, ${Buffer.from('e')}, ${instant})`),
    );
  const restent = async () =>
    (
      await base.transaction(SYSTEME, (tx) =>
        tx.lignes(sql<{ cle: string }>`select cle from idempotences order by cle`),
      )
    ).map((l) => l.cle);

  it('suit le jour civil de Paris, pas celui de la machine', async () => {
    // 25 October 2026 at 23:59 and 26 October at 0:00 in Paris, which has just gone to winter time (UTC+1).
    await garder('veille', '2026-10-25T22:59:59Z');
    await garder('jour', '2026-10-25T23:00:00Z');
    await base.transaction(SYSTEME, (tx) => purger(tx, '2026-11-24'));
    expect(await restent()).toEqual(['jour', 'veille']);
    const otees = await base.transaction(SYSTEME, (tx) => purger(tx, '2026-11-25'));
    expect(otees.get('idempotences')).toBe(1);
    expect(await restent()).toEqual(['jour']);
  });

  it('ôte, l’horloge avancée, les réponses après trente jours et les demandes closes après cinq ans', async () => {
    const personne = randomUUID();
    await base.transaction(SYSTEME, async (tx) => {
      await tx.executer(sql`insert into personnes (id) values (${personne})`);
      await tx.executer(sql`insert into demandes_droits (id, personne_id, droit, canal, recue_le, etat, close_le)
        values (${randomUUID()}, ${personne}, 'acces', 'espace', '2026-11-01', 'satisfaite', '2026-11-25'),
          (${randomUUID()}, ${personne}, 'rectification', 'espace', '2026-11-01', 'recue', null)`);
    });
    await garder('neuve', '2026-11-25T10:00:00Z');
    let aujourdhui = '2026-11-25';
    poserConservation(base, { aujourdhui: () => aujourdhui });
    await base.travaux.demarrer();
    await expect.poll(restent).toEqual(['jour', 'neuve']);
    const lancer = () => base.transaction(SYSTEME, (tx) => base.travaux.envoyer(tx, 'purger', {}));
    const droits = () =>
      base.transaction(SYSTEME, (tx) =>
        tx.lignes(sql`select droit from demandes_droits order by droit`),
      );
    aujourdhui = '2026-12-26';
    await lancer();
    await expect.poll(restent).toEqual([]);
    expect(await droits()).toHaveLength(2);
    aujourdhui = '2031-11-26';
    await lancer();
    // An open request never goes.
    await expect.poll(droits).toEqual([{ droit: 'rectification' }]);
  });

  it('ôte une conversation avec ses messages six ans après le dernier, un rendez-vous et ce qui a été signalé après un an', async () => {
    const [personne, fil] = [randomUUID(), randomUUID()];
    const restes = () =>
      base.transaction(SYSTEME, (tx) =>
        tx.une(sql`select (select count(*)::int from fils) as fils,
          (select count(*)::int from messages) as messages,
          (select count(*)::int from rendez_vous) as appels,
          (select count(*)::int from notifications) as dites`),
      );
    await base.transaction(SYSTEME, (tx) =>
      tx.executer(sql`insert into personnes (id) values (${personne})`),
    );
    await base.transaction({ role: 'assure', personne }, async (tx) => {
      await tx.executer(sql`insert into fils (id, personne_id, sujet, nombre, cree_le, dernier_le)
        values (${fil}, ${personne}, 'autre', 1, '2020-01-01T10:00:00Z', '2026-11-25T10:00:00Z')`);
      await tx.executer(sql`insert into messages (id, fil_id, rang, personne_id, auteur, texte_chiffre, le)
        values (${randomUUID()}, ${fil}, 1, ${personne}, 'assure', '', '2020-01-01T10:00:00Z')`);
      await tx.executer(sql`insert into rendez_vous (id, personne_id, motif, jour, creneau, demande_le)
        values (${randomUUID()}, ${personne}, 'autre', '2026-11-25', 'midi', '2026-11-20T10:00:00Z')`);
      await tx.executer(sql`insert into notifications (id, personne_id, le, sujet, lien)
        values (${randomUUID()}, ${personne}, '2026-11-25T10:00:00Z', 'relance', '/espace')`);
    });
    const purgerAu = (jour: string) => base.transaction(SYSTEME, (tx) => purger(tx, jour));
    await purgerAu('2027-11-25');
    expect(await restes()).toEqual({ fils: 1, messages: 1, appels: 1, dites: 1 });
    await purgerAu('2027-11-26');
    expect(await restes()).toEqual({ fils: 1, messages: 1, appels: 0, dites: 0 });
    await purgerAu('2032-11-25');
    expect(await restes()).toEqual({ fils: 1, messages: 1, appels: 0, dites: 0 });
    await purgerAu('2032-11-26');
    expect(await restes()).toEqual({ fils: 0, messages: 0, appels: 0, dites: 0 });
  });

  it('ôte une lettre six mois après son envoi, une mission six ans après sa fin, sauf si un dossier la nomme', async () => {
    const personne = randomUUID();
    const [finie, nommee, ouverte] = [randomUUID(), randomUUID(), randomUUID()];
    await base.transaction(SYSTEME, async (tx) => {
      await tx.executer(sql`insert into personnes (id) values (${personne})`);
      await tx.executer(sql`insert into missions (id, personne_id, origine, du, au) values
        (${finie}, ${personne}, 'personne', '2026-10-01', '2026-11-25'),
        (${nommee}, ${personne}, 'personne', '2026-10-01', '2026-11-25'),
        (${ouverte}, ${personne}, 'personne', '2020-01-01', null)`);
      await tx.executer(sql`insert into dossiers (id, personne_id, mission_id, reference, etat, recu_le, depuis)
        values (${randomUUID()}, ${personne}, ${nommee}, 'D-1', 'recu', '2026-11-25', '2026-11-25')`);
      await tx.executer(sql`insert into lettres (id, personne_id, modele, contenu_chiffre, cree_le)
        values (${randomUUID()}, ${personne}, 'identifiant', '', '2026-11-25T10:00:00Z')`);
    });
    const restentAu = async (jour: string) => {
      await base.transaction(SYSTEME, (tx) => purger(tx, jour));
      return base.transaction(SYSTEME, (tx) =>
        tx.une(sql`select (select count(*)::int from lettres) as lettres,
          (select array_agg(id order by id) from missions) as missions`),
      );
    };
    const toutes = [finie, nommee, ouverte].sort();
    expect(await restentAu('2027-05-25')).toEqual({ lettres: 1, missions: toutes });
    expect(await restentAu('2027-05-26')).toEqual({ lettres: 0, missions: toutes });
    expect(await restentAu('2032-11-25')).toEqual({ lettres: 0, missions: toutes });
    const gardees = [nommee, ouverte].sort();
    expect(await restentAu('2032-11-26')).toEqual({ lettres: 0, missions: gardees });
  });
});
