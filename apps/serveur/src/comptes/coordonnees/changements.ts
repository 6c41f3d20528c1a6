import { randomUUID } from 'node:crypto';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { Refus } from '../../erreurs/refus.ts';
import { LIENS, notifier } from '../../notifications/notifier.ts';
import type { Sujet } from '../../notifications/sujets.ts';
import {
  type Compte,
  cleDuCompte,
  lieuAcces,
  lireAdresse,
  lireCompte,
  poserCourriel,
  prevenir,
} from '../comptes.ts';
import { consommerJeton, emettreJeton, lien } from '../jetons.ts';
import { HEURE, type ServicesComptes } from '../services.ts';
import { type CompteBancaire, finirCompteBancaire, poserCompteBancaire } from './bancaires.ts';

/** Time for whoever is robbed to read a message and cancel. */
export const DELAI = 72 * HEURE;

export type Nouveau =
  | { objet: 'iban'; valeur: CompteBancaire }
  | { objet: 'courriel'; valeur: string }
  | { objet: 'telephone'; valeur: string };

export type ObjetChangement = Nouveau['objet'];

export const QUOI: Readonly<Record<ObjetChangement, string>> = {
  iban: 'le compte bancaire',
  courriel: 'l’adresse e-mail',
  telephone: 'le numéro de téléphone',
};

const lieu = (ligne: string) => ({ table: 'changements', colonne: 'contenu_chiffre', ligne });

/**
 * Nothing changes yet: the old contact is told at once, with a link to cancel; a new e-mail is told too, and must
 * answer. A job makes the change after the delay.
 */
export async function demanderChangement(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte,
  nouveau: Nouveau,
): Promise<string> {
  const { base, courrier, instant, dans } = services;
  const id = randomUUID();
  const cle = await cleDuCompte(services, tx, compte);
  const effectif = dans(DELAI);
  const poses = await tx.executer(sql`insert into changements
      (id, compte_id, objet, contenu_chiffre, demande_le, effectif_le)
    values (${id}, ${compte.id}, ${nouveau.objet}, ${cle.chiffrer(JSON.stringify(nouveau), lieu(id))},
      ${instant()}, ${effectif})
    on conflict (compte_id, objet) where etat = 'en_attente' do nothing`);
  if (poses === 0) throw new Refus(409, 'ALM-P-113');
  // Kept a little longer than the delay: a link that comes late says so itself.
  const jeton = (objet: 'annulation' | 'confirmation') =>
    emettreJeton(services, tx, {
      objet,
      compte: compte.id,
      duree: DELAI + 24 * HEURE,
      charge: { changement: id },
    });
  await prevenir(services, tx, compte, {
    modele: 'changement-demande',
    operandes: {
      quoi: QUOI[nouveau.objet],
      lien: lien(services, '/compte/annuler', await jeton('annulation')),
    },
  });
  if (nouveau.objet === 'courriel') {
    const operandes = { lien: lien(services, '/compte/confirmer', await jeton('confirmation')) };
    await courrier.envoyer(tx, { a: nouveau.valeur, modele: 'courriel-a-confirmer', operandes });
  }
  await signaler(services, tx, compte, 'changement-demande');
  await base.travaux.envoyer(tx, 'appliquer-changement', { id }, { pasAvant: effectif });
  return effectif;
}

/** The new address answered. The change waits for its time, or is made at once when that time has passed. */
export async function confirmerCourriel(
  services: ServicesComptes,
  tx: Tx,
  jeton: string,
): Promise<void> {
  const { charge } = await consommerJeton(services, tx, 'confirmation', jeton);
  const id = charge['changement'] ?? '';
  const change = await tx.premiere(sql<{ effectif_le: string }>`
    update changements set prouve_le = ${services.instant()}
    where id = ${id} and etat = 'en_attente' returning effectif_le`);
  if (change === undefined) throw new Refus(410, 'ALM-P-108');
  const pasAvant = change.effectif_le;
  await services.base.travaux.envoyer(tx, 'appliquer-changement', { id }, { pasAvant });
}

/** By the link of the old contact, whoever holds a session. */
export async function annulerParLien(
  services: ServicesComptes,
  tx: Tx,
  jeton: string,
): Promise<void> {
  const { compte, charge } = await consommerJeton(services, tx, 'annulation', jeton);
  const annule = await annuler(
    services,
    tx,
    await lireCompte(tx, compte),
    charge['changement'] ?? '',
  );
  if (!annule) throw new Refus(410, 'ALM-P-108');
}

/** @returns false when nothing of the account waits under this number. */
export async function annuler(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte,
  id: string,
): Promise<boolean> {
  const change = await tx.premiere(sql<{ objet: ObjetChangement }>`
    update changements set etat = 'annule', fin_le = ${services.instant()}
    where id = ${id} and compte_id = ${compte.id} and etat = 'en_attente' returning objet`);
  if (change === undefined) return false;
  const operandes = { quoi: QUOI[change.objet] };
  await prevenir(services, tx, compte, { modele: 'changement-annule', operandes });
  await signaler(services, tx, compte, 'changement-annule');
  return true;
}

/** In the space too: the e-mails above are sent apart, to both contacts, and whatever the person prefers. */
async function signaler(
  services: ServicesComptes,
  tx: Tx,
  { personne }: Compte,
  sujet: Sujet,
): Promise<void> {
  if (personne !== null) await notifier(services, tx, personne, sujet, LIENS.coordonnees());
}

interface LigneChangement {
  id: string;
  compte_id: string;
  contenu_chiffre: Buffer;
  effectif_le: string;
  prouve: boolean;
}

/** The job: makes the change once its time has come, and says it to the old and the new contact. */
export function poserChangements(services: ServicesComptes): void {
  const { base, instant } = services;
  base.travaux.traiter('appliquer-changement', async (tx, charge) => {
    const ligne = await tx.premiere(sql<LigneChangement>`
      select id, compte_id, contenu_chiffre, effectif_le, prouve_le is not null as prouve from changements
      where id = ${String(charge['id'])} and etat = 'en_attente' for update`);
    if (ligne === undefined) return;
    if (ligne.effectif_le > instant()) {
      // The clock of the jobs is ahead of ours: later.
      const pasAvant = ligne.effectif_le;
      await base.travaux.envoyer(tx, 'appliquer-changement', { id: ligne.id }, { pasAvant });
      return;
    }
    const compte = await lireCompte(tx, ligne.compte_id);
    const cle = await cleDuCompte(services, tx, compte);
    const contenu = cle.dechiffrer(ligne.contenu_chiffre, lieu(ligne.id)).toString();
    const nouveau = JSON.parse(contenu) as Nouveau;
    if (nouveau.objet === 'courriel' && !ligne.prouve) return;
    const ancienne = await lireAdresse(services, tx, compte);
    const fait = await appliquer(services, tx, compte, nouveau);
    await tx.executer(sql`update changements set etat = ${fait ? 'effectif' : 'annule'}, fin_le = ${instant()}
      where id = ${ligne.id}`);
    const message = {
      modele: fait ? 'changement-fait' : 'changement-annule',
      operandes: { quoi: QUOI[nouveau.objet] },
    } as const;
    if (ancienne !== null) await services.courrier.envoyer(tx, { a: ancienne, ...message });
    if (fait && nouveau.objet === 'courriel') await prevenir(services, tx, compte, message);
    await signaler(services, tx, compte, message.modele);
  });
}

async function appliquer(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte,
  nouveau: Nouveau,
): Promise<boolean> {
  if (nouveau.objet === 'courriel') return poserCourriel(services, tx, compte, nouveau.valeur);
  if (nouveau.objet === 'telephone') {
    const cle = await cleDuCompte(services, tx, compte);
    const chiffre = cle.chiffrer(nouveau.valeur, lieuAcces('telephone_chiffre', compte.id));
    await tx.executer(
      sql`update acces set telephone_chiffre = ${chiffre} where compte_id = ${compte.id}`,
    );
    return true;
  }
  if (compte.personne === null) return false;
  await finirCompteBancaire(services, tx, compte.personne);
  await poserCompteBancaire(services, tx, compte.personne, nouveau.valeur);
  return true;
}
