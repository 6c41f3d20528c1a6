import type { Jour } from '@almanach/bareme';
import { type Calcul, exiger } from '../../contexte.ts';
import type { Motif } from '../../decompte/json.ts';
import type { ArretCalcule } from '../../decompte/types.ts';
import {
  additionner,
  arrondirProduit,
  type Exact,
  entier,
  multiplier,
  reduite,
  ZERO,
} from '../../nombres/fraction.ts';
import { REGLES } from '../../trace/regles.ts';
import type { GarantieOuverte } from '../types.ts';
import type { Etendue } from './etendues.ts';

type Composante = GarantieOuverte['garantie']['deductions'][number]['quoi'];

/** What a clause takes off or counts: a sum of the other payers of the day, at one of its ends. */
export interface Somme {
  exact: Exact;
  trace: readonly number[];
}

export interface Demande {
  quoi: Composante;
  mode: 'brut' | 'net';
  reputeeIntegrale: boolean;
}

/** Reads the other payers of a day, in the terms of one contract. */
export class Composantes {
  private readonly c: Calcul;
  private readonly arret: ArretCalcule;
  private readonly g: GarantieOuverte;

  constructor(c: Calcul, arret: ArretCalcule, g: GarantieOuverte) {
    this.c = c;
    this.arret = arret;
    this.g = g;
  }

  /** @param max the highest each of them may be, which gives the least benefit. */
  somme(demandes: readonly Demande[], e: Etendue, max: boolean, tracer: boolean): Somme {
    let exact = ZERO;
    const trace: number[] = [];
    for (const d of demandes) {
      const une = this.une(d, e, max, tracer, trace);
      if (!Number.isFinite(une.n)) return { exact: une, trace };
      exact = additionner(exact, une);
    }
    return { exact, trace };
  }

  private une(d: Demande, e: Etendue, max: boolean, tracer: boolean, trace: number[]): Exact {
    switch (d.quoi) {
      case 'ijss':
        return this.indemnite(d, e, max, tracer, trace);
      case 'employeur':
        return this.enMode(entier(borne(e.employeur, max)), d.mode, e.du);
      case 'autres-contrats':
        return entier(borne(e.autres, max));
      case 'salaire-partiel':
        return this.enMode(salairePartiel(e), d.mode, e.du);
      case 'are':
        // France Travail does not pay the days that social security pays.
        return ZERO;
    }
  }

  private indemnite(d: Demande, e: Etendue, max: boolean, tracer: boolean, trace: number[]): Exact {
    const cents = this.indemniteBrute(d, e, max, tracer, trace);
    if (d.mode === 'brut' || !Number.isFinite(cents)) return entier(cents);
    const net = netDe(this.c, cents, e.du);
    if (tracer && cents > 0)
      trace.push(this.c.trace.noter(REGLES.contratIjssNette, e.du, { brut: cents }, net));
    return entier(net);
  }

  private indemniteBrute(
    d: Demande,
    e: Etendue,
    max: boolean,
    tracer: boolean,
    trace: number[],
  ): number {
    const { base } = e;
    const payee = max ? base.journalierMax : base.journalier;
    const theorique = this.g.garantie.eligibilite.ijss === 'theoriques';
    if (theorique && refusee(base.motif)) {
      const entiere = this.arret.indemnite ?? (max ? Number.POSITIVE_INFINITY : 0);
      if (tracer && entiere > payee)
        trace.push(
          this.c.trace.noter(REGLES.contratIjssTheorique, e.du, { servie: payee }, entiere),
        );
      return Math.max(payee, entiere);
    }
    if (!d.reputeeIntegrale || base.motif !== 'envoi-tardif') return payee;
    // The half was rounded: twice the half may miss by a cent.
    const entiere = base.entiere ?? 2 * base.journalier;
    if (tracer)
      trace.push(this.c.trace.noter(REGLES.contratIjssEntiere, e.du, { servie: payee }, entiere));
    return entiere;
  }

  /** A gross wage, in net terms: in the proportion of the net wage of the day to its gross. */
  private enMode(x: Exact, mode: 'brut' | 'net', le: Jour): Exact {
    if (mode === 'brut' || x.n === 0 || !Number.isFinite(x.n)) return x;
    const brut = this.g.salaires.brut(le).exact;
    const net = this.g.salaires.net(le).exact;
    if (brut.n === 0) return x;
    return multiplier(x, reduite({ n: net.n * brut.d, d: net.d * brut.n }));
  }
}

function borne(b: { min: number; max: number }, max: boolean): number {
  return max ? b.max : b.min;
}

/** Wage of a half-time day. Both wages at zero: the least favourable reading of wages that are not known. */
export function salairePartiel(e: Etendue): Exact {
  const t = e.tempsPartiel;
  if (t === null) return ZERO;
  if (t.salaireTempsPlein === 0 && t.salairePercu === 0)
    return { n: Number.POSITIVE_INFINITY, d: 1 };
  return reduite({ n: t.salairePercu, d: t.au - t.du + 1 });
}

/** INT-02: gross less CSG and CRDS, rounded once. */
export function netDe(c: Calcul, cents: number, le: Jour): number {
  const csg = exiger(c.droit.tables.csgTaux, le);
  const crds = exiger(c.droit.tables.crdsTaux, le);
  const d = csg.d * crds.d;
  return arrondirProduit(cents, reduite({ n: d - csg.n * crds.d - crds.n * csg.d, d }));
}

/** Days that social security refuses or cuts, though the stop is real: the contract rebuilds the benefit. */
const REFUSEES: ReadonlySet<Motif> = new Set([
  'droits-non-ouverts',
  'droits-six-mois',
  'envoi-tardif',
  'envoi-apres-fin',
  'teleconsultation',
  'cotisations-impayees',
]);

export function refusee(motif: Motif): boolean {
  return REFUSEES.has(motif);
}

/** Days that social security pays, in whole or in part. */
export function payee(motif: Motif): boolean {
  return motif === 'indemnise' || motif === 'temps-partiel' || motif === 'envoi-tardif';
}

const PRISES_EN_CHARGE: ReadonlySet<Motif> = new Set([
  'indemnise',
  'temps-partiel',
  'envoi-tardif',
  'carence',
  'jour-de-l-accident',
]);

/** Days that social security covers, its own waiting days included. */
export function priseEnCharge(motif: Motif): boolean {
  return PRISES_EN_CHARGE.has(motif);
}

/** Ends of the benefit of social security that no contract "as long as it is paid" outlives. */
const FINS: ReadonlySet<Motif> = new Set([
  'droits-six-mois',
  'plafond-360',
  'ald-trois-ans',
  'cumul-retraite',
  'plafond-liberal',
  'plafond-temps-partiel',
  'pension',
  'consolidation',
  'invalidite',
]);

export function finie(motif: Motif): boolean {
  return FINS.has(motif);
}
