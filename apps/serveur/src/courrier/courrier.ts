import { randomUUID } from 'node:crypto';
import type { Base } from '../base/base.ts';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import { composerCourriel, type Modele } from './textes.ts';

/** A message to one address. `operandes`: what the sentence needs; never an amount, a diagnosis or the nature of a stop. */
export interface Message {
  a: string;
  modele: Modele;
  operandes?: Readonly<Record<string, string>>;
}

export interface Courriel {
  a: string;
  objet: string;
  texte: string;
}

/** What carries a message outside. `garder`: there is no mail server, the message stays readable here. */
export interface Transport {
  envoyer(courriel: Courriel): Promise<'envoye' | 'garde'>;
}

/** Without a mail server, messages stay in `courriels`: the mailbox page of a demonstration shows them. */
export const SANS_SERVEUR: Transport = { envoyer: async () => 'garde' };

export interface Courrier {
  /** Puts the message in the caller's transaction: it leaves with it, or not at all. */
  envoyer(tx: Tx, message: Message): Promise<void>;
}

const lieu = (ligne: string) => ({ table: 'courriels', colonne: 'contenu_chiffre', ligne });

export function courrierEnBase(base: Base, maintenant: () => number): Courrier {
  return {
    envoyer: async (tx, { a, modele, operandes = {} }) => {
      const id = randomUUID();
      const cle = await base.clesSujets.creer(tx, id);
      const contenu = cle.chiffrer(JSON.stringify({ a, operandes }), lieu(id));
      await tx.executer(sql`insert into courriels (id, modele, contenu_chiffre, cree_le)
        values (${id}, ${modele}, ${contenu}, ${new Date(maintenant()).toISOString()})`);
      await base.travaux.envoyer(tx, 'envoyer-courriel', { id });
    },
  };
}

interface Depot {
  modele: Modele;
  contenu_chiffre: Buffer | null;
  etat: string;
}

/** Reads a kept message: for its sending, or for the mailbox of a demonstration. In a system transaction. */
export async function lireCourriel(
  base: Base,
  tx: Tx,
  id: string,
  service?: string,
): Promise<(Courriel & { etat: string }) | null> {
  const depot = await tx.premiere(sql<Depot>`
    select modele, contenu_chiffre, etat from courriels where id = ${id} for update`);
  if (depot === undefined || depot.contenu_chiffre === null) return null;
  const cle = await base.clesSujets.lire(tx, id);
  const { a, operandes } = JSON.parse(
    cle.dechiffrer(depot.contenu_chiffre, lieu(id)).toString(),
  ) as Required<Pick<Message, 'a' | 'operandes'>>;
  return { a, ...composerCourriel(depot.modele, operandes, service), etat: depot.etat };
}

interface Expediteur {
  base: Base;
  transport: Transport;
  maintenant: () => number;
  /** What the service is called: it signs. */
  nom: string;
}

/** Sends what waits. Once sent, the content and its key are gone. */
export function poserEnvoi({ base, transport, maintenant, nom }: Expediteur): void {
  base.travaux.traiter('envoyer-courriel', async (tx, charge) => {
    const id = String(charge['id']);
    const courriel = await lireCourriel(base, tx, id, nom);
    if (courriel?.etat !== 'a_envoyer') return;
    const etat = await transport.envoyer(courriel);
    await tx.executer(sql`update courriels set etat = ${etat}, envoye_le = ${new Date(maintenant()).toISOString()},
      contenu_chiffre = case when ${etat} = 'garde' then contenu_chiffre end where id = ${id}`);
    if (etat === 'envoye') {
      await tx.executer(sql`delete from cles_sujets where sujet_id = ${id}`);
    }
  });
}
