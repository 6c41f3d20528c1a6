import type { Base } from '../src/base/base.ts';
import type { Tx } from '../src/base/pool.ts';
import { avecProprietaire } from '../src/base/proprietaire.ts';
import { type Requete, sql } from '../src/base/sql.ts';
import type { BaseDeTest } from './base.ts';
import type { Monde } from './dossiers.ts';

/** A table of more rows is not read whole by a request. */
const PETITE = 1_000;

interface Compte {
  table: string;
  parcours: number;
}

/** What this transaction read whole so far: in its queries, policies, keys and functions alike. */
const COMPTER = sql<Compte>`select s.relname as "table", s.seq_scan as parcours
  from pg_stat_xact_user_tables s join pg_class c on c.oid = s.relid
  where s.seq_scan > 0 and c.reltuples > ${PETITE}`;

/**
 * Runs `fn` on a base that watches itself, and fails with the plan of each query that read a table of over 1,000 rows
 * from end to end. `explain` alone would not see what a function does.
 */
export async function sansParcours<T>(
  base: BaseDeTest,
  fn: (surveillee: BaseDeTest) => Promise<T>,
): Promise<T> {
  const fautes: string[] = [];
  const transaction: Base['transaction'] = (qui, faire, options) =>
    base.transaction(qui, (tx) => faire(surveiller(tx, fautes)), options);
  const resultat = await fn({ ...base, transaction });
  if (fautes.length > 0) throw new Error(`tables read whole:\n${fautes.join('\n')}`);
  return resultat;
}

function surveiller(tx: Tx, fautes: string[]): Tx {
  const vus = new Map<string, number>();
  const suivre = async <T>(requete: Requete, lancer: () => Promise<T>): Promise<T> => {
    const resultat = await lancer();
    for (const { table, parcours } of await tx.lignes(COMPTER)) {
      if (parcours > (vus.get(table) ?? 0)) fautes.push(await expliquer(tx, table, requete));
      vus.set(table, parcours);
    }
    return resultat;
  };
  return {
    lignes: (r) => suivre(r, () => tx.lignes(r)),
    premiere: (r) => suivre(r, () => tx.premiere(r)),
    une: (r) => suivre(r, () => tx.une(r)),
    executer: (r) => suivre(r, () => tx.executer(r)),
  };
}

async function expliquer(tx: Tx, table: string, requete: Requete): Promise<string> {
  const [debut = '', ...suite] = requete.morceaux;
  const morceaux = [`explain ${debut}`, ...suite];
  const plan = await tx.lignes<Record<string, string>>({ morceaux, valeurs: requete.valeurs });
  return [`${table}: ${requete.morceaux.join('?')}`, ...plan.flatMap((l) => Object.values(l))].join(
    '\n  ',
  );
}

/** Persons, missions and open dossiers in the first agency of a world, two events each; statistics made. */
export async function remplir(base: BaseDeTest, monde: Monde, nombre = 20_000): Promise<void> {
  const [groupe] = monde.groupes;
  const [agence] = monde.agences;
  await avecProprietaire(base.acces.almanach, async (client) => {
    await client.query(`set session_replication_role = replica`);
    await client.query(
      `create temporary table semis as select n, gen_random_uuid() as p, gen_random_uuid() as m,
        gen_random_uuid() as d, date '2026-01-01' + n % 300 as du from generate_series(1, ${nombre}) n`,
    );
    const attente = `jsonb_build_object('qui', 'gestion', 'quoi', 'controle', 'depuis', du, 'jusque', null,
      'action', 'controler-le-dossier', 'objet', null, 'retient', du)`;
    for (const requete of [
      `insert into personnes (id) select p from semis`,
      `insert into cles_personnes (personne_id, cle_maitresse, cle_emballee) select p, 'k1', '\\x00' from semis`,
      `insert into comptes (id, role, personne_id) select gen_random_uuid(), 'assure', p from semis`,
      `insert into missions (id, personne_id, agence_id, groupe_id, origine, du)
        select m, p, '${agence}', '${groupe}', 'agence', du - 30 from semis`,
      `insert into dossiers (id, personne_id, mission_id, agence_id, groupe_id, reference, etat, origine, attente,
          attente_qui, retient, depuis, recu_le, relance_le, rang, tete)
        select d, p, m, '${agence}', '${groupe}', 'D-' || n, 'recu', 'assure', ${attente}, 'gestion', du, du, du,
          date '2027-01-01' + n % 300, 2, '\\x00' from semis`,
      `insert into dossiers_suivis (dossier_id, personne_id, derive, pistes, faits_chiffre)
        select d, p, '{}', '{}', '\\x00' from semis`,
      `insert into evenements (dossier_id, rang, le, role, type, charge, precedente, empreinte)
        select d, rang, now(), 'assure', 'avis-envoye', '{}', case when rang > 1 then '\\x00'::bytea end, '\\x00'
        from semis, generate_series(1, 2) as rang`,
      `insert into declarations (id, personne_id, dossier_id, objet, origine, contenu_chiffre, engagement, jour, recue_le)
        select gen_random_uuid(), p, d, 'nouvel-arret', 'assure', '\\x00', '\\x00', du, now() from semis`,
      `insert into accuses (reference, declaration_id, personne_id, contenu_chiffre, sceau, le)
        select 'A-' || id, id, personne_id, '\\x00', '{}', now() from declarations where contenu_chiffre = '\\x00'`,
      `insert into lectures_dossiers (dossier_id, personne_id, jour, le, role, motif)
        select d, p, du, now(), 'gestion', 'instruction' from semis`,
      `insert into brouillons (id, personne_id, version, contenu_chiffre, cree_le, modifie_le)
        select gen_random_uuid(), p, 1, '\\x00', now(), now() from semis`,
      `insert into pieces (id, personne_id, dossier_id, par, jour, deposee_le, etat_le)
        select p, p, d, 'assure', du, now(), now() from semis`,
      `insert into pieces_contenus (piece_id, personne_id, document, nom_chiffre, type, taille, empreinte,
          avertissements, octets_chiffre, antivirus)
        select p, p, 'rib', '\\x00', 'application/pdf', 1, '\\x00', '[]', '\\x00', 'saine' from semis`,
      `insert into pieces_pages (id, piece_id, rang, largeur, hauteur, octets_chiffre)
        select m, p, 1, 1, 1, '\\x00' from semis`,
      `insert into idempotences (portee, cle, demande_empreinte) select p::text, 'cle', '\\x00' from semis`,
      'analyze',
    ]) {
      await client.query(requete);
    }
  });
}
