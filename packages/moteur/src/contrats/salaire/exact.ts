import { arrondir, quotient } from '../../nombres/arrondi.ts';
import { type Exact, reduite } from '../../nombres/fraction.ts';

const FIN = 10_000;
const NUMERATEUR_MAX = 1e11;
const DENOMINATEUR_MAX = 1e6;

/**
 * Keeps a wage exact through the rates to come. A fraction too large for that (odd rates multiplied together) is set
 * to the ten-thousandth of a cent: a hundred times finer than any daily amount can show.
 */
export function borner(x: Exact): Exact {
  const r = reduite(x);
  if (r.n <= NUMERATEUR_MAX && r.d <= DENOMINATEUR_MAX) return r;
  const entiers = quotient(r.n, r.d);
  const reste = r.n - entiers * r.d;
  return reduite({ n: entiers * FIN + arrondir(reste * FIN, r.d), d: FIN });
}
