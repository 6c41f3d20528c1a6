import { SYSTEME } from '../../base/contexte.ts';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import type { ServicesPieces } from './services.ts';

const UN_JOUR = 86_400;
/** What is written in the vault is known here a moment later: younger than this, nothing is judged. */
const AGE = UN_JOUR * 1_000;
const LOT = 1_000;
const DEBUT = '00000000-0000-0000-0000-000000000000';

/** The vault keeps what a piece of the main database still refers to: the rest belongs to nobody any more. */
export function poserBalayage(services: ServicesPieces): void {
  const { travaux } = services.base;
  travaux.traiter('balayer-coffre', async (tx) => {
    await balayerCoffre(services, tx);
  });
  travaux.planifier('balayer-coffre', UN_JOUR);
}

/**
 * Takes out of the vault what was purged here, what was moved out of it, and what a writing that did not end left.
 * @returns how many.
 */
export async function balayerCoffre(
  { base, maintenant }: Pick<ServicesPieces, 'base' | 'maintenant'>,
  tx: Tx,
): Promise<number> {
  const avant = new Date(maintenant() - AGE).toISOString();
  let otees = 0;
  for (let apres = DEBUT; ; ) {
    const ids = await base.coffre.transaction(SYSTEME, async (t) =>
      (
        await t.lignes(sql<{ id: string }>`
          select presentes as id from presentes(${avant}, ${apres}, ${LOT})`)
      ).map((l) => l.id),
    );
    const dernier = ids.at(-1);
    if (dernier === undefined) return otees;
    const perdues = await tx.lignes(sql<{
      id: string;
    }>`select id from unnest(${ids}::uuid[]) as vues (id)
      where not exists (select from pieces p where p.id = vues.id
        and not exists (select from pieces_contenus c where c.piece_id = p.id))`);
    if (perdues.length > 0) {
      const aOter = perdues.map((p) => p.id);
      const { n } = await base.coffre.transaction(SYSTEME, (t) =>
        t.une(sql<{ n: number }>`select oter_pieces(${aOter}::uuid[]) as n`),
      );
      otees += n;
    }
    apres = dernier;
  }
}
