import type { Jour } from '@almanach/bareme';
import { avertir, type Calcul, manquer, optionnel } from '../contexte.ts';
import { auCentime, type Exact, minimum, ZERO } from '../nombres/fraction.ts';
import type { TempsPartiel } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import type { Formalites } from './formalites.ts';
import type { Etendue, Journee, MontantsDesJours } from './journees.ts';
import { arrondir, type Daily, reduire } from './reduction.ts';
import type { Indemnite } from './taux.ts';

/** Daily amount of a paid day: full, increased, half-time or reduced; each variant is rounded once. */
export class MontantsJournaliers implements MontantsDesJours {
  readonly coupures: readonly Jour[];
  protected readonly c: Calcul;
  private readonly indemnite: Indemnite;

  constructor(c: Calcul, indemnite: Indemnite) {
    this.c = c;
    this.indemnite = indemnite;
    this.coupures = indemnite.majoree === null ? [] : [indemnite.majoree.aPartirDu];
  }

  auJour(e: Etendue, formalites: Formalites): Journee {
    let montant = this.pleine(e.du);
    let motif: Journee['motif'] = 'indemnise';
    if (e.tempsPartiel !== null) {
      montant = this.tempsPartiel(e.tempsPartiel, montant, e.segment.arret?.rang ?? 0, e.du);
      motif = 'temps-partiel';
    }
    const reduite = reduire(this.c, montant, formalites, e);
    if (reduite !== null) {
      const entiere = montant.cents;
      return { cents: reduite.cents, entiere, motif: 'envoi-tardif', trace: reduite.trace };
    }
    if (montant.cents === 0 && motif === 'indemnise') motif = 'sans-salaire';
    return { cents: montant.cents, motif, trace: montant.trace };
  }

  private pleine(d: Jour): Daily {
    const { majoree } = this.indemnite;
    return majoree !== null && d >= majoree.aPartirDu ? majoree : this.indemnite;
  }

  /** R-G-38: never more than the daily loss of gain; discretionary before 2019-08-23. */
  protected tempsPartiel(t: TempsPartiel, pleine: Daily, rang: number, le: Jour): Daily {
    const { c } = this;
    if (optionnel(c.droit.tables.tptPerteDeGain, le) === null)
      return this.discretionnaire(pleine, t, rang, le);
    const jours = t.au - t.du + 1;
    const perte: Exact = { n: t.salaireTempsPlein - t.salairePercu, d: jours };
    const exacte = minimum(pleine.exacte, perte);
    const cents = auCentime(exacte, c.droit.options.arrondi);
    if (!c.trace.active) return { exacte, cents, trace: [] };
    const entrees = {
      tempsPlein: t.salaireTempsPlein,
      percu: t.salairePercu,
      jours,
      pleine: pleine.exacte,
    };
    const etape = c.trace.noter(REGLES.perteDeGain, le, entrees, exacte, exacte !== pleine.exacte);
    return {
      exacte,
      cents,
      trace: [...pleine.trace.slice(0, -1), etape, arrondir(c, exacte, cents, le)],
    };
  }

  private discretionnaire(pleine: Daily, t: TempsPartiel, rang: number, le: Jour): Daily {
    const { c } = this;
    avertir(c, 'ALM-A-016');
    manquer(c, `arrets[${rang}].tempsPartiel[${t.rang}]`, 'regle-inconnue');
    if (c.situation.sens === 'haut') return pleine;
    if (!c.trace.active) return { exacte: ZERO, cents: 0, trace: [] };
    const jours = t.au - t.du + 1;
    const entrees = {
      tempsPlein: t.salaireTempsPlein,
      percu: t.salairePercu,
      jours,
      pleine: pleine.exacte,
    };
    const etape = c.trace.noter(REGLES.perteDeGain, le, entrees, ZERO, false);
    return { exacte: ZERO, cents: 0, trace: [...pleine.trace, etape] };
  }
}
