import { sql } from '../../base/sql.ts';
import { type Compte, prevenir } from '../comptes.ts';
import { JOUR, type ServicesComptes } from '../services.ts';

/** Failures in a window beyond which a person is told, once a day. */
const SEUIL = 20;
const RONDE = 300;

/** Many failures on an account, from wherever: its owner is told, and never locked out. */
export function poserSurveillance(services: ServicesComptes): void {
  const { base, instant, dans } = services;
  base.travaux.traiter('surveiller-essais', async (tx) => {
    const vises = await tx.lignes(sql<Compte>`
      with vus as (
        update essais e set prevenu_le = ${instant()} from acces a
        where a.courriel_index = e.cle and e.nombre >= ${SEUIL}
          and (e.prevenu_le is null or e.prevenu_le <= ${dans(-JOUR)})
        returning a.compte_id
      ) select c.id, c.role, c.personne_id as personne from comptes c join vus on vus.compte_id = c.id
      where c.etat = 'actif'`);
    for (const compte of vises) {
      await prevenir(services, tx, compte, { modele: 'essais-nombreux' });
    }
  });
  base.travaux.planifier('surveiller-essais', RONDE);
}
