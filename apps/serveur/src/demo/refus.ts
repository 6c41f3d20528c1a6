import type { Base } from '../base/base.ts';
import { SYSTEME } from '../base/contexte.ts';
import type { Tx } from '../base/pool.ts';
import { RefusBase } from '../base/refus.ts';
import { sql } from '../base/sql.ts';

/** A production never runs on a base where passphrases that everyone knows open accounts. */
export async function exigerSansDemonstration(base: Base): Promise<void> {
  const { vu } = await base.transaction(SYSTEME, (tx) =>
    tx.une(sql<{ vu: boolean }>`select exists (select from comptes where demonstration)
      or exists (select from demonstration) as vu`),
  );
  if (!vu) return;
  throw new RefusBase(
    'ALM-P-622',
    'Cette base contient des comptes de démonstration, dont la phrase de passe est publique. ' +
      'Donnez une base vide dans DATABASE_URL, ou ALMANACH_DEMO=1 pour montrer la démonstration.',
  );
}

/** Nor is an invented agency put among real people: an external base must be empty at the first start. */
export async function exigerBaseVierge({ sorte }: Base, tx: Tx): Promise<void> {
  if (sorte === 'embarquee') return;
  const { vu } = await tx.une(sql<{ vu: boolean }>`select exists (select from comptes)
    or exists (select from personnes) as vu`);
  if (!vu) return;
  throw new RefusBase(
    'ALM-P-623',
    'Cette base contient déjà des comptes ou des personnes : la démonstration n’y entre pas. ' +
      'Donnez une base vide, ou retirez ALMANACH_DEMO.',
  );
}
