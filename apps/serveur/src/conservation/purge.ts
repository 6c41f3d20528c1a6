import type { Tx } from '../base/pool.ts';
import { type Requete, sql } from '../base/sql.ts';
import { ajouterDuree, type DureeDatee, dureeAu } from './durees.ts';
import { CONSERVATIONS, type SujetConserve } from './table.ts';

/** What a table keeps, and the instant its clock starts from. */
interface TableAPurger {
  sujet: SujetConserve;
  table: Requete;
  depart: Requete;
}

/** A subject adds its table by one line. The jobs' role must have the grant to delete. */
const TABLES: readonly TableAPurger[] = [
  { sujet: 'idempotences', table: sql`idempotences`, depart: sql`cree_le` },
  { sujet: 'brouillons', table: sql`brouillons`, depart: sql`modifie_le` },
  { sujet: 'journal-des-acces', table: sql`lectures_dossiers`, depart: sql`le` },
  {
    sujet: 'demandes-de-droits',
    table: sql`demandes_droits`,
    depart: sql`close_le::timestamp at time zone 'Europe/Paris'`,
  },
  // A thread goes with its messages.
  { sujet: 'messages', table: sql`fils`, depart: sql`dernier_le` },
  {
    sujet: 'rendez-vous',
    table: sql`rendez_vous`,
    depart: sql`jour::timestamp at time zone 'Europe/Paris'`,
  },
  { sujet: 'notifications', table: sql`notifications`, depart: sql`le` },
  { sujet: 'lettres', table: sql`lettres`, depart: sql`cree_le` },
  // One that a dossier names stays with it; one that has no end has no clock.
  {
    sujet: 'missions',
    table: sql`missions`,
    depart: sql`(select missions.au::timestamp at time zone 'Europe/Paris'
      where not exists (select from dossiers d where d.mission_id = missions.id))`,
  },
  // What was received is in the journal: the document itself goes once its dossier is over, and the vault follows
  // (`balayerCoffre`).
  { sujet: 'pieces', table: sql`pieces`, depart: finDuDossier(sql`exists`) },
  { sujet: 'pieces-medicales', table: sql`pieces`, depart: finDuDossier(sql`not exists`) },
];

/** Last act of the dossier of a piece, when it is over; a piece without content here is in the vault. */
function finDuDossier(contenu: Requete): Requete {
  return sql`(select d.modifie_le from dossiers d where d.id = pieces.dossier_id and not d.ouvert
    and ${contenu} (select from pieces_contenus c where c.piece_id = pieces.id))`;
}

/** What no job purges yet, and why: a subject leaves this list when its table enters the other. */
export const SANS_PURGE: Partial<Record<SujetConserve, string>> = {
  dossiers: 'the journal is written once: the dossier ends with the key of the person',
  comptes:
    'no job closes unused accounts yet; sessions and links go 30 days after their end, by another job',
  'comptes-a-activer': 'no job closes them yet',
  'journal-technique': 'is on the error stream: the operator keeps it',
  courriels: 'go 30 days after they are written, by the job of the accounts',
  sauvegardes: 'are files of the operator',
};

export const SUJETS_PURGES: readonly SujetConserve[] = TABLES.map((t) => t.sujet);

/**
 * The day before which a clock must have started for its data to go, `YYYY-MM-DD`. Never too early: where months
 * have no same day, a few days too late.
 */
export function aPurger(durees: readonly DureeDatee[], aujourdhui: string): string {
  return ajouterDuree(aujourdhui, dureeAu(durees, aujourdhui).duree, -1);
}

const LOT = 5_000;
/** What is left waits for the next day: a purge never holds a table for long. */
const LOTS = 20;

/** Deletes what is out of time. @returns rows deleted, by subject. */
export async function purger(tx: Tx, aujourdhui: string): Promise<Map<SujetConserve, number>> {
  const otees = new Map<SujetConserve, number>();
  for (const { sujet, table, depart } of TABLES) {
    const avant = aPurger(CONSERVATIONS[sujet].durees, aujourdhui);
    // A day starts at midnight in Paris.
    const minuit = sql`${avant}::date::timestamp at time zone 'Europe/Paris'`;
    let total = 0;
    for (let lots = 0, faites = LOT; faites === LOT && lots < LOTS; lots++) {
      faites = await tx.executer(sql`delete from ${table} where ctid = any (array(
        select ctid from ${table} where ${depart} < ${minuit} limit ${LOT}))`);
      total += faites;
    }
    otees.set(sujet, total);
  }
  return otees;
}
