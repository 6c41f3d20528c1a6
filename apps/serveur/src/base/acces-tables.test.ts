import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../test/base.ts';
import type { Majeure } from '../../test/postgres-partage.ts';
import { ANONYME, type Qui, SYSTEME } from './contexte.ts';
import { codeSql } from './panne.ts';
import { avecProprietaire } from './proprietaire.ts';
import { type Requete, sql } from './sql.ts';

describe.each<Majeure>(['18', '15'])('sur PostgreSQL %s,', (majeure) => {
  let base: BaseDeTest;
  const [alice, bruno] = [randomUUID(), randomUUID()];
  const [groupe1, groupe2, agence1, agence2] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  const [dossierAlice, dossierBruno] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    base = await ouvrirBaseDeTest({ majeure });
    await base.transaction(SYSTEME, async (tx) => {
      await tx.executer(
        sql`insert into groupes (id, nom) values (${groupe1}, 'Un'), (${groupe2}, 'Deux')`,
      );
      await tx.executer(sql`insert into agences (id, groupe_id, siret, nom) values
      (${agence1}, ${groupe1}, '12345678900011', 'A1'), (${agence2}, ${groupe2}, '12345678900029', 'A2')`);
      for (const [personne, agence, groupe, dossier] of [
        [alice, agence1, groupe1, dossierAlice],
        [bruno, agence2, groupe2, dossierBruno],
      ]) {
        await tx.executer(sql`insert into personnes (id) values (${personne})`);
        await base.cles.creer(tx, personne ?? '');
        await tx.executer(sql`insert into missions (id, personne_id, agence_id, groupe_id, origine, du)
        values (${randomUUID()}, ${personne}, ${agence}, ${groupe}, 'agence', '2026-01-05')`);
        await tx.executer(sql`insert into dossiers (id, personne_id, agence_id, groupe_id, reference, etat)
        values (${dossier}, ${personne}, ${agence}, ${groupe}, ${randomUUID()}, 'recu')`);
        await tx.executer(sql`insert into evenements (dossier_id, rang, le, role, type, charge, empreinte)
        values (${dossier}, 1, now(), 'systeme', 'cree', '{}', ${Buffer.from('e')})`);
      }
    });
  });
  afterAll(() => base.fermer());

  const assure: Qui = { role: 'assure', personne: alice };
  const agence: Qui = { role: 'agence', groupe: groupe1, agences: [agence1] };

  function code(qui: Qui, requete: Requete): Promise<string | undefined> {
    return base
      .transaction(qui, (tx) => tx.executer(requete))
      .then(
        () => undefined,
        (e: unknown) => codeSql(e),
      );
  }

  const COMPTER = sql<{ compte: Record<string, number> }>`select json_build_object(
  'personnes', (select count(*) from personnes), 'cles', (select count(*) from cles_personnes),
  'missions', (select count(*) from missions), 'dossiers', (select count(*) from dossiers),
  'evenements', (select count(*) from evenements)) as compte`;

  describe('les tables', () => {
    it('ont toutes la sécurité par ligne, dans les deux bases', async () => {
      for (const acces of [base.acces.almanach, base.acces.coffre]) {
        await avecProprietaire(acces, async (client) => {
          const { rows } = await client.query(
            `select relname from pg_class where relkind in ('r', 'p') and not relrowsecurity
           and relnamespace = 'public'::regnamespace`,
          );
          expect(rows).toEqual([]);
        });
      }
    });

    it('n’appartiennent à aucun rôle qui répond aux demandes', async () => {
      await avecProprietaire(base.acces.almanach, async (client) => {
        const { rows } = await client.query(
          `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
          exists (select from pg_class where relowner = r.oid) as possede
         from pg_roles r where rolname like 'almanach\\_%' order by rolname`,
        );
        const rien = {
          rolsuper: false,
          rolbypassrls: false,
          rolcreaterole: false,
          rolcreatedb: false,
          possede: false,
        };
        expect(rows).toEqual(
          ['almanach_app', 'almanach_coffre_app', 'almanach_travaux'].map((rolname) => ({
            rolname,
            ...rien,
          })),
        );
      });
    });

    it.each<[string, Qui, number[]]>([
      ['un inconnu ne voit rien', ANONYME, [0, 0, 0, 0, 0]],
      ['un assuré voit ses lignes', assure, [1, 1, 1, 1, 1]],
      // It reads back what agencies wrote in the journal.
      ['une agence voit les siens', agence, [1, 1, 1, 1, 0]],
      [
        'une agence d’un autre groupe qui nomme la première ne voit rien',
        { ...agence, groupe: groupe2 },
        [0, 0, 0, 0, 0],
      ],
      ['un gestionnaire voit tout', { role: 'gestion' }, [2, 2, 2, 2, 2]],
      ['un administrateur ne voit aucune donnée personnelle', { role: 'admin' }, [0, 0, 0, 0, 0]],
      ['un médecin ne voit rien encore', { role: 'medecin' }, [0, 0, 0, 0, 0]],
    ])('%s', async (_titre, qui, attendu) => {
      const { compte } = await base.transaction(qui, (tx) => tx.une(COMPTER));
      expect(Object.values(compte)).toEqual(attendu);
    });

    it('le contexte « systeme » posé par le rôle des demandes ne voit rien', async () => {
      const vu = await base.transaction(ANONYME, async (tx) => {
        await tx.lignes(sql`select set_config('almanach.role', 'systeme', true)`);
        return tx.une(COMPTER);
      });
      expect(Object.values(vu.compte)).toEqual([0, 0, 0, 0, 0]);
    });

    it('une agence ne met pas de mission chez une autre', async () => {
      const mission = sql`insert into missions (id, personne_id, agence_id, groupe_id, origine, du)
      values (${randomUUID()}, ${alice}, ${agence2}, ${groupe2}, 'agence', '2026-02-02')`;
      expect(await code(agence, mission)).toBe('42501');
      const chezElle = (personne: string) => sql`
      insert into missions (id, personne_id, agence_id, groupe_id, origine, du)
      values (${randomUUID()}, ${personne}, ${agence1}, ${groupe1}, 'agence', '2026-02-02')`;
      // Nor one of hers for a person she does not know: it would show her that person.
      expect(await code(agence, chezElle(bruno))).toBe('42501');
      const clara = randomUUID();
      await base.transaction(agence, async (tx) => {
        await tx.executer(
          sql`insert into personnes (id, cree_par_groupe) values (${clara}, ${groupe1})`,
        );
        await base.cles.creer(tx, clara);
        await tx.executer(chezElle(clara));
      });
      expect(
        await code(
          agence,
          sql`update missions set personne_id = ${bruno} where personne_id = ${clara}`,
        ),
      ).toBe('42501');
    });
  });

  describe('le journal', () => {
    it.each<[string, Requete]>([
      ['changer', sql`update evenements set type = 'autre'`],
      ['effacer', sql`delete from evenements`],
      ['vider', sql`truncate evenements`],
    ])('ne se laisse pas %s, ni par les demandes ni par les travaux', async (_verbe, requete) => {
      for (const qui of [assure, { role: 'gestion' } as const, SYSTEME]) {
        expect(await code(qui, requete)).toBe('42501');
      }
    });

    it('ne reçoit que des événements signés de son propre rôle, sur un dossier que l’on voit', async () => {
      const ajout = (dossier: string, role: string) =>
        sql`insert into evenements (dossier_id, rang, le, role, type, charge, precedente, empreinte)
        values (${dossier}, 2, now(), ${role}, 'note', '{}', ${Buffer.from('e')}, ${Buffer.from('f')})`;
      expect(await code(assure, ajout(dossierAlice, 'gestion'))).toBe('42501');
      expect(await code(assure, ajout(dossierBruno, 'assure'))).toBe('42501');
      expect(await code(assure, ajout(dossierAlice, 'assure'))).toBeUndefined();
      expect(await code(assure, ajout(dossierAlice, 'assure'))).toBe('23505');
    });
  });
});
