import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import {
  type Racine,
  racineDuJour,
  type TeteDeDossier,
  verifierRacine,
} from '../../journal/racine.ts';
import type { Trousseau } from '../../sceau/cles.ts';
import type { Json } from '../../sceau/json.ts';
import { type Sceau, sceller } from '../../sceau/sceller.ts';
import { type CauseSceau, verifierSceau } from '../../sceau/verifier.ts';
import type { Ecriture } from './services.ts';

interface LigneRacine {
  jour: string;
  nombre: number;
  racine: Buffer;
  precedente: Buffer | null;
  sceau: Sceau;
}

const LIRE = sql`select jour, nombre, racine, precedente, sceau from racines`;

/** Seals the heads of all journals, once a business day. @returns `null` when it was done already. */
export async function scellerRacine(e: Ecriture): Promise<Racine | null> {
  const { tx, jour, instant } = e;
  await tx.lignes(sql`select pg_advisory_xact_lock(hashtextextended('racines', 0))`);
  const derniere = await tx.premiere(sql<LigneRacine>`${LIRE} order by jour desc limit 1`);
  if (derniere !== undefined && derniere.jour >= jour) return null;
  // One statement, one moment: what is written meanwhile is tomorrow's.
  await tx.executer(sql`insert into racines_tetes (dossier_id, jour, rang, empreinte)
    select d.id, ${jour}, d.rang, d.tete from dossiers d
    where d.tete is not null
      and not exists (select from racines_tetes t where t.dossier_id = d.id and t.rang = d.rang)`);
  const racine = racineDuJour(
    jour,
    await tetesAu(tx, jour),
    derniere?.racine.toString('hex') ?? null,
  );
  const sceau = sceller(contenuDe(racine), 'racine', instant, e.services.sceau);
  await tx.executer(sql`insert into racines (jour, nombre, racine, precedente, sceau, le)
    values (${jour}, ${racine.nombre}, ${Buffer.from(racine.racine, 'hex')},
      ${derniere?.racine ?? null}, ${JSON.stringify(sceau)}, ${instant})`);
  return racine;
}

/** The head of each dossier as the root of that day took it. */
export async function tetesAu(tx: Tx, jour: string): Promise<TeteDeDossier[]> {
  const lignes = await tx.lignes(sql<{ dossier: string; rang: number; empreinte: Buffer }>`
    select distinct on (dossier_id) dossier_id as dossier, rang, empreinte from racines_tetes
    where jour <= ${jour} order by dossier_id, jour desc`);
  return lignes.map((t) => ({ ...t, empreinte: t.empreinte.toString('hex') }));
}

/** As it is published; `null` for a day without one. */
export async function lireRacine(
  tx: Tx,
  jour: string,
): Promise<{ racine: Racine; sceau: Sceau } | null> {
  const ligne = await tx.premiere(sql<LigneRacine>`${LIRE} where jour = ${jour}`);
  return ligne === undefined ? null : { racine: racineDe(ligne), sceau: ligne.sceau };
}

function racineDe({ jour, nombre, racine, precedente }: LigneRacine): Racine {
  return {
    jour,
    nombre,
    racine: racine.toString('hex'),
    precedente: precedente?.toString('hex') ?? null,
  };
}

export type VerdictRacine =
  | { juste: true; racine: Racine }
  /** `tetes`: not those it was computed from. `journal`: an event it covers has changed or gone. */
  | { juste: false; cause: 'absente' | 'tetes' | 'precedente' | 'journal' | CauseSceau };

/** Reads a root back: its seal, the root before it, the heads, and the events they name. */
export async function verifierRacineDuJour(
  tx: Tx,
  jour: string,
  trousseau: Trousseau,
): Promise<VerdictRacine> {
  const [ligne, avant] = await tx.lignes(sql<LigneRacine>`${LIRE} where jour <= ${jour}
    order by jour desc limit 2`);
  if (ligne?.jour !== jour) return { juste: false, cause: 'absente' };
  const racine = racineDe(ligne);
  const sceau = verifierSceau(contenuDe(racine), ligne.sceau, 'racine', trousseau);
  if (!sceau.valide) return { juste: false, cause: sceau.cause };
  if (racine.precedente !== (avant?.racine.toString('hex') ?? null)) {
    return { juste: false, cause: 'precedente' };
  }
  if (!verifierRacine(racine, await tetesAu(tx, jour))) return { juste: false, cause: 'tetes' };
  const perdus = await tx.lignes(sql`select from racines_tetes t
    join dossiers d on d.id = t.dossier_id
    left join evenements v on v.dossier_id = t.dossier_id and v.rang = t.rang
    where t.jour <= ${jour} and v.empreinte is distinct from t.empreinte limit 1`);
  return perdus.length === 0 ? { juste: true, racine } : { juste: false, cause: 'journal' };
}

function contenuDe({ jour, nombre, racine, precedente }: Racine): Json {
  return { jour, nombre, racine, precedente };
}
