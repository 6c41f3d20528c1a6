import type { Jour } from '@almanach/bareme';
import type { Motif } from '../decompte/json.ts';
import type { Tranche } from '../decompte/types.ts';

/** A line of a contract: what is taken from it hangs on who paid for the contract, and is not told here. */
export function ligneDuContrat(
  du: Jour,
  au: Jour,
  cents: number,
  motif: Motif,
  certitude: Tranche['certitude'],
  trace: readonly number[],
): Tranche {
  return {
    du,
    au,
    prestation: 'complement-contrat',
    beneficiaire: 'assure',
    certitude,
    journalier: cents,
    journalierMax: cents,
    motif,
    fiscalite: 'imposable',
    trace,
  };
}
