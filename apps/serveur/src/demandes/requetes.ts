import type { Tx } from '../base/pool.ts';
import { type Requete, sql } from '../base/sql.ts';
import { Refus } from '../erreurs/refus.ts';
import type { Demande } from './demande.ts';

/** A request and its encrypted words. */
export interface DemandeEnBase extends Demande {
  precision: Buffer | null;
  reponse: Buffer | null;
}

const COLONNES = sql`id, personne_id as personne, droit, canal, recue_le as "recueLe", etat,
  traitee_par as "traiteePar", prolongee_le as "prolongeeLe", prolongation, rappelee_le as "rappeleeLe",
  close_le as "closeLe", refus, refus_jusqua as "refusJusqua", version,
  precision_chiffre as precision, reponse_chiffre as reponse`;

const lire = (suite: Requete): Requete<DemandeEnBase> =>
  sql<DemandeEnBase>`select ${COLONNES} from demandes_droits ${suite}`;

export type NouvelleDemande = Pick<
  DemandeEnBase,
  'id' | 'personne' | 'droit' | 'canal' | 'recueLe' | 'precision'
>;

/** @returns false when the same request is already open. */
export async function inserer(tx: Tx, d: NouvelleDemande): Promise<boolean> {
  const faites = await tx.executer(sql`
    insert into demandes_droits (id, personne_id, droit, canal, recue_le, precision_chiffre)
    values (${d.id}, ${d.personne}, ${d.droit}, ${d.canal}, ${d.recueLe}, ${d.precision})
    on conflict do nothing`);
  return faites === 1;
}

export function demandesDe(tx: Tx, personne: string): Promise<DemandeEnBase[]> {
  return tx.lignes(lire(sql`where personne_id = ${personne} order by recue_le desc, id`));
}

const PAGE = 200;

/** Those that wait, the oldest first. */
export function demandesOuvertes(tx: Tx): Promise<DemandeEnBase[]> {
  return tx.lignes(lire(sql`where close_le is null order by recue_le, id limit ${PAGE}`));
}

/** What the caller does not see does not exist. */
export async function trouver(tx: Tx, id: string): Promise<DemandeEnBase> {
  const demande = await tx.premiere(lire(sql`where id = ${id}`));
  if (demande === undefined) throw new Refus(404, 'ALM-P-701');
  return demande;
}

/** Writes a request as it became, unless someone changed it meanwhile. */
export async function enregistrer(
  tx: Tx,
  avant: Demande,
  apres: Demande,
  reponse: Buffer | null = null,
): Promise<Demande> {
  const version = avant.version + 1;
  const faites = await tx.executer(sql`update demandes_droits set etat = ${apres.etat},
    traitee_par = ${apres.traiteePar}, prolongee_le = ${apres.prolongeeLe}, prolongation = ${apres.prolongation},
    close_le = ${apres.closeLe}, refus = ${apres.refus}, refus_jusqua = ${apres.refusJusqua},
    reponse_chiffre = ${reponse}, version = ${version}
    where id = ${avant.id} and version = ${avant.version}`);
  if (faites === 0) throw new Refus(409, 'ALM-P-705');
  return { ...apres, version };
}

export async function noterRappel(tx: Tx, id: string, le: string): Promise<void> {
  await tx.executer(sql`update demandes_droits set rappelee_le = ${le} where id = ${id}`);
}
