import { type Jour, moisDe } from '@almanach/bareme';
import { type Calcul, manquer } from '../../contexte.ts';
import { REGLES } from '../../trace/regles.ts';
import { pointsOuverts } from '../clauses.ts';
import type { BaseSalaire, Garantie, SalaireDuJour, Salaires, Sujet } from '../types.ts';
import { borner } from './exact.ts';
import { jourDuMois, plafonner, varie } from './jour.ts';
import { type Mesure, salaireMensuel } from './mois.ts';
import { jourDeSemaine } from './semaine.ts';

/** A flat guarantee may be capped by a wage: the ordinary one, by the reading chosen for the employer's day. */
const BASE_ORDINAIRE: BaseSalaire = {
  assiette: 'brut',
  periode: 'si-travail',
  diviseur: 'lecture',
  ifm: true,
  iccp: true,
  tauxForfaitaireNet: null,
  plafondPass: null,
  primes: 'toutes',
  tranche1: 'pass-365',
};

const RIEN: SalaireDuJour = { exact: { n: 0, d: 1 }, trace: [] };

/** A month of work is 52 weeks over twelve: 35 hours a week, 151.67 a month. */
const SEMAINES = 52;
const MOIS = 12;

/**
 * Wages of a day, in the terms of one guarantee. Drawn when they are asked for, once where the divisor is the same
 * every month: a pay is only missing if its wage counts.
 */
export class SalairesDuContrat implements Salaires {
  private readonly c: Calcul;
  private readonly sujet: Sujet;
  private readonly base: BaseSalaire;
  private readonly assiette: 'brut' | 'net';
  private readonly clause: string;
  /** Last month asked for: days are read in order. */
  private moisBrut = -1;
  private moisNet = -1;
  private brutLu: SalaireDuJour = RIEN;
  private netLu: SalaireDuJour = RIEN;

  constructor(c: Calcul, sujet: Sujet, garantie: Garantie, assiette: 'brut' | 'net' | null) {
    this.c = c;
    this.sujet = sujet;
    this.base = garantie.base ?? BASE_ORDINAIRE;
    this.assiette = assiette ?? this.base.assiette;
    this.clause = `garanties[${garantie.rang}].base`;
  }

  retenu(jour: Jour): SalaireDuJour {
    return this.assiette === 'brut' ? this.brut(jour) : this.net(jour);
  }

  brut(jour: Jour): SalaireDuJour {
    const mois = this.mois(jour);
    if (mois !== this.moisBrut) {
      const salaire = this.tirer(jour, 'brut') as SalaireDuJour;
      this.brutLu = plafonner(this.c, this.sujet, this.base, salaire, this.clause);
      this.moisBrut = mois;
    }
    return this.brutLu;
  }

  /** The pays, or the gross less a flat rate (INT-06); with neither, from nothing to the gross. */
  net(jour: Jour): SalaireDuJour {
    const mois = this.mois(jour);
    if (mois !== this.moisNet) {
      this.netLu = this.tirerNet(jour);
      this.moisNet = mois;
    }
    return this.netLu;
  }

  /** One wage for every month, unless the divisor changes with it. */
  private mois(jour: Jour): number {
    return varie(this.base) ? moisDe(jour) : 0;
  }

  private tirer(jour: Jour, mesure: Mesure): SalaireDuJour | null {
    const { c, sujet, base, clause } = this;
    if (base.periode === 'semaine-contractuelle')
      return mesure === 'net' ? null : this.deLaSemaine(jour);
    const mois = salaireMensuel(c, sujet, base, mesure, clause);
    return mois === null ? null : jourDuMois(c, sujet, base, mois, jour, clause);
  }

  /** The week divided by its seven days, or brought to a month that the divisor shares out. */
  private deLaSemaine(jour: Jour): SalaireDuJour {
    const { c, sujet, base, clause } = this;
    const semaine = jourDeSemaine(c, sujet, base, clause);
    if (base.diviseur === '7') return semaine;
    const { n, d } = semaine.exact;
    const mois = { exact: borner({ n: n * 7 * SEMAINES, d: d * MOIS }), trace: semaine.trace };
    return jourDuMois(c, sujet, base, mois, jour, clause);
  }

  private tirerNet(jour: Jour): SalaireDuJour {
    if (this.base.tauxForfaitaireNet !== null) return this.forfaitaire(jour);
    const dit = this.tirer(jour, 'net');
    if (dit !== null) return dit;
    const { emploi } = this.sujet;
    const chemin = emploi === null ? 'emplois' : `emplois[${emploi.rang}].paies[].net`;
    manquer(this.c, chemin, 'salaire-net');
    if (this.c.situation.sens === 'bas') return { exact: { n: 0, d: 1 }, trace: [] };
    return this.brut(jour);
  }

  private forfaitaire(jour: Jour): SalaireDuJour {
    const { c, sujet } = this;
    const brut = this.brut(jour);
    const taux = this.base.tauxForfaitaireNet ?? { n: 0, d: 1 };
    const exact = borner({ n: brut.exact.n * (taux.d - taux.n), d: brut.exact.d * taux.d });
    if (!c.trace.active) return { exact, trace: [] };
    const options = pointsOuverts(sujet.souscription.contrat, `${this.clause}.tauxForfaitaireNet`);
    const entrees = { brut: brut.exact, taux };
    const etape = c.trace.noter(
      REGLES.contratNetForfaitaire,
      sujet.chaine.du,
      entrees,
      exact,
      true,
      options,
    );
    return { exact, trace: [...brut.trace, etape] };
  }
}
