import { randomUUID } from 'node:crypto';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { lireIdentite } from '../../identite/personnes.ts';
import type { Identite } from '../../identite/types.ts';
import type { Compte } from '../comptes.ts';
import { JOUR, type ServicesComptes } from '../services.ts';
import { ecrireIdentifiant, tirerIdentifiant } from './identifiant.ts';

const DUREE = 30 * JOUR;
const lieu = (ligne: string) => ({ table: 'lettres', colonne: 'contenu_chiffre', ligne });

/** What is printed. Readable with the person's key only. */
export interface Lettre {
  identite: Identite;
  identifiant: string;
}

/**
 * A new identifier, in a letter to the known address; the ones before no longer serve. In a system transaction.
 * @returns false when no address is known: nothing leaves.
 */
export async function ecrireLettre(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte & { personne: string },
): Promise<boolean> {
  const { base, hasard, instant, dans } = services;
  const identite = await lireIdentite(base, tx, compte.personne);
  if (identite?.adresse === undefined) return false;
  await tx.executer(sql`update identifiants set fin_le = ${instant()}, fin_motif = 'remplace'
    where compte_id = ${compte.id} and fin_le is null`);
  const identifiant = tirerIdentifiant(hasard);
  await tx.executer(sql`insert into identifiants (id, compte_id, empreinte, cree_le, expire_le)
    values (${randomUUID()}, ${compte.id}, ${base.indexer('identifiant', identifiant)}, ${instant()},
      ${dans(DUREE)})`);
  const id = randomUUID();
  const cle = await base.cles.lire(tx, compte.personne);
  const lettre: Lettre = { identite, identifiant: ecrireIdentifiant(identifiant) };
  await tx.executer(sql`insert into lettres (id, personne_id, modele, contenu_chiffre, cree_le)
    values (${id}, ${compte.personne}, 'identifiant', ${cle.chiffrer(JSON.stringify(lettre), lieu(id))},
      ${instant()})`);
  return true;
}

/** They served: no identifier of this account opens anything any more. In a system transaction. */
export async function finirIdentifiants(
  { instant }: ServicesComptes,
  tx: Tx,
  compte: string,
): Promise<void> {
  await tx.executer(sql`update identifiants set fin_le = ${instant()}, fin_motif = 'utilise'
    where compte_id = ${compte} and fin_le is null`);
}

export type LettreAImprimer = Lettre & { id: string; personne: string; le: string };

/** Letters to print, oldest first: for the one who prints, and for the mailbox of a demonstration. */
export async function lireLettres({ base }: ServicesComptes, tx: Tx): Promise<LettreAImprimer[]> {
  const lignes = await tx.lignes(sql<{
    id: string;
    personne_id: string;
    contenu_chiffre: Buffer;
    le: string;
  }>`select id, personne_id, contenu_chiffre, cree_le as le from lettres
    where etat = 'a_imprimer' order by cree_le, id`);
  const lettres: LettreAImprimer[] = [];
  for (const { id, personne_id: personne, contenu_chiffre: chiffre, le } of lignes) {
    const cle = await base.cles.lire(tx, personne);
    const lettre = JSON.parse(cle.dechiffrer(chiffre, lieu(id)).toString()) as Lettre;
    lettres.push({ id, personne, le, ...lettre });
  }
  return lettres;
}
