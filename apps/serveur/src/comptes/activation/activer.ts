import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { SYSTEME } from '../../base/contexte.ts';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import { Refus } from '../../erreurs/refus.ts';
import { lireNir } from '../../identite/nir.ts';
import { memeIdentite } from '../../identite/normaliser.ts';
import { lireIdentite } from '../../identite/personnes.ts';
import { type Compte, cleDuCompte, indexCourriel, lireCompte, poserCourriel } from '../comptes.ts';
import type { Demandes } from '../demandes.ts';
import { compterEssais, type Plafond } from '../essais.ts';
import { consommerJeton, emettreJeton, lien, perimerJetons } from '../jetons.ts';
import { JOUR, type ServicesComptes } from '../services.ts';
import { ouvrirSession } from '../sessions/sessions.ts';
import { lireIdentifiant } from './identifiant.ts';
import { ecrireLettre, finirIdentifiants } from './lettres.ts';
import { type MotifRapprochement, queuer } from './rapprochements.ts';

/** Messages a mailbox may receive from activations that strangers type. */
const PAR_BOITE: Plafond = { domaine: 'essais:boite', max: 3 };
/** Identities tried against one letter. */
const MAX_IDENTITES = 10;
const ENTRE_LETTRES = 7 * JOUR;

interface Identifie extends Compte {
  identifiant: string;
}

/** The job behind an identifier: the address receives a link, or is told that a person will look. */
export async function examinerIdentifiant(
  services: ServicesComptes,
  tx: Tx,
  demande: Demandes['identifiant'],
): Promise<void> {
  const trop = await compterEssais(services, tx, [
    { plafond: PAR_BOITE, valeur: demande.courriel.toLowerCase() },
  ]).then(
    () => false,
    (erreur: unknown) => {
      if (erreur instanceof Refus) return true;
      throw erreur;
    },
  );
  if (trop) return;
  const identifie = await chercher(services, tx, demande.identifiant);
  const motif = await empechement(services, tx, identifie, demande);
  if (identifie === undefined || motif !== null) {
    const compte = identifie?.id ?? null;
    const { identifiant: _, ...contenu } = demande;
    await queuer(services, tx, { motif: motif ?? 'identifiant_inconnu', compte, contenu });
    await services.courrier.envoyer(tx, { a: demande.courriel, modele: 'activation-a-examiner' });
    return;
  }
  await envoyerSuite(services, tx, {
    compte: identifie,
    courriel: demande.courriel,
    identifiant: identifie.identifiant,
    modele: 'activation-suite',
    duree: JOUR,
  });
}

async function chercher(
  { base, instant }: ServicesComptes,
  tx: Tx,
  saisi: string,
): Promise<Identifie | undefined> {
  const identifiant = lireIdentifiant(saisi);
  if (identifiant === null) return undefined;
  return tx.premiere(sql<Identifie>`
    select c.id, c.role, c.personne_id as personne, i.id as identifiant
    from identifiants i join comptes c on c.id = i.compte_id
    where i.empreinte = ${base.indexer('identifiant', identifiant)} and i.fin_le is null
      and i.expire_le > ${instant()} and i.essais < ${MAX_IDENTITES} and c.etat = 'a_activer'`);
}

async function empechement(
  services: ServicesComptes,
  tx: Tx,
  identifie: Identifie | undefined,
  demande: Demandes['identifiant'],
): Promise<MotifRapprochement | null> {
  if (identifie?.personne == null) return 'identifiant_inconnu';
  const connue = await lireIdentite(services.base, tx, identifie.personne);
  if (connue === null || !memeIdentite(demande, connue)) {
    await tx.executer(sql`update identifiants set essais = essais + 1
      where id = ${identifie.identifiant}`);
    return 'identite_differente';
  }
  const pris = await tx.premiere(sql`select from acces
    where courriel_index = ${indexCourriel(services, demande.courriel)} and compte_id <> ${identifie.id}`);
  return pris === undefined ? null : 'courriel_deja_pris';
}

interface Suite {
  compte: Compte;
  courriel: string;
  identifiant?: string;
  modele: 'activation-suite' | 'invitation';
  duree: number;
}

/** The link that proves the address: the address waits beside it, encrypted. */
async function envoyerSuite(
  services: ServicesComptes,
  tx: Tx,
  { compte, courriel, identifiant, modele, duree }: Suite,
): Promise<void> {
  await perimerJetons(services, tx, compte.id, 'activation');
  const ligne = randomUUID();
  const cle = await cleDuCompte(services, tx, compte);
  const chiffre = cle.chiffrer(courriel, lieuCharge(ligne)).toString('base64');
  const jeton = await emettreJeton(services, tx, {
    objet: 'activation',
    compte: compte.id,
    duree,
    charge: { ligne, courriel: chiffre, ...(identifiant === undefined ? {} : { identifiant }) },
  });
  const operandes = { lien: lien(services, '/compte/activer', jeton) };
  await services.courrier.envoyer(tx, { a: courriel, modele, operandes });
}

const lieuCharge = (ligne: string) => ({ table: 'jetons', colonne: 'charge', ligne });

/** An account of staff: a link to its address, without letter. In a system transaction. */
export async function inviter(
  services: ServicesComptes,
  tx: Tx,
  compte: Compte,
  courriel: string,
): Promise<void> {
  await envoyerSuite(services, tx, { compte, courriel, modele: 'invitation', duree: 7 * JOUR });
}

/** The link came back: the address is proven, the letter is used. @returns the token of the session. */
export async function continuer(
  services: ServicesComptes,
  jeton: string,
  requete: FastifyRequest,
): Promise<string> {
  return services.base.transaction(SYSTEME, async (tx) => {
    const { compte: id, charge } = await consommerJeton(services, tx, 'activation', jeton);
    const compte = await lireCompte(tx, id);
    const { ligne = '', courriel = '', identifiant } = charge;
    const cle = await cleDuCompte(services, tx, compte);
    const adresse = cle.dechiffrer(Buffer.from(courriel, 'base64'), lieuCharge(ligne)).toString();
    const attend = await tx.premiere(sql`select from comptes
      where id = ${id} and etat = 'a_activer' for update`);
    const pose = attend !== undefined && (await poserCourriel(services, tx, compte, adresse));
    if (!pose) throw new Refus(410, 'ALM-P-108');
    if (identifiant !== undefined) await finirIdentifiants(services, tx, id);
    return ouvrirSession(services, tx, { compte: id, sorte: 'activation', moyen: 'lien', requete });
  });
}

/** The job behind a request of a letter: to the address that is known, for who has an account to activate. */
export async function demanderLettre(
  services: ServicesComptes,
  tx: Tx,
  demande: Demandes['lettre'],
): Promise<void> {
  const { base, dans } = services;
  const nir = lireNir(demande.nir);
  if (nir === null) return;
  const compte = await tx.premiere(sql<
    Compte & { personne: string; etat: string; recente: boolean }
  >`
    select c.id, c.role, c.personne_id as personne, c.etat, exists (select from lettres l
      where l.personne_id = p.id and l.cree_le > ${dans(-ENTRE_LETTRES)}) as recente
    from personnes p join comptes c on c.personne_id = p.id
    where p.nir_index = ${base.indexer('nir', nir)} and p.etat = 'connue'`);
  if (compte === undefined || compte.recente) return;
  const identite = await lireIdentite(base, tx, compte.personne);
  const memes =
    identite?.naissance === demande.naissance &&
    identite.adresse?.codePostal === demande.codePostal;
  if (!memes) return;
  if (compte.etat === 'a_activer') await ecrireLettre(services, tx, compte);
  else if (compte.etat === 'actif') {
    const { nir: _, ...contenu } = demande;
    await queuer(services, tx, { motif: 'compte_actif', compte: compte.id, contenu });
  }
}
