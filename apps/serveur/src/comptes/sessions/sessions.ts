import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Base } from '../../base/base.ts';
import { ANONYME, type Qui } from '../../base/contexte.ts';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { lireCookie } from '../../securite/cookie.ts';
import type { Ouverture, Resoudre } from '../../securite/garde.ts';
import type { RoleCompte } from '../comptes.ts';
import { empreinteJeton, tirerJeton } from '../jetons.ts';
import { HEURE, MINUTE, type ServicesComptes } from '../services.ts';
import { decrireAppareil } from './appareil.ts';

export const INACTIVITE = 30 * MINUTE;
const ABSOLU = 12 * HEURE;
const ABSOLU_ACTIVATION = 2 * HEURE;
export const RENFORT = 5 * MINUTE;

export type Moyen = 'phrase' | 'phrase_code' | 'cle_acces' | 'lien';

interface LigneSession {
  id: string;
  compte_id: string;
  sorte: 'activation' | 'ordinaire';
  second_facteur: boolean;
  vue_le: string;
  expire_le: string;
  renforcee_jusqua: string | null;
  role: RoleCompte;
  personne_id: string | null;
  groupe_id: string | null;
  agences: string[];
}

/** The guard's one query. */
export function resoudreSessions(base: Base, maintenant: () => number): Resoudre {
  return async (jeton, prolonger) => {
    const a = new Date(maintenant()).toISOString();
    const ligne = await base.transaction(ANONYME, (tx) =>
      tx.premiere(sql<LigneSession>`
        select * from ouvrir_session(${empreinteJeton(jeton)}, ${a}, ${prolonger})`),
    );
    return ligne === undefined ? null : ouvrir(ligne);
  };
}

function ouvrir(ligne: LigneSession): Ouverture {
  const qui: Qui = {
    role: ligne.role,
    compte: ligne.compte_id,
    ...(ligne.personne_id === null ? {} : { personne: ligne.personne_id }),
    ...(ligne.groupe_id === null ? {} : { groupe: ligne.groupe_id, agences: ligne.agences }),
  };
  return {
    qui,
    session: {
      id: ligne.id,
      compte: ligne.compte_id,
      sorte: ligne.sorte,
      secondFacteur: ligne.second_facteur,
      vueLe: ligne.vue_le,
      expireLe: ligne.expire_le,
      renforceeJusqua: ligne.renforcee_jusqua,
    },
  };
}

export interface NouvelleSession {
  compte: string;
  sorte: 'activation' | 'ordinaire';
  moyen: Moyen;
  /** The five minutes of a step-up start now: what was just proven is as strong. */
  renforcee?: boolean;
  requete: FastifyRequest;
}

/**
 * Opens a session under a token of our own making; the one the browser came with, whoever chose it, is over.
 * In a system transaction. @returns the token, for the cookie.
 */
export async function ouvrirSession(
  services: ServicesComptes,
  tx: Tx,
  { compte, sorte, moyen, renforcee = false, requete }: NouvelleSession,
): Promise<string> {
  const { hasard, instant, dans } = services;
  const ancien = lireCookie(requete.headers.cookie);
  if (ancien !== null) {
    await tx.executer(sql`update sessions set fin_le = ${instant()}, fin_motif = 'remplacee'
      where jeton_empreinte = ${empreinteJeton(ancien)} and fin_le is null`);
  }
  const jeton = tirerJeton(hasard);
  const fort = moyen === 'cle_acces' || moyen === 'phrase_code';
  await tx.executer(sql`insert into sessions (id, compte_id, jeton_empreinte, sorte, second_facteur, moyen,
      appareil, creee_le, vue_le, expire_le, renforcee_jusqua)
    values (${randomUUID()}, ${compte}, ${empreinteJeton(jeton)}, ${sorte}, ${fort}, ${moyen},
      ${decrireAppareil(requete.headers['user-agent'])}, ${instant()}, ${instant()},
      ${dans(sorte === 'activation' ? ABSOLU_ACTIVATION : ABSOLU)}, ${renforcee ? dans(RENFORT) : null})`);
  return jeton;
}

/** A step-up changes the token: one that was seen before it is worth nothing after. */
export async function renforcerSession(
  { hasard, instant, dans }: ServicesComptes,
  tx: Tx,
  session: string,
  fort: boolean,
): Promise<string> {
  const jeton = tirerJeton(hasard);
  await tx.executer(sql`update sessions set jeton_empreinte = ${empreinteJeton(jeton)},
      renforcee_jusqua = ${dans(RENFORT)}, second_facteur = second_facteur or ${fort}, vue_le = ${instant()}
    where id = ${session} and fin_le is null`);
  return jeton;
}

export interface Fermeture {
  /** One session, or all of the account. */
  id?: string;
  /** All but this one. */
  sauf?: string;
  motif: 'deconnexion' | 'revoquee' | 'phrase_changee' | 'moyen_change';
}

export async function fermerSessions(
  { instant }: ServicesComptes,
  tx: Tx,
  compte: string,
  { id, sauf, motif }: Fermeture,
): Promise<number> {
  return tx.executer(sql`update sessions set fin_le = ${instant()}, fin_motif = ${motif}
    where compte_id = ${compte} and fin_le is null
      and (${id ?? null}::uuid is null or id = ${id ?? null})
      and (${sauf ?? null}::uuid is null or id <> ${sauf ?? null})`);
}

export interface SessionListee {
  id: string;
  appareil: string;
  moyen: Moyen;
  creee_le: string;
  vue_le: string;
}

export async function listerSessions(
  { maintenant }: ServicesComptes,
  tx: Tx,
  compte: string,
): Promise<SessionListee[]> {
  const [a, vivante] = [maintenant(), maintenant() - INACTIVITE].map((t) =>
    new Date(t).toISOString(),
  );
  return tx.lignes(sql<SessionListee>`select id, appareil, moyen, creee_le, vue_le from sessions
    where compte_id = ${compte} and fin_le is null and expire_le > ${a} and vue_le > ${vivante}
    order by creee_le desc`);
}
