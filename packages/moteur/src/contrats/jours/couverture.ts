import type { Motif } from '../../decompte/json.ts';
import type { Garantie } from '../types.ts';
import { finie, payee, priseEnCharge, refusee } from './composantes.ts';

/** R-D-07: whether social security covers the day as the contract asks. */
export function ijssSuffisent(g: Garantie, motif: Motif): boolean {
  const { ijss } = g.eligibilite;
  if (g.tantQueIjss === true && finie(motif)) return false;
  if (ijss === 'indifferent') return true;
  if (ijss === 'versees') return payee(motif);
  return priseEnCharge(motif) || (ijss === 'theoriques' && refusee(motif));
}

/** A contract that does not speak of half-time pays a stop, not a half-time. `null`: its clause is not known. */
export function tempsPartielExclu(g: Garantie, apresArretTotal: boolean): boolean {
  const clause = g.tempsPartiel;
  if (clause === undefined) return true;
  if (clause === null) return false;
  return clause.mode === 'exclu' || (clause.apresArretTotal === true && !apresArretTotal);
}
