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
    base.transaction(qui, async (tx) => faire(await surveiller(tx, fautes)), options);
  const resultat = await fn({ ...base, transaction });
  if (fautes.length > 0) throw new Error(`tables read whole:\n${fautes.join('\n')}`);
  return resultat;
}

async function surveiller(tx: Tx, fautes: string[]): Promise<Tx> {
  // PostgreSQL publishes these counts once a second at most: what it still holds is of the transactions before.
  const vus = new Map((await tx.lignes(COMPTER)).map((c) => [c.table, c.parcours]));
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

/** What accounts, letters, mail and requests of the same persons leave. */
const COMPTES = [
  `insert into acces (compte_id, courriel_chiffre, courriel_index) select c, '\\x00', h from semis`,
  `insert into sessions (id, compte_id, jeton_empreinte, sorte, second_facteur, moyen, appareil, creee_le, vue_le, expire_le)
    select gen_random_uuid(), c, h, 'ordinaire', false, 'phrase', 'essai', now(), now(), now() + interval '1 h' from semis`,
  `insert into cles_sujets (sujet_id, cle_maitresse, cle_emballee) select d, 'k1', '\\x00' from semis`,
  `insert into cles_acces (id, compte_id, reference, cle_publique, compteur, nom, creee_le)
    select gen_random_uuid(), c, 'r' || n, '\\x00', 0, 'essai', now() from semis`,
  `insert into defis (id, compte_id, objet, defi, expire_le) select d, c, 'connecter', 'd', now() from semis`,
  `insert into jetons (empreinte, objet, compte_id, cree_le, expire_le) select h, 'recuperation', c, now(), now() from semis`,
  `insert into essais (cle, nombre, depuis) select h, 1, now() from semis`,
  `insert into demandes (id, objet, contenu_chiffre, creee_le) select d, 'lettre', '\\x00', now() from semis`,
  `insert into courriels (id, modele, contenu_chiffre, cree_le) select d, 'dossier-accuse', '\\x00', now() from semis`,
  `insert into identifiants (id, compte_id, empreinte, cree_le, expire_le) select d, c, h, now(), now() from semis`,
  `insert into lettres (id, personne_id, modele, contenu_chiffre, cree_le)
    select d, p, 'identifiant', '\\x00', now() from semis`,
  `insert into rapprochements (id, motif, compte_id, contenu_chiffre, cree_le)
    select d, 'compte_actif', c, '\\x00', now() from semis`,
  `insert into corrections (id, personne_id, contenu_chiffre, cree_le) select d, p, '\\x00', now() from semis`,
  `insert into comptes_bancaires (id, personne_id, iban_chiffre, iban_index, titulaire_chiffre, depuis)
    select d, p, '\\x00', h, '\\x00', now() from semis`,
  `insert into changements (id, compte_id, objet, contenu_chiffre, demande_le, effectif_le)
    select d, c, 'courriel', '\\x00', now(), now() + interval '3 d' from semis`,
  `insert into demandes_droits (id, personne_id, droit, canal, recue_le, etat, close_le)
    select d, p, 'acces', 'espace', du, 'satisfaite', du from semis`,
  `insert into brouillons_ecartes (id, brouillon_id, personne_id, base_version, contenu_chiffre, le)
    select gen_random_uuid(), id, personne_id, 1, '\\x00', now() from brouillons`,
  `insert into racines_tetes (dossier_id, jour, rang, empreinte) select d, du, 1, '\\x00' from semis`,
];

/** Tables that hold few rows however many persons there are: reading one whole costs nothing. */
const COURTES: ReadonlySet<string> = new Set([
  'agences',
  'cles_de_sceau',
  'comptes_agences',
  'conservation',
  'demonstration',
  'groupes',
  'migrations',
  'racines',
]);

/** Tables that no row was given to: what is asked of them would not be watched. Each new one needs its line above. */
export async function tablesVides(base: BaseDeTest): Promise<string[]> {
  return avecProprietaire(base.acces.almanach, async (client) => {
    const { rows } = await client.query<{ nom: string }>(`select relname as nom from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and reltuples <= ${PETITE} order by 1`);
    return rows.map((r) => r.nom).filter((nom) => !COURTES.has(nom));
  });
}

/** Persons, missions and open dossiers in the first agency of a world, two events each; statistics made. */
export async function remplir(base: BaseDeTest, monde: Monde, nombre = 20_000): Promise<void> {
  const [groupe] = monde.groupes;
  const [agence] = monde.agences;
  await avecProprietaire(base.acces.almanach, async (client) => {
    await client.query(`set session_replication_role = replica`);
    await client.query(
      `create temporary table semis as select n, gen_random_uuid() as p, gen_random_uuid() as m,
        gen_random_uuid() as d, gen_random_uuid() as c, sha256(n::text::bytea) as h,
        date '2026-01-01' + n % 300 as du from generate_series(1, ${nombre}) n`,
    );
    const attente = `jsonb_build_object('qui', 'gestion', 'quoi', 'controle', 'depuis', du, 'jusque', null,
      'action', 'controler-le-dossier', 'objet', null, 'retient', du)`;
    for (const requete of [
      `insert into personnes (id) select p from semis`,
      `insert into cles_personnes (personne_id, cle_maitresse, cle_emballee) select p, 'k1', '\\x00' from semis`,
      `insert into comptes (id, role, personne_id) select c, 'assure', p from semis`,
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
      `insert into fils (id, personne_id, dossier_id, sujet, nombre, a_repondre, cree_le, dernier_le)
        select d, p, d, 'mon-dossier', 2, n % 50 = 0, now(), now() - n * interval '1 minute' from semis`,
      `insert into messages (id, fil_id, rang, personne_id, auteur, texte_chiffre, le)
        select gen_random_uuid(), d, rang, p, 'assure', '\\x00', now() from semis, generate_series(1, 2) as rang`,
      `insert into rendez_vous (id, personne_id, dossier_id, motif, jour, creneau, etat, demande_le, fin_le)
        select gen_random_uuid(), p, d, 'autre', du, 'midi', 'fait', now(), now() from semis`,
      `insert into notifications (id, personne_id, le, sujet, lien)
        select gen_random_uuid(), p, now(), 'relance', '/espace' from semis, generate_series(1, 2)`,
      `insert into preferences_courriels (personne_id, suivi, messages, modifie_le)
        select p, true, true, now() from semis`,
      // Of persons whose dossiers come last in the lists: what they hold cannot be opened.
      `insert into fiches_agence (personne_id, groupe_id, contenu_chiffre, mots, cree_le, modifie_le)
        select p, '${groupe}', '\\x00', array[decode(to_char(n, 'FM00000000'), 'hex')], now() + n * interval '1 s', now()
        from semis where n % 300 > 10`,
      `insert into pieces (id, personne_id, dossier_id, par, jour, deposee_le, etat_le)
        select p, p, d, 'assure', du, now(), now() from semis`,
      `insert into pieces_contenus (piece_id, personne_id, document, nom_chiffre, type, taille, empreinte,
          avertissements, octets_chiffre, antivirus)
        select p, p, 'rib', '\\x00', 'application/pdf', 1, '\\x00', '[]', '\\x00', 'saine' from semis`,
      `insert into pieces_pages (id, piece_id, rang, largeur, hauteur, octets_chiffre)
        select m, p, 1, 1, 1, '\\x00' from semis`,
      `insert into idempotences (portee, cle, demande_empreinte) select p::text, 'cle', '\\x00' from semis`,
      ...COMPTES,
      'analyze',
    ]) {
      await client.query(requete);
    }
  });
}
