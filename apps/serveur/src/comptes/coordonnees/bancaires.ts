import { randomUUID } from 'node:crypto';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import type { ServicesComptes } from '../services.ts';
import { type Verification, verificationSuivante } from './vop.ts';

export interface CompteBancaire {
  iban: string;
  titulaire: string;
}

interface Ligne {
  id: string;
  personne_id: string;
  iban_chiffre: Buffer;
  titulaire_chiffre: Buffer;
  verification: Verification;
}

const lieu = (colonne: string, ligne: string) => ({ table: 'comptes_bancaires', colonne, ligne });

/** Records the account in force from now, then asks the bank whose it is. */
export async function poserCompteBancaire(
  { base, instant }: ServicesComptes,
  tx: Tx,
  personne: string,
  { iban, titulaire }: CompteBancaire,
): Promise<void> {
  const id = randomUUID();
  const cle = await base.cles.lire(tx, personne);
  await tx.executer(sql`insert into comptes_bancaires
      (id, personne_id, iban_chiffre, iban_index, titulaire_chiffre, depuis)
    values (${id}, ${personne}, ${cle.chiffrer(iban, lieu('iban_chiffre', id))},
      ${base.indexer('iban', iban)}, ${cle.chiffrer(titulaire, lieu('titulaire_chiffre', id))}, ${instant()})`);
  await base.travaux.envoyer(tx, 'verifier-beneficiaire', { id });
}

/** Ends the account in force. In a system transaction. */
export async function finirCompteBancaire(
  { instant }: ServicesComptes,
  tx: Tx,
  personne: string,
): Promise<void> {
  await tx.executer(sql`update comptes_bancaires set jusqua = ${instant()}
    where personne_id = ${personne} and jusqua is null`);
}

export async function lireCompteBancaire(
  { base }: ServicesComptes,
  tx: Tx,
  personne: string,
): Promise<(CompteBancaire & { id: string; verification: Verification }) | null> {
  const ligne = await tx.premiere(sql<Ligne>`
    select id, personne_id, iban_chiffre, titulaire_chiffre, verification from comptes_bancaires
    where personne_id = ${personne} and jusqua is null`);
  return ligne === undefined ? null : ouvrir(base, tx, ligne);
}

async function ouvrir(base: ServicesComptes['base'], tx: Tx, ligne: Ligne) {
  const cle = await base.cles.lire(tx, ligne.personne_id);
  return {
    id: ligne.id,
    verification: ligne.verification,
    iban: cle.dechiffrer(ligne.iban_chiffre, lieu('iban_chiffre', ligne.id)).toString(),
    titulaire: cle
      .dechiffrer(ligne.titulaire_chiffre, lieu('titulaire_chiffre', ligne.id))
      .toString(),
  };
}

/** The job that asks the bank. Without an answer it asks again every hour while the account is in force. */
export function poserVerification(services: ServicesComptes): void {
  const { base, vop, instant, dans } = services;
  base.travaux.traiter('verifier-beneficiaire', async (tx, charge) => {
    const ligne = await tx.premiere(sql<Ligne>`
      select id, personne_id, iban_chiffre, titulaire_chiffre, verification from comptes_bancaires
      where id = ${String(charge['id'])} and jusqua is null for update`);
    if (ligne === undefined) return;
    const { iban, titulaire } = await ouvrir(base, tx, ligne);
    const reponse = await vop.verifier({ iban, titulaire });
    await tx.executer(sql`update comptes_bancaires
      set verification = ${verificationSuivante(ligne.verification, reponse)}, verifie_le = ${instant()}
      where id = ${ligne.id}`);
    if (reponse === 'indisponible') {
      const pasAvant = dans(3_600_000);
      await base.travaux.envoyer(tx, 'verifier-beneficiaire', { id: ligne.id }, { pasAvant });
    }
  });
}
