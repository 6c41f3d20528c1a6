import type { Jour } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import { MontantsJournaliers } from '../indemnite/montants.ts';
import { arrondir, type Daily } from '../indemnite/reduction.ts';
import type { Indemnite } from '../indemnite/taux.ts';
import { auCentime } from '../nombres/fraction.ts';
import type { TempsPartiel } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/** R-A-16, INT-05: half-time is worth half of the benefit before rounding, whatever is earned. */
export class MontantsIndependant extends MontantsJournaliers {
  /** The first day of the stop chooses the text. */
  private readonly constat: Jour;

  constructor(c: Calcul, indemnite: Indemnite, constat: Jour) {
    super(c, indemnite);
    this.constat = constat;
  }

  protected override tempsPartiel(_: TempsPartiel, pleine: Daily, _rang: number, le: Jour): Daily {
    const { c } = this;
    const taux = exiger(c.droit.tables.tnsTempsPartielTaux, this.constat);
    const exacte = { n: pleine.exacte.n * taux.n, d: pleine.exacte.d * taux.d };
    const cents = auCentime(exacte, c.droit.options.arrondi);
    if (!c.trace.active) return { exacte, cents, trace: [] };
    const etape = c.trace.noter(REGLES.moitie, le, { pleine: pleine.exacte, taux }, exacte);
    return {
      exacte,
      cents,
      trace: [...pleine.trace.slice(0, -1), etape, arrondir(c, exacte, cents, le)],
    };
  }
}
