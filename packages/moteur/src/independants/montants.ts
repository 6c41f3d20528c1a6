import type { Jour } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import type { Formalites } from '../indemnite/formalites.ts';
import type { Etendue, Journee } from '../indemnite/journees.ts';
import { MontantsJournaliers } from '../indemnite/montants.ts';
import { arrondir, type Daily } from '../indemnite/reduction.ts';
import type { Indemnite } from '../indemnite/taux.ts';
import { auCentime } from '../nombres/fraction.ts';
import type { TempsPartiel } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import type { SuiviIndependant } from './suivi.ts';

/** R-A-16, INT-05: half-time is worth half of the benefit before rounding, whatever is earned. */
export class MontantsIndependant extends MontantsJournaliers {
  private readonly suivi: SuiviIndependant;

  constructor(c: Calcul, indemnite: Indemnite, suivi: SuiviIndependant) {
    super(c, indemnite);
    this.suivi = suivi;
  }

  override auJour(e: Etendue, formalites: Formalites): Journee {
    if (e.tempsPartiel === null || suiteDArretPaye(e, this.suivi))
      return super.auJour(e, formalites);
    const { c } = this;
    const entrees = { du: e.tempsPartiel.du };
    const trace = c.trace.active
      ? [c.trace.noter(REGLES.tempsPartielSuite, e.du, entrees, false, false)]
      : [];
    return { cents: 0, motif: 'temps-partiel-non-couvert', trace };
  }

  protected override tempsPartiel(_: TempsPartiel, pleine: Daily, _rang: number, le: Jour): Daily {
    const { c } = this;
    // The first day of the stop chooses the text.
    const taux = exiger(c.droit.tables.tnsTempsPartielTaux, this.suivi.constat);
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

/** D622-10: half-time follows at once a paid full-time stop, which a long-term illness does not ask. */
export function suiteDArretPaye(e: Etendue, suivi: SuiviIndependant): boolean {
  return e.ald !== null || suivi.completPaye;
}
