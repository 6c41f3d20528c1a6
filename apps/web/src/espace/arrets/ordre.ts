import { dateJalon } from '../mots/pistes.ts';
import type { Dossier, EtapeDePiste } from '../types.ts';

export interface Jalon {
  readonly piste: 'ss' | 'pv';
  readonly etape: EtapeDePiste;
}

/**
 * Both tracks on one line of time, each in its own order: what has a date by its date, what has none after, the social
 * security first, since the scheme waits for it.
 */
export function entrelacer({ securiteSociale, prevoyance }: Dossier['pistes']): readonly Jalon[] {
  const ss = securiteSociale.map((etape): Jalon => ({ piste: 'ss', etape }));
  const pv = prevoyance.map((etape): Jalon => ({ piste: 'pv', etape }));
  const melees: Jalon[] = [];
  for (;;) {
    const [a] = ss;
    const [b] = pv;
    if (a === undefined || b === undefined) return [...melees, ...ss, ...pv];
    melees.push((avant(b, a) ? pv : ss).shift() ?? a);
  }
}

/** What is done comes before what is not; the scheme waits for the caisse once its own first steps are done. */
function avant(pv: Jalon, ss: Jalon): boolean {
  if (pv.etape.etape === 'caisse-connue') return false;
  const [de, a] = [quand(pv), quand(ss)];
  return de < a;
}

/** What happens elsewhere comes after what we see. */
const RANGS = { faite: 0, 'en-cours': 1, inconnue: 2, 'a-venir': 2 } as const;

function quand({ etape }: Jalon): string {
  const date = dateJalon(etape)?.iso ?? '9999-12-31';
  return `${RANGS[etape.avancement]} ${date}`;
}
