import { randomUUID } from 'node:crypto';
import type { ClePersonne } from '../base/cles/personnes.ts';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import { lireIdentite } from '../identite/personnes.ts';
import type { Acces } from '../securite/acces.ts';
import { normaliserCourriel } from './schemas.ts';
import type { ServicesComptes } from './services.ts';

export type RoleCompte = Exclude<Acces, 'public' | 'activation'>;

export interface Compte {
  id: string;
  role: RoleCompte;
  personne: string | null;
}

export type NouveauCompte =
  | { role: 'assure'; personne: string }
  | { role: 'agence'; groupe: string; agences: readonly string[] }
  | { role: 'gestion' | 'medecin' | 'admin' };

/** An account that has no way in yet. In a system transaction. */
export async function creerCompte(
  { base }: ServicesComptes,
  tx: Tx,
  nouveau: NouveauCompte,
): Promise<Compte> {
  const id = randomUUID();
  const personne = nouveau.role === 'assure' ? nouveau.personne : null;
  const groupe = nouveau.role === 'agence' ? nouveau.groupe : null;
  await tx.executer(sql`insert into comptes (id, role, personne_id, groupe_id)
    values (${id}, ${nouveau.role}, ${personne}, ${groupe})`);
  await tx.executer(sql`insert into acces (compte_id) values (${id})`);
  if (personne === null) await base.clesSujets.creer(tx, id);
  if (nouveau.role === 'agence') {
    await tx.executer(sql`insert into comptes_agences (compte_id, agence_id)
      select ${id}, unnest(${nouveau.agences}::uuid[])`);
  }
  return { id, role: nouveau.role, personne };
}

/** In force from now. @returns false when it did not wait to be. In a system transaction. */
export async function mettreEnVigueur(tx: Tx, compte: string): Promise<boolean> {
  const mis = await tx.executer(sql`update comptes set etat = 'actif'
    where id = ${compte} and etat = 'a_activer'`);
  return mis === 1;
}

/** @param empreinte of the passphrase, as `hacher` gives it. */
export async function poserPhrase(
  { instant }: ServicesComptes,
  tx: Tx,
  compte: string,
  empreinte: string,
): Promise<void> {
  await tx.executer(sql`update acces set phrase_empreinte = ${empreinte}, modifie_le = ${instant()}
    where compte_id = ${compte}`);
}

export async function lireCompte(tx: Tx, id: string): Promise<Compte> {
  return tx.une(
    sql<Compte>`select id, role, personne_id as personne from comptes where id = ${id}`,
  );
}

/** Ends every session within the second: each request asks whether the account is in force. */
export async function desactiverCompte(tx: Tx, id: string): Promise<void> {
  await tx.executer(sql`update comptes set etat = 'desactive' where id = ${id}`);
}

/** What an account keeps is encrypted with the key of its person: erasing the person erases it. */
export async function cleDuCompte(
  { base }: ServicesComptes,
  tx: Tx,
  { id, personne }: Compte,
): Promise<ClePersonne> {
  return personne === null ? base.clesSujets.lire(tx, id) : base.cles.lire(tx, personne);
}

export function lieuAcces(colonne: string, compte: string) {
  return { table: 'acces', colonne, ligne: compte };
}

export function indexCourriel({ base }: ServicesComptes, adresse: string): Buffer {
  return base.indexer('courriel', normaliserCourriel(adresse));
}

/** Sets the proven address of an account. @returns false when another account has it. */
export async function poserCourriel(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte,
  adresse: string,
): Promise<boolean> {
  const cle = await cleDuCompte(services, tx, compte);
  const index = indexCourriel(services, adresse);
  const chiffre = cle.chiffrer(
    normaliserCourriel(adresse),
    lieuAcces('courriel_chiffre', compte.id),
  );
  const poses = await tx.executer(sql`update acces
    set courriel_chiffre = ${chiffre}, courriel_index = ${index}, modifie_le = ${services.instant()}
    where compte_id = ${compte.id}
      and not exists (select from acces a where a.courriel_index = ${index} and a.compte_id <> ${compte.id})`);
  return poses === 1;
}

export async function lireAdresse(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte,
): Promise<string | null> {
  const { courriel_chiffre: chiffre } = await tx.une(sql<{ courriel_chiffre: Buffer | null }>`
    select courriel_chiffre from acces where compte_id = ${compte.id}`);
  if (chiffre === null) return null;
  const cle = await cleDuCompte(services, tx, compte);
  return cle.dechiffrer(chiffre, lieuAcces('courriel_chiffre', compte.id)).toString();
}

/** Tells the account's present address. */
export async function prevenir(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte,
  message: Omit<Parameters<ServicesComptes['courrier']['envoyer']>[1], 'a'>,
): Promise<void> {
  const a = await lireAdresse(services, tx, compte);
  if (a !== null) await services.courrier.envoyer(tx, { a, ...message });
}

/** What others know of a person: worth nothing in a passphrase. */
export async function motsConnus(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte,
): Promise<string[]> {
  const adresse = await lireAdresse(services, tx, compte);
  const identite =
    compte.personne === null ? null : await lireIdentite(services.base, tx, compte.personne);
  const noms = [identite?.nom ?? '', identite?.nomUsage ?? '', ...(identite?.prenoms ?? [])];
  const [annee = '', mois = '', jour = ''] = (identite?.naissance ?? '').split('-');
  const dates = [annee, `${jour}${mois}${annee}`, `${jour}/${mois}/${annee}`];
  const lieux = [identite?.adresse?.ville ?? '', identite?.adresse?.codePostal ?? ''];
  return [...(adresse?.split(/[@.]/) ?? []), ...noms, ...dates, ...lieux].filter(
    (m) => m.length > 2,
  );
}

/** Erasure: no way in is left, and no address to look up. In a system transaction; the key goes apart. */
export async function effacerAcces(
  { instant }: Pick<ServicesComptes, 'instant'>,
  tx: Tx,
  compte: string,
): Promise<void> {
  await desactiverCompte(tx, compte);
  await tx.executer(sql`update acces set courriel_chiffre = null, courriel_index = null,
      telephone_chiffre = null, phrase_empreinte = null, totp_chiffre = null, totp_actif = false,
      modifie_le = ${instant()} where compte_id = ${compte}`);
  await tx.executer(sql`delete from cles_acces where compte_id = ${compte}`);
  await tx.executer(sql`delete from sessions where compte_id = ${compte}`);
  await tx.executer(sql`delete from jetons where compte_id = ${compte}`);
  await tx.executer(sql`update changements set etat = 'annule', fin_le = ${instant()}
    where compte_id = ${compte} and etat = 'en_attente'`);
  await tx.executer(sql`update identifiants set fin_le = ${instant()}, fin_motif = 'remplace'
    where compte_id = ${compte} and fin_le is null`);
}
