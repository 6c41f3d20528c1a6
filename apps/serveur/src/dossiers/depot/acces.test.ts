import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../../test/base.ts';
import {
  GRAINE,
  MALADIE_D_ALICE,
  type Monde,
  monterServices,
  peupler,
} from '../../../test/dossiers.ts';
import type { Majeure } from '../../../test/postgres-partage.ts';
import { ANONYME, type Qui, SYSTEME } from '../../base/contexte.ts';
import { codeSql } from '../../base/panne.ts';
import { avecProprietaire } from '../../base/proprietaire.ts';
import { type Requete, sql } from '../../base/sql.ts';
import { publierCle } from '../../declarations/depot/accuses.ts';
import { ecrireBrouillon } from '../../declarations/depot/brouillons.ts';
import { declarer } from '../../declarations/depot/declarer.ts';
import { cleDeSceau, publier } from '../../sceau/cles.ts';
import { noterLectures } from './lectures.ts';
import { scellerRacine } from './racines.ts';
import { ecrire, type ServicesDossiers } from './services.ts';

/** Columns of `dossiers`: an agency reads them. A new one is weighed, then written here. */
const LUES_PAR_UNE_AGENCE = [
  'agence_id',
  'attente',
  'attente_jusque',
  'attente_qui',
  'cree_le',
  'depuis',
  'doublon_possible',
  'etat',
  'fusionne_dans',
  'groupe_id',
  'id',
  'mission_id',
  'modifie_le',
  'origine',
  'ouvert',
  'personne_id',
  'prioritaire',
  'rang',
  'recu_le',
  'reference',
  'relance_le',
  'retient',
  'tete',
];

const TABLES = [
  'dossiers',
  'dossiers_suivis',
  'evenements',
  'declarations',
  'accuses',
  'brouillons',
  'lectures_dossiers',
  'racines',
  'racines_tetes',
  'cles_de_sceau',
  'missions',
] as const;

describe.each<Majeure>(['18', '15'])('sur PostgreSQL %s,', (majeure) => {
  let base: BaseDeTest;
  let services: ServicesDossiers;
  let monde: Monde;
  /** One dossier each: of Alice in the first agency, by her; of Bruno in the third, by the agency. */
  let alice: string;
  let bruno: string;

  beforeAll(async () => {
    base = await ouvrirBaseDeTest({ majeure });
    monde = await peupler(base);
    ({ services } = monterServices(base));
    await base.transaction(SYSTEME, (tx) =>
      publierCle(tx, publier(cleDeSceau(GRAINE), '2026-01-01T00:00:00.000Z')),
    );
    const a = await ecrire(services, monde.assure, async (e) => {
      const reponses = { nature: 'maladie' } as const;
      await ecrireBrouillon(e, monde.alice, { id: randomUUID(), lue: 0, reponses });
      return declarer(e, monde.alice, MALADIE_D_ALICE);
    });
    const b = await ecrire(services, monde.autreAgence, (e) =>
      declarer(e, monde.bruno, MALADIE_D_ALICE),
    );
    [alice, bruno] = [a.dossier.id, b.dossier.id];
    await ecrire(services, monde.gestion, (e) =>
      noterLectures(e, [{ id: alice, personne_id: monde.alice }], 'instruction'),
    );
    await ecrire(services, SYSTEME, scellerRacine);
  });
  afterAll(() => base.fermer());

  const compter = (qui: Qui): Promise<number[]> =>
    base.transaction(qui, async (tx) => {
      const vus: number[] = [];
      for (const table of TABLES) {
        const { n } = await tx.une<{ n: number }>({
          morceaux: [`select count(*) as n from ${table}`],
          valeurs: [],
        });
        vus.push(n);
      }
      return vus;
    });

  function code(qui: Qui, requete: Requete): Promise<string | undefined> {
    return base
      .transaction(qui, (tx) => tx.executer(requete))
      .then(
        () => undefined,
        (e: unknown) => codeSql(e),
      );
  }

  // In the order of TABLES. Each dossier has two events: received, documents asked for.
  it.each<[string, () => Qui, number[]]>([
    [
      'un inconnu : les racines et les clés publiques',
      () => ANONYME,
      [0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0],
    ],
    ['la personne : tout ce qui est à elle', () => monde.assure, [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1]],
    // Alice declared herself: what she said is not read; the dossier, and the mission, are.
    [
      'son agence : le dossier et la mission',
      () => monde.agence,
      [1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1],
    ],
    [
      'l’agence qui a déclaré : ce qu’elle a dit, de plus',
      () => monde.autreAgence,
      [1, 0, 1, 1, 1, 0, 0, 1, 0, 1, 1],
    ],
    [
      'un gestionnaire : tout, sauf brouillons et lectures',
      () => monde.gestion,
      [2, 2, 4, 2, 2, 0, 0, 1, 2, 1, 2],
    ],
    [
      'un administrateur : rien de personne',
      () => ({ role: 'admin' }),
      [0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0],
    ],
    ['un médecin : rien encore', () => ({ role: 'medecin' }), [0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0]],
  ])('voit %s', async (_, qui, attendu) => {
    expect(await compter(qui())).toEqual(attendu);
  });

  it('une agence ne lit d’un dossier que des jours, des états et qui bloque', async () => {
    const colonnes = await avecProprietaire(base.acces.almanach, async (client) => {
      const { rows } = await client.query<{ c: string }>(
        `select column_name as c from information_schema.columns
         where table_schema = 'public' and table_name = 'dossiers' order by 1`,
      );
      return rows.map((r) => r.c);
    });
    expect(colonnes).toEqual(LUES_PAR_UNE_AGENCE);
    const { ligne } = await base.transaction(monde.agence, (tx) =>
      tx.une(sql<{ ligne: string }>`select to_json(d)::text as ligne from dossiers d`),
    );
    for (const secret of ['maladie', 'attestation', '2026-11-15']) {
      expect(ligne).not.toContain(secret);
    }
  });

  it('une agence ne voit de lignes que dans ces tables', async () => {
    const tables = await avecProprietaire(base.acces.almanach, async (client) => {
      const { rows } = await client.query<{ t: string }>(
        `select c.relname as t from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
         and has_table_privilege('almanach_app', c.oid, 'select') order by 1`,
      );
      return rows.map((r) => r.t);
    });
    const vues = await base.transaction(monde.agence, async (tx) => {
      const avec: string[] = [];
      for (const table of tables) {
        const texte = `select exists (select from ${table}) as vu`;
        const { vu } = await tx.une<{ vu: boolean }>({ morceaux: [texte], valeurs: [] });
        if (vu) avec.push(table);
      }
      return avec;
    });
    expect(vues).toEqual([
      'agences',
      'cles_de_sceau',
      'cles_personnes',
      'dossiers',
      'groupes',
      'missions',
      'personnes',
      'racines',
    ]);
  });

  it('les fonctions étroites ne donnent que le dossier que l’on écrit', async () => {
    const n = async (qui: Qui, requete: Requete): Promise<number> =>
      (await base.transaction(qui, (tx) => tx.lignes(requete))).length;
    const suivi = (id: string) => sql`select from suivi_a_ecrire(${id})`;
    const comparer = (id: string) => sql`select from suivis_a_comparer(${id})`;
    expect(await n(monde.agence, suivi(alice))).toBe(1);
    for (const qui of [ANONYME, monde.autreAgence, { role: 'admin' } as Qui]) {
      expect(await n(qui, suivi(alice)), qui.role).toBe(0);
      expect(await n(qui, comparer(monde.alice)), qui.role).toBe(0);
    }
    const autrui: Qui = { role: 'assure', personne: monde.bruno };
    expect(await n(autrui, suivi(alice))).toBe(0);
    const poser = sql<{ p: boolean | null }>`select poser_suivi(${alice}, '{}', '{}', '') as p`;
    const attacher = sql<{
      p: boolean | null;
    }>`select rattacher_dossier(${alice}, ${monde.missionBruno}) as p`;
    for (const requete of [poser, attacher]) {
      const { p } = await base.transaction(monde.autreAgence, (tx) => tx.une(requete));
      expect(p).toBeNull();
    }
  });

  it('personne n’écrit au nom d’un autre, ni ne réécrit', async () => {
    const evenement = (role: string, type: string, qui: string | null = null) => sql`
      insert into evenements (dossier_id, rang, le, role, type, charge, empreinte, precedente, qui)
      values (${alice}, 3, now(), ${role}, ${type}, '{}', 'e', 'p', ${qui})`;
    const REFUS = '42501';
    expect(await code(monde.agence, evenement('assure', 'avis-envoye'))).toBe(REFUS);
    expect(await code(monde.assure, evenement('gestion', 'instruction-ouverte'))).toBe(REFUS);
    expect(await code(monde.assure, evenement('systeme', 'instruction-ouverte'))).toBe(REFUS);
    expect(await code(monde.assure, evenement('systeme', 'pieces-completes', randomUUID()))).toBe(
      REFUS,
    );
    expect(await code(monde.autreAgence, evenement('agence', 'avis-envoye'))).toBe(REFUS);
    for (const requete of [
      sql`update evenements set type = 'x'`,
      sql`delete from evenements`,
      sql`update declarations set objet = 'x'`,
      sql`delete from accuses`,
      sql`update accuses set le = now()`,
      sql`delete from lectures_dossiers`,
      sql`insert into racines (jour, nombre, racine, sceau, le) values ('2030-01-01', 0, '', '{}', now())`,
      sql`update cles_de_sceau set jusqua = now()`,
      sql`update dossiers_suivis set derive = '{}'`,
    ]) {
      expect(await code(monde.gestion, requete), requete.morceaux.join('')).toBe(REFUS);
    }
    const lecture = (role: string, personne: string) => sql`
      insert into lectures_dossiers (dossier_id, personne_id, jour, le, role, motif, compte_id)
      values (${alice}, ${personne}, '2026-11-16', now(), ${role}, 'instruction', ${monde.agence.compte})`;
    expect(await code(monde.agence, lecture('gestion', monde.alice))).toBe(REFUS);
    expect(await code(monde.agence, lecture('agence', monde.bruno))).toBe(REFUS);
    expect(bruno).not.toBe(alice);
  });

  it('la personne ne change pas la mission que dit une agence, ni n’en invente une chez elle', async () => {
    const change = await base.transaction(monde.assure, (tx) =>
      tx.executer(sql`update missions set du = '2020-01-01' where id = ${monde.missionAlice}`),
    );
    expect(change).toBe(0);
    const inventee = sql`insert into missions (id, personne_id, agence_id, groupe_id, origine, du)
      values (${randomUUID()}, ${monde.alice}, ${monde.agences[0]}, ${monde.groupes[0]}, 'personne', '2026-01-01')`;
    expect(await code(monde.assure, inventee)).toBe('42501');
  });
});
