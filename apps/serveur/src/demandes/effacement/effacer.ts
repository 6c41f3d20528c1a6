import type { Base } from '../../base/base.ts';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { effacerAcces } from '../../comptes/comptes.ts';
import { refuser, satisfaire } from '../regles.ts';
import { enregistrer, trouver } from '../requetes.ts';
import { lireFaits } from './faits.ts';
import { obstaclesALEffacement } from './obstacles.ts';

/**
 * What must go besides the key: what is not encrypted with it, or still finds the person. A subject adds its own by
 * one line; it runs as the jobs' role, after the key, in the same transaction.
 */
type Effaceur = (tx: Tx, personne: string, le: string) => Promise<unknown>;

const EFFACEURS: readonly Effaceur[] = [
  (tx, personne) =>
    tx.executer(sql`update personnes set etat = 'effacee', identite_chiffre = null, nir_chiffre = null,
      nir_index = null where id = ${personne}`),
  (tx, personne) =>
    tx.executer(sql`delete from idempotences where portee in
      (select id::text from comptes where personne_id = ${personne})`),
  effacerLesAcces,
  // What was typed to get in, and waits for a person to look, has a key of its own.
  (tx, personne, le) =>
    tx.executer(sql`update cles_sujets set cle_maitresse = null, cle_emballee = null, detruite_le = ${le}
      where detruite_le is null and sujet_id in (select r.id from rapprochements r
        join comptes c on c.id = r.compte_id where c.personne_id = ${personne})`),
  (tx, personne) => tx.executer(sql`delete from pieces where personne_id = ${personne}`),
  (tx, personne) =>
    tx.executer(sql`update comptes_bancaires set iban_index = '' where personne_id = ${personne}`),
];

/** The account is closed, and nothing of it finds the person any more. */
async function effacerLesAcces(tx: Tx, personne: string, le: string): Promise<void> {
  const comptes = await tx.lignes(
    sql<{ id: string }>`select id from comptes where personne_id = ${personne}`,
  );
  for (const { id } of comptes) await effacerAcces({ instant: () => le }, tx, id);
}

/**
 * Erases the person of an accepted request, or refuses it: what was true when it was accepted is read again, with
 * the person locked. The vault goes first: it is another database, and doing it twice changes nothing.
 */
export async function effacer(base: Base, tx: Tx, id: string, aujourdhui: string): Promise<void> {
  const demande = await trouver(tx, id);
  if (demande.etat !== 'en_cours' || demande.droit !== 'effacement') return;
  const { personne } = demande;
  await tx.une(sql`select id from personnes where id = ${personne} for update`);
  const [obstacle] = obstaclesALEffacement(await lireFaits(tx, personne), aujourdhui);
  if (obstacle !== undefined) {
    const motive = { motif: obstacle.motif, jusqua: obstacle.jusquAu };
    await enregistrer(tx, demande, refuser(demande, motive, aujourdhui));
    return;
  }
  await detruireAuCoffre(base, personne, aujourdhui);
  await base.cles.detruire(tx, personne, aujourdhui);
  for (const effaceur of EFFACEURS) await effaceur(tx, personne, aujourdhui);
  await enregistrer(tx, demande, satisfaire(demande, aujourdhui));
}

/** Only the person opens the vault: it is in their name, at their request, that their key there is destroyed. */
async function detruireAuCoffre({ coffre }: Base, personne: string, le: string): Promise<void> {
  await coffre.transaction({ role: 'assure', personne }, async (tx) => {
    await tx.executer(sql`delete from pieces where personne_id = ${personne}`);
    await coffre.cles.detruire(tx, personne, le);
    const reste = await tx.premiere(
      sql`select from cles_personnes where personne_id = ${personne} and cle_emballee is not null`,
    );
    if (reste !== undefined) throw new Error('a key remains in the vault');
  });
}
