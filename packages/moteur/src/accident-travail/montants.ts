import { anneeDe, type Jour, moisCivil, premierJour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { type Calcul, exiger } from '../contexte.ts';
import { prolonger } from '../indemnite/etat.ts';
import type { Formalites } from '../indemnite/formalites.ts';
import type { Etendue, Journee, MontantsDesJours } from '../indemnite/journees.ts';
import { type Course, entiere } from '../indemnite/limites.ts';
import { reduire } from '../indemnite/reduction.ts';
import { noterConsolidation } from './consolidation.ts';
import { type IndemniteAccident, indemniteAccident, type Salaires } from './indemnite.ts';
import type { SuiviSinistre } from './sinistres.ts';
import { travailLeger } from './temps-partiel.ts';

/** What decides the days of a chain, once its accident and its wage are known. */
export interface Dossier {
  chaine: Chaine;
  suivi: SuiviSinistre;
  salaires: Salaires;
  /** The day of the accident, which the employer pays, and the step that says so; `null` when it is not in the stop. */
  jourAccident: { le: Jour; trace: readonly number[] } | null;
  /** Last day that can be paid. */
  consolideLe: Jour;
}

/**
 * Daily amount of a paid day. The rate hangs on how many days were paid before: the walk of the days calls
 * `auJour` then `compter`, in order, so that the counter is always that of the first day of the stretch.
 */
export class MontantsAccident implements MontantsDesJours {
  readonly coupures: readonly Jour[];
  private readonly c: Calcul;
  private readonly d: Dossier;
  private readonly parTaux = new Map<string, IndemniteAccident>();
  /** Rank of the first day paid at the second rate. */
  private readonly bascule: number;

  constructor(c: Calcul, dossier: Dossier) {
    this.c = c;
    this.d = dossier;
    this.bascule = exiger(c.droit.tables.atJourBascule, dossier.chaine.du);
    this.coupures = this.couper();
  }

  private couper(): Jour[] {
    const { chaine, jourAccident, consolideLe } = this.d;
    const coupures = jourAccident === null ? [] : [jourAccident.le + 1];
    if (Number.isFinite(consolideLe)) coupures.push(consolideLe + 1);
    if (this.c.droit.options.plafondAt === 'arret') return coupures;
    for (let annee = anneeDe(chaine.du) + 1; annee <= anneeDe(chaine.au); annee++)
      coupures.push(premierJour(moisCivil(annee, 1)));
    return coupures;
  }

  /** Full benefit of the next day to be paid. */
  pleine(le: Jour): IndemniteAccident {
    const { c, d } = this;
    const second = d.suivi.joursPayes + 1 >= this.bascule;
    const plafondLe = c.droit.options.plafondAt === 'arret' ? d.chaine.du : le;
    const cle = `${second} ${anneeDe(plafondLe)}`;
    const connue = this.parTaux.get(cle);
    if (connue !== undefined) return connue;
    const rang = second ? this.bascule : 1;
    const indemnite = indemniteAccident(c, d.salaires, d.chaine.du, plafondLe, second, rang);
    this.parTaux.set(cle, indemnite);
    return indemnite;
  }

  auJour(e: Etendue, formalites: Formalites): Journee {
    const { c, d } = this;
    if (d.jourAccident?.le === e.du)
      return { cents: 0, motif: 'jour-de-l-accident', trace: d.jourAccident.trace };
    if (e.du > d.consolideLe)
      return {
        cents: 0,
        motif: 'consolidation',
        trace: noterConsolidation(c, d.consolideLe, e.du),
      };
    const pleine = this.pleine(e.du);
    let montant = pleine.jour;
    let motif: Journee['motif'] = 'indemnise';
    if (e.tempsPartiel !== null) {
      const rang = e.segment.arret?.rang ?? 0;
      montant = travailLeger(c, e.tempsPartiel, montant, pleine.salaire, rang, e.du);
      motif = 'temps-partiel';
    }
    const reduite = reduire(c, montant, formalites, e);
    if (reduite !== null) {
      const entiere = montant.cents;
      return { cents: reduite.cents, entiere, motif: 'envoi-tardif', trace: reduite.trace };
    }
    if (montant.cents === 0 && motif === 'indemnise') motif = 'sans-salaire';
    return { cents: montant.cents, motif, trace: montant.trace };
  }

  /** Days paid for the accident, and hours they stand for; never in the 360 days of sickness. */
  readonly compter = (c: Calcul, e: Etendue, _debut: Jour, formalites: Formalites): Course[] => {
    const { suivi } = this.d;
    const jours = e.au - e.du + 1;
    const auPremierTaux = Math.max(0, this.bascule - 1 - suivi.joursPayes);
    prolonger(c.etat.payes, e);
    if (auPremierTaux === 0 || jours <= auPremierTaux) {
      suivi.joursPayes += jours;
      return [entiere(e)];
    }
    suivi.joursPayes += auPremierTaux;
    const du = e.du + auPremierTaux;
    const suite = { ...entiere({ du, au: e.au }), journee: this.auJour({ ...e, du }, formalites) };
    suivi.joursPayes += jours - auPremierTaux;
    return [entiere({ du: e.du, au: du - 1 }), suite];
  };
}
