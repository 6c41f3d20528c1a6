import { randomUUID } from 'node:crypto';
import { SYSTEME } from '../base/contexte.ts';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import { compterAvant, PAR_DEMANDEUR, reseauDe } from './essais.ts';
import type { ServicesComptes } from './services.ts';

/** What anyone may ask without being known: the same work and the same answer for all; a job does what is due. */
export interface Demandes {
  recuperation: { courriel: string };
  identifiant: {
    identifiant: string;
    nom: string;
    prenoms: string[];
    naissance: string;
    courriel: string;
  };
  lettre: { nir: string; naissance: string; codePostal: string };
}

export type ObjetDemande = keyof Demandes;

const lieu = (ligne: string) => ({ table: 'demandes', colonne: 'contenu_chiffre', ligne });

export async function deposerDemande<O extends ObjetDemande>(
  services: ServicesComptes,
  objet: O,
  contenu: Demandes[O],
  ip: string,
): Promise<void> {
  const { base, instant } = services;
  await compterAvant(services, [{ plafond: PAR_DEMANDEUR, valeur: reseauDe(ip) }]);
  await base.transaction(SYSTEME, async (tx) => {
    const id = randomUUID();
    const cle = await base.clesSujets.creer(tx, id);
    const chiffre = cle.chiffrer(JSON.stringify(contenu), lieu(id));
    await tx.executer(sql`insert into demandes (id, objet, contenu_chiffre, creee_le)
      values (${id}, ${objet}, ${chiffre}, ${instant()})`);
    await base.travaux.envoyer(tx, 'traiter-demande', { id });
  });
}

type Traitements = {
  [O in ObjetDemande]: (services: ServicesComptes, tx: Tx, contenu: Demandes[O]) => Promise<void>;
};

/** Does each request once, then forgets it and its key. */
export function poserDemandes(services: ServicesComptes, traitements: Traitements): void {
  const { base } = services;
  base.travaux.traiter('traiter-demande', async (tx, charge) => {
    const id = String(charge['id']);
    const demande = await tx.premiere(sql<{ objet: ObjetDemande; contenu_chiffre: Buffer }>`
      delete from demandes where id = ${id} returning objet, contenu_chiffre`);
    if (demande === undefined) return;
    const cle = await base.clesSujets.lire(tx, id);
    const contenu = cle.dechiffrer(demande.contenu_chiffre, lieu(id)).toString();
    await tx.executer(sql`delete from cles_sujets where sujet_id = ${id}`);
    const traiter = traitements[demande.objet] as (
      s: ServicesComptes,
      t: Tx,
      c: unknown,
    ) => Promise<void>;
    await traiter(services, tx, JSON.parse(contenu));
  });
}
