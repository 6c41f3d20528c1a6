import { createHash } from 'node:crypto';
import { canonique, type FigeJson } from '@almanach/moteur';

/** sha256, in hex, of the canonical text of a frozen décompte without its seal. */
export function sceller(fige: FigeJson): FigeJson & { sceau: string } {
  return { ...fige, sceau: sceauDe(fige) };
}

/** A document without a seal has nothing to be checked. */
export function sceauIntact(fige: FigeJson): boolean {
  return fige.sceau === undefined || fige.sceau === sceauDe(fige);
}

function sceauDe({ sceau: _, ...reste }: FigeJson): string {
  return `sha256:${createHash('sha256').update(canonique(reste)).digest('hex')}`;
}
