import type { ClePersonne } from '../base/cles/personnes.ts';
import { sql } from '../base/sql.ts';
import { uuid } from '../dossiers/depot/identifiants.ts';
import { noterLectures } from '../dossiers/depot/lectures.ts';
import { dossier as lireDossier } from '../dossiers/depot/requetes.ts';
import type { Ecriture } from '../dossiers/depot/services.ts';
import { refusDe } from '../erreurs/refus-metier.ts';
import { LIENS, notifier } from '../notifications/notifier.ts';
import {
  type Auteur,
  ecritsDepuis,
  fil,
  type LigneFil,
  marquerLus,
  messagesDe,
  tenirFil,
} from './requetes.ts';
import type { SujetDeFil } from './sujets.ts';
import { fermerTexte, ouvrirTexte } from './texte.ts';

/** What a person may write in 24 hours: more is no longer a conversation. */
export const MESSAGES_PAR_JOUR = 50;
const UN_JOUR = 86_400_000;

export interface Fil {
  id: string;
  dossier: string | null;
  sujet: SujetDeFil;
  ouvert: boolean;
  dernierLe: string;
  nonLus: number;
}

/** As managers see it: whose it is, and whether it waits for them. */
export interface FilDeGestion extends Fil {
  personne: string;
  aRepondre: boolean;
}

export interface Message {
  id: string;
  le: string;
  auteur: Auteur;
  texte: string;
}

export interface NouveauFil {
  dossier: string | null;
  sujet: SujetDeFil;
  texte: string;
}

export function filVu(l: LigneFil): Fil {
  const { id, dossier_id, sujet, ouvert, dernier_le, non_lus } = l;
  return { id, dossier: dossier_id, sujet, ouvert, dernierLe: dernier_le, nonLus: non_lus };
}

export function filDeGestion(l: LigneFil): FilDeGestion {
  return { ...filVu(l), personne: l.personne_id, aRepondre: l.a_repondre };
}

function roleDe({ qui }: Ecriture): Auteur {
  return qui.role === 'gestion' ? 'gestion' : 'assure';
}

/** A thread the caller does not see is a thread that does not exist. */
export async function trouverFil(e: Ecriture, id: string): Promise<LigneFil> {
  const ligne = await e.tx.premiere(fil(id, roleDe(e)));
  if (ligne === undefined) throw refusDe('ALM-P-430');
  return ligne;
}

/** The person opens a thread with its first message. */
export async function ouvrirFil(
  e: Ecriture,
  personne: string,
  cle: ClePersonne,
  { dossier, sujet, texte }: NouveauFil,
): Promise<LigneFil> {
  if (dossier !== null && (await e.tx.premiere(lireDossier(dossier))) === undefined) {
    throw refusDe('ALM-P-411', 'dossier');
  }
  const id = uuid(e.services.hasard);
  await e.tx.executer(sql`insert into fils
      (id, personne_id, dossier_id, sujet, nombre, cree_le, dernier_le)
    values (${id}, ${personne}, ${dossier}, ${sujet}, 1, ${e.instant}, ${e.instant})`);
  await inscrire(e, { id, personne, rang: 1 }, cle, texte);
  return trouverFil(e, id);
}

/**
 * Adds a message. The person's opens a closed thread again; the managers' tells the person.
 * @param clore the managers say that nothing is left to answer.
 */
export async function ecrireMessage(
  e: Ecriture,
  id: string,
  cle: ClePersonne,
  texte: string,
  clore = false,
): Promise<LigneFil> {
  const tenu = await e.tx.premiere(tenirFil(id));
  if (tenu === undefined) throw refusDe('ALM-P-430');
  const { personne_id: personne } = tenu;
  const rang = tenu.nombre + 1;
  await inscrire(e, { id, personne, rang }, cle, texte);
  const deGestion = roleDe(e) === 'gestion';
  await e.tx.executer(sql`update fils set dernier_le = ${e.instant}, ouvert = ${!clore},
    nombre = ${rang}, a_repondre = ${!deGestion} where id = ${id}`);
  await e.tx.executer(marquerLus(id, roleDe(e), e.instant));
  if (deGestion) await notifier(e.services, e.tx, personne, 'message-recu', LIENS.fil(id));
  return trouverFil(e, id);
}

/** Reading marks as read what the other side wrote; a manager's reading is told to the person. */
export async function lireMessages(
  e: Ecriture,
  ligne: LigneFil,
  cle: ClePersonne,
): Promise<Message[]> {
  await noterLeFil(e, ligne);
  await e.tx.executer(marquerLus(ligne.id, roleDe(e), e.instant));
  const lignes = await e.tx.lignes(messagesDe(ligne.id));
  return lignes.map(({ id, le, auteur, texte_chiffre }) => {
    return { id, le, auteur, texte: ouvrirTexte(cle, id, texte_chiffre) };
  });
}

/** A thread about no dossier has no list of readers to be in. */
export async function noterLeFil(
  e: Ecriture,
  { dossier_id, personne_id }: LigneFil,
): Promise<void> {
  if (dossier_id !== null) await noterLectures(e, [{ id: dossier_id, personne_id }], 'messages');
}

async function inscrire(
  e: Ecriture,
  { id: fil, personne, rang }: { id: string; personne: string; rang: number },
  cle: ClePersonne,
  texte: string,
): Promise<void> {
  const auteur = roleDe(e);
  if (auteur === 'assure') await exigerMesure(e, personne);
  const id = uuid(e.services.hasard);
  await e.tx.executer(sql`insert into messages
      (id, fil_id, rang, personne_id, auteur, compte_id, texte_chiffre, le)
    values (${id}, ${fil}, ${rang}, ${personne}, ${auteur}, ${e.qui.compte ?? null},
      ${fermerTexte(cle, id, texte)}, ${e.instant})`);
}

async function exigerMesure(e: Ecriture, personne: string): Promise<void> {
  const depuis = new Date(Date.parse(e.instant) - UN_JOUR).toISOString();
  const { n } = await e.tx.une(ecritsDepuis(personne, depuis));
  if (n >= MESSAGES_PAR_JOUR) throw refusDe('ALM-P-431');
}
