import type { Fraction, Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { type Calcul, exiger } from '../contexte.ts';
import { certitudeDu, ligneDe } from '../decompte/complement.ts';
import { joindre } from '../decompte/joindre.ts';
import type { ArretCalcule, Tranche } from '../decompte/types.ts';
import { prolonger } from '../indemnite/etat.ts';
import type { Arret, Emploi, Periode } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { deduire } from './deduction.ts';
import { resteAPayer } from './duree.ts';
import { emploisDu } from './emplois.ts';
import { type ReglesDuMaintien, type Suite, suites } from './jours.ts';
import { jourMaintenu, maintenuAuPlus } from './montant.ts';
import { ouvre, salaireDuMois, sansBorne } from './salaire.ts';

/** Every day of the stop, with what one employer owes; the days paid are remembered for the next stops. */
export function maintien(
  c: Calcul,
  chaine: Chaine,
  arret: ArretCalcule,
  emploi: Emploi,
  depuis: Jour,
  trace: readonly number[],
): Tranche[] {
  const l = new Lignes(c, chaine, arret, emploi, depuis, trace);
  for (const s of suites(arret.tranches, l.regles)) l.ajouter(s);
  return l.tranches;
}

class Lignes {
  readonly tranches: Tranche[] = [];
  readonly regles: ReglesDuMaintien;
  private readonly c: Calcul;
  private readonly arret: ArretCalcule;
  private readonly emploi: Emploi;
  private readonly emplois: readonly Emploi[];
  private readonly salaire: number;
  private readonly ouverture: readonly number[];
  private readonly attente: readonly number[];
  private readonly durees: readonly number[];
  private readonly payes: Periode[];
  /** Benefit of days that are not worked, still to take off. */
  private report = 0;
  /** Days an unknown benefit may have used up. */
  private possibles: number;

  constructor(
    c: Calcul,
    chaine: Chaine,
    arret: ArretCalcule,
    emploi: Emploi,
    depuis: Jour,
    ouverture: readonly number[],
  ) {
    const { tables, options } = c.droit;
    this.c = c;
    this.arret = arret;
    this.emploi = emploi;
    this.ouverture = ouverture;
    this.emplois = emploisDu(c.situation, chaine.du);
    const attente = joursDAttente(c, chaine);
    this.attente = noterAttente(c, chaine.du, attente);
    const reste = resteAPayer(c, chaine, emploi, depuis);
    this.durees = reste.trace;
    this.possibles = reste.premiere + reste.seconde;
    this.salaire = salaireDuMois(c, emploi, chaine.du);
    this.payes = c.etat.maintenus.get(emploi.rang) ?? [];
    c.etat.maintenus.set(emploi.rang, this.payes);
    this.regles = {
      attente,
      premiere: reste.premiere,
      seconde: reste.seconde,
      taux1: exiger(tables.mensTaux1, chaine.du),
      taux2: exiger(tables.mensTaux2, chaine.du),
      finContrat: emploi.au,
      parMois: options.jourEmployeur === 'calendaire' || options.jourEmployeur === 'ouvres',
      parJourOuvre: options.jourEmployeur === 'ouvres',
      le: c.situation.le,
    };
  }

  ajouter(s: Suite): void {
    joindre(this.tranches, s.taux === null ? this.sans(s) : this.avec(s, s.taux));
  }

  private sans(s: Suite): Tranche {
    const trace =
      s.motif === 'maintien-attente'
        ? [...this.ouverture, ...this.attente]
        : s.motif === 'maintien-epuise'
          ? [...this.ouverture, ...this.durees]
          : this.ouverture;
    const t = this.tranche(s, 0, s.motif, trace);
    const incertain = this.c.manques.length > 0 || this.c.situation.inconnus.length > 0;
    // Between two readings of the facts, a lower benefit may open the right: the wage kept bounds it.
    if (incertain && s.motif === 'maintien-sans-ijss')
      t.journalierMax = this.auPlus(this.regles.taux1, s.du);
    return t;
  }

  private avec(s: Suite, taux: Fraction): Tranche {
    if (s.base.certitude === 'inconnu') return this.inconnue(s, taux);
    const d = deduire(this.c, this.arret, s.base, this.emploi, this.emplois);
    if (this.regles.parJourOuvre && !ouvre(s.du)) {
      this.report += d.cents * (s.au - s.du + 1);
      return this.tranche(s, 0, 'maintien-jour-non-ouvre', this.ouverture);
    }
    const avecReport = { cents: d.cents + this.report, trace: d.trace };
    const avant = [...this.ouverture, ...this.attente, ...this.durees];
    const jour = jourMaintenu(this.c, s, this.salaire, avecReport, avant);
    if (this.regles.parJourOuvre) this.report = jour.report;
    if (jour.cents > 0) prolonger(this.payes, s);
    const t = this.tranche(s, jour.cents, jour.motif, jour.trace);
    if (sansBorne(this.salaire)) t.journalierMax = Number.POSITIVE_INFINITY;
    return t;
  }

  /** The benefit of the day is not known: from nothing to the whole maintained wage. */
  private inconnue(s: Suite, taux: Fraction): Tranche {
    const t = this.tranche(s, 0, s.motif, s.base.trace);
    t.certitude = 'inconnu';
    t.journalierMax = this.auPlus(taux, s.du);
    const jours = Math.min(this.possibles, s.au - s.du + 1);
    if (this.c.situation.sens === 'bas' && jours > 0)
      prolonger(this.payes, { du: s.du, au: s.du + jours - 1 });
    this.possibles -= jours;
    return t;
  }

  private auPlus(taux: Fraction, le: Jour): number {
    if (sansBorne(this.salaire)) return Number.POSITIVE_INFINITY;
    return maintenuAuPlus(this.c, this.salaire, taux, le);
  }

  private tranche(
    s: Suite,
    cents: number,
    motif: Tranche['motif'],
    trace: readonly number[],
  ): Tranche {
    return ligneDe(
      'maintien-employeur',
      s.du,
      s.au,
      cents,
      motif,
      certitudeDu(this.c, s.du),
      trace,
    );
  }
}

/** R-C-02: none for a work accident or an occupational disease; seven days otherwise, the way to work included. */
function joursDAttente(c: Calcul, chaine: Chaine): number {
  const { nature } = chaine.prescriptions[0] as Arret;
  if (nature === 'accident-travail' || nature === 'maladie-professionnelle') return 0;
  return exiger(c.droit.tables.mensAttente, chaine.du);
}

function noterAttente(c: Calcul, premierJour: Jour, jours: number): readonly number[] {
  if (!c.trace.active) return [];
  const entrees = { premierJour, jours };
  const debut = premierJour + jours;
  return [c.trace.noter(REGLES.maintienAttente, premierJour, entrees, debut, jours > 0)];
}
