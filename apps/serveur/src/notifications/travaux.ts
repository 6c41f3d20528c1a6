import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import { type Compte, prevenir } from '../comptes/comptes.ts';
import { MINUTE, type ServicesComptes } from '../comptes/services.ts';
import { lirePreferences } from './preferences.ts';
import { type Sujet, texteDuSujet } from './sujets.ts';

interface Ligne {
  personne_id: string;
  sujet: Sujet;
  /** An e-mail just said the same of the same page: it sends to the space, where both are. */
  dite: boolean;
}

const PEU_APRES = 10 * MINUTE;

/** The job that writes to the person. Without an account nothing leaves: they are written to by post, by hand. */
export function poserTravauxNotifications(services: ServicesComptes): void {
  services.base.travaux.traiter('prevenir-personne', (tx, { notification }) =>
    ecrireALaPersonne(services, tx, String(notification)),
  );
}

async function ecrireALaPersonne(services: ServicesComptes, tx: Tx, id: string): Promise<void> {
  const ligne = await tx.premiere(sql<Ligne>`
    select n.personne_id, n.sujet, exists (select from notifications a
        where a.personne_id = n.personne_id and a.sujet = n.sujet and a.lien = n.lien
          and a.ecrite_le > ${services.dans(-PEU_APRES)}) as dite
    from notifications n where n.id = ${id}`);
  if (ligne === undefined || ligne.dite) return;
  const { genre, courriel } = texteDuSujet(ligne.sujet);
  if (courriel === null) return;
  const voulus = await lirePreferences(tx, ligne.personne_id);
  if (genre !== 'securite' && !voulus[genre]) return;
  const compte = await tx.premiere(sql<Compte>`
    select id, role, personne_id as personne from comptes
    where personne_id = ${ligne.personne_id} and etat = 'actif'`);
  if (compte === undefined) return;
  await prevenir(services, tx, compte, { modele: courriel });
  await tx.executer(
    sql`update notifications set ecrite_le = ${services.instant()} where id = ${id}`,
  );
}
