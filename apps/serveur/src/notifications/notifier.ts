import type { Base } from '../base/base.ts';
import type { Hasard } from '../base/cles/chiffrement.ts';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import { uuid } from '../dossiers/depot/identifiants.ts';
import { type Sujet, texteDuSujet } from './sujets.ts';

/** What telling someone takes from outside. */
export interface Notifiant {
  base: Pick<Base, 'travaux'>;
  /** Technical time, in milliseconds. */
  maintenant: () => number;
  hasard: Hasard;
}

/** Pages of the space that a notification opens. */
export const LIENS = {
  dossier: (id: string) => `/espace/arrets/${id}`,
  fil: (id: string) => `/espace/messages/${id}`,
  rendezVous: () => '/espace/rendez-vous',
  coordonnees: () => '/compte',
} as const;

/**
 * The one way a person is told: a line in their space, in the transaction that gives the reason to, and a job that
 * writes to them if they want it.
 * @param ecrire false when what is told was already written, or follows from what was.
 */
export async function notifier(
  { base, maintenant, hasard }: Notifiant,
  tx: Tx,
  personne: string,
  sujet: Sujet,
  lien: string,
  ecrire = true,
): Promise<void> {
  const id = uuid(hasard);
  await tx.executer(sql`insert into notifications (id, personne_id, le, sujet, lien)
    values (${id}, ${personne}, ${new Date(maintenant()).toISOString()}, ${sujet}, ${lien})`);
  if (!ecrire || texteDuSujet(sujet).courriel === null) return;
  await base.travaux.envoyer(tx, 'prevenir-personne', { notification: id });
}
