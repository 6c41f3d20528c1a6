import { sql } from '../../base/sql.ts';
import { relances } from '../relances.ts';
import { type Ajout, ajouter } from './ajouter.ts';
import { suiviAEcrire, tenir } from './requetes.ts';
import type { Ecriture } from './services.ts';

/** Dossiers whose reminders are to be looked at, the earliest first: a job each. */
export async function planifierRelances(e: Ecriture, nombre = 2_000): Promise<number> {
  const dus = await e.tx.lignes(sql<{ id: string }>`select id from dossiers
    where relance_le <= ${e.jour} order by relance_le, id limit ${nombre}`);
  for (const { id } of dus) {
    await e.services.base.travaux.envoyer(e.tx, 'relancer-dossier', { dossier: id }, { cle: id });
  }
  return dus.length;
}

/** Sends what is due today, or puts the dossier aside: never both, never twice. */
export async function relancerDossier(e: Ecriture, dossier: string): Promise<void> {
  const tenu = await e.tx.premiere(tenir(dossier));
  const suivi = await e.tx.premiere(suiviAEcrire(dossier));
  if (tenu === undefined || suivi === undefined) return;
  const { dues, sansSuite, prochaine } = relances(suivi.derive, e.jour);
  const ajouts: Ajout[] = sansSuite
    ? [{ type: 'classement-sans-suite', charge: {}, pourquoi: 'sans-nouvelle', regle: 'R-I-23' }]
    : dues.map(({ palier, demandeLe, aupres }) => ({
        type: 'relance-envoyee',
        charge: { palier, demandeLe, aupres },
        pourquoi: 'piece-attendue',
      }));
  if (ajouts.length === 0) {
    await e.tx.executer(sql`update dossiers set relance_le = ${prochaine} where id = ${dossier}`);
    return;
  }
  await ajouter(e, dossier, ajouts);
}
