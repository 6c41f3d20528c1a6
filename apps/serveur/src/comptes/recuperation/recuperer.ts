import { SYSTEME } from '../../base/contexte.ts';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { Refus } from '../../erreurs/refus.ts';
import { type Compte, indexCourriel, lireCompte, motsConnus, prevenir } from '../comptes.ts';
import { verifierTotp } from '../connexion/second-facteur.ts';
import type { Demandes } from '../demandes.ts';
import { compterAvant, PAR_COMPTE_PROUVE } from '../essais.ts';
import { consommerJeton, emettreJeton, empreinteJeton, lien, perimerJetons } from '../jetons.ts';
import { exigerPhrase } from '../phrase.ts';
import { HEURE, type ServicesComptes } from '../services.ts';
import { fermerSessions } from '../sessions/sessions.ts';

/** Messages an account may receive in an hour: a stranger who asks again and again fills nobody's mailbox. */
const MAX_PAR_HEURE = 3;

/** The job: a known address in force receives a link; another one, nothing. */
export async function envoyerLien(
  services: ServicesComptes,
  tx: Tx,
  { courriel }: Demandes['recuperation'],
): Promise<void> {
  const compte = await tx.premiere(sql<Compte & { recents: number }>`
    select c.id, c.role, c.personne_id as personne, (select count(*) from jetons j
      where j.compte_id = c.id and j.objet = 'recuperation' and j.cree_le > ${services.dans(-HEURE)}) as recents
    from acces a join comptes c on c.id = a.compte_id
    where a.courriel_index = ${indexCourriel(services, courriel)} and c.etat = 'actif'`);
  if (compte === undefined || compte.recents >= MAX_PAR_HEURE) return;
  await perimerJetons(services, tx, compte.id, 'recuperation');
  const jeton = await emettreJeton(services, tx, {
    objet: 'recuperation',
    compte: compte.id,
    duree: HEURE,
  });
  const operandes = { lien: lien(services, '/compte/recuperer', jeton) };
  await prevenir(services, tx, compte, { modele: 'recuperation', operandes });
}

export interface FinRecuperation {
  jeton: string;
  phrase: string;
  code?: string | undefined;
}

/** A new passphrase, by who holds the mailbox and, when one is set, the second factor. Nobody is signed in by it. */
export async function terminerRecuperation(
  services: ServicesComptes,
  { jeton, phrase, code }: FinRecuperation,
): Promise<void> {
  const { base, hachage, instant } = services;
  exigerPhrase(phrase);
  await compterAvant(services, [
    { plafond: PAR_COMPTE_PROUVE, valeur: empreinteJeton(jeton).toString('hex') },
  ]);
  const empreinte = await hachage.hacher(phrase);
  await base.transaction(SYSTEME, async (tx) => {
    const { compte: id } = await consommerJeton(services, tx, 'recuperation', jeton);
    const acces = await tx.premiere(sql<{ totp_actif: boolean }>`
      select a.totp_actif from acces a join comptes c on c.id = a.compte_id
      where c.id = ${id} and c.etat = 'actif'`);
    if (acces === undefined) throw new Refus(410, 'ALM-P-108');
    const compte = await lireCompte(tx, id);
    exigerPhrase(phrase, await motsConnus(services, tx, compte));
    // A refusal undoes everything: the link still serves for the right code.
    if (acces.totp_actif && code === undefined)
      throw new Refus(403, 'ALM-P-105', { chemin: 'code' });
    if (acces.totp_actif && !(await verifierTotp(services, tx, compte, code ?? ''))) {
      throw new Refus(403, 'ALM-P-104', { chemin: 'code' });
    }
    await tx.executer(sql`update acces set phrase_empreinte = ${empreinte}, modifie_le = ${instant()}
      where compte_id = ${id}`);
    await fermerSessions(services, tx, id, { motif: 'phrase_changee' });
    await prevenir(services, tx, compte, { modele: 'phrase-changee' });
  });
}
