import type { Jour } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import { arrondir, type Daily } from '../indemnite/reduction.ts';
import { auCentime, type Exact, maximum, minimum, reduite, ZERO } from '../nombres/fraction.ts';
import type { TempsPartiel } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/**
 * Light or half-time work (L433-1 al. 3, ALM-21): the benefit and the wage together stay below the wage of the
 * category or, when it is higher, the wage on which the benefit was computed.
 */
export function travailLeger(
  c: Calcul,
  t: TempsPartiel,
  pleine: Daily,
  salaire: Exact,
  rangArret: number,
  le: Jour,
): Daily {
  const jours = t.au - t.du + 1;
  const limite = sansSalaires(c, t, rangArret) ? ZERO : reste(t, salaire, jours);
  const exacte = minimum(pleine.exacte, limite);
  const cents = auCentime(exacte, c.droit.options.arrondi);
  if (!c.trace.active) return { exacte, cents, trace: [] };
  const entrees = {
    tempsPlein: t.salaireTempsPlein,
    percu: t.salairePercu,
    jours,
    salaire,
    pleine: pleine.exacte,
  };
  const etape = c.trace.noter(REGLES.travailLeger, le, entrees, exacte, exacte !== pleine.exacte);
  const trace = [...pleine.trace.slice(0, -1), etape, arrondir(c, exacte, cents, le)];
  return { exacte, cents, trace };
}

function reste(t: TempsPartiel, salaire: Exact, jours: number): Exact {
  const normal = maximum({ n: t.salaireTempsPlein, d: jours }, salaire);
  return reduite({ n: normal.n * jours - t.salairePercu * normal.d, d: normal.d * jours });
}

/** The wages are unknown and read at the value that gives least: nothing may be left to pay. */
function sansSalaires(c: Calcul, t: TempsPartiel, rangArret: number): boolean {
  if (t.salaireTempsPlein > 0) return false;
  const chemin = `arrets[${rangArret}].tempsPartiel[${t.rang}].`;
  return c.situation.inconnus.some((i) => i.chemin.startsWith(chemin));
}
