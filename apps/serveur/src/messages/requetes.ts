import { type Requete, sql } from '../base/sql.ts';
import type { SujetDeFil } from './sujets.ts';

export type Auteur = 'assure' | 'gestion';

export interface LigneFil {
  id: string;
  personne_id: string;
  dossier_id: string | null;
  sujet: SujetDeFil;
  ouvert: boolean;
  a_repondre: boolean;
  dernier_le: string;
  non_lus: number;
}

export interface LigneMessage {
  id: string;
  le: string;
  auteur: Auteur;
  texte_chiffre: Buffer;
}

/** Messages of a thread that are given; older ones are in the copy of the person's data. */
const MONTRES = 500;

/** @param lecteur whose unread messages are counted: those of the other side. */
function fils(lecteur: Auteur): Requete {
  return sql`select f.id, f.personne_id, f.dossier_id, f.sujet, f.ouvert, f.a_repondre, f.dernier_le,
    (select count(*)::int from messages m
      where m.fil_id = f.id and m.auteur <> ${lecteur} and m.lu_le is null) as non_lus
    from fils f`;
}

export function fil(id: string, lecteur: Auteur) {
  return sql<LigneFil>`${fils(lecteur)} where f.id = ${id}`;
}

export function filsDe(personne: string, lecteur: Auteur) {
  return sql<LigneFil>`${fils(lecteur)} where f.personne_id = ${personne}
    order by f.dernier_le desc, f.id limit 200`;
}

/** Where the page before ended. */
export interface Curseur {
  le: string;
  id: string;
}

const DEBUT: Curseur = { le: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

export const PAGE = 50;

/** Whoever has waited longest for an answer comes first. */
export function filsARepondre(apres: Curseur = DEBUT) {
  return sql<LigneFil>`${fils('gestion')}
    where f.a_repondre and (f.dernier_le, f.id) > (${apres.le}::timestamptz, ${apres.id}::uuid)
    order by f.dernier_le, f.id limit ${PAGE}`;
}

/** Holds the thread until the end of the transaction: its next message waits. */
export function tenirFil(id: string) {
  return sql<{
    personne_id: string;
    nombre: number;
  }>`select personne_id, nombre from fils where id = ${id} for update`;
}

export function messagesDe(id: string) {
  return sql<LigneMessage>`select * from (
      select id, rang, le, auteur, texte_chiffre from messages where fil_id = ${id}
      order by rang desc limit ${MONTRES}) as derniers
    order by rang`;
}

export function marquerLus(id: string, lecteur: Auteur, instant: string) {
  return sql`update messages set lu_le = ${instant}
    where fil_id = ${id} and auteur <> ${lecteur} and lu_le is null`;
}

/** Messages a person wrote since an instant, whatever the thread. */
export function ecritsDepuis(personne: string, depuis: string) {
  return sql<{ n: number }>`select count(*)::int as n from messages
    where personne_id = ${personne} and auteur = 'assure' and le > ${depuis}`;
}
