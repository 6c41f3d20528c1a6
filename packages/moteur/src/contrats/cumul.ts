import type { Jour } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import { certitudeDu } from '../decompte/complement.ts';
import { joindre } from '../decompte/joindre.ts';
import type { Complement, Tranche } from '../decompte/types.ts';
import { arrondir } from '../nombres/arrondi.ts';
import { auCentime, comparer, type Exact, entier, reste } from '../nombres/fraction.ts';
import { REGLES } from '../trace/regles.ts';
import { pointsOuverts } from './clauses.ts';
import { Composantes, type Demande } from './jours/composantes.ts';
import { type Dossier, decouper, type Etendue, Pistes, varieParMois } from './jours/etendues.ts';
import type { GarantieOuverte } from './types.ts';

/** One contract among those of the same rank, with the lines it owes before the cap across payers. */
export interface Contribution {
  complement: Complement;
  /** `null` when the contract covers nothing: nothing to reduce. */
  garantie: GarantieOuverte | null;
}

/**
 * R-D-08, R-D-11: the scheme, then the employer, then the contracts by rank. A contract with the clause may not bring
 * the day above the reference wage: it gives way to those called before it; those of one rank share the reduction in
 * proportion of what each owed. A flat contract without the clause is not reduced.
 */
export function plafonnerCumul(
  d: Dossier,
  groupe: readonly Contribution[],
  precedents: readonly Complement[],
): Complement[] {
  if (groupe.every((x) => clause(x) === null)) return groupe.map((x) => x.complement);
  return new Cumul(d, groupe, precedents).complements();
}

function clause(x: Contribution): 'net' | 'brut' | null {
  return x.garantie?.souscription.contrat.principeIndemnitaire ?? null;
}

/** A contract that gives way, with its line of the day. */
interface Cedant {
  i: number;
  base: 'net' | 'brut';
  garantie: GarantieOuverte;
  t: Tranche;
}

/** What is left for it, and for its equals, below the wage of reference. */
interface Place {
  cedant: Cedant;
  reference: Exact;
  /** What the payers called before owe, and its equals that do not give way. */
  autres: Exact;
  min: Exact;
  max: Exact;
}

/** Every payer called before counts, in the terms of the clause. */
const DEMANDES = { brut: demandesEn('brut'), net: demandesEn('net') };

function demandesEn(mode: 'brut' | 'net'): readonly Demande[] {
  const composantes = ['ijss', 'employeur', 'autres-contrats', 'salaire-partiel'] as const;
  return composantes.map((quoi) => ({ quoi, mode, reputeeIntegrale: false }));
}

/** Bounds in cents of one line, and why. */
interface Part {
  t: Tranche;
  min: number;
  max: number;
  etape: number | null;
}

class Cumul {
  private readonly c: Calcul;
  private readonly d: Dossier;
  private readonly groupe: readonly Contribution[];
  private readonly precedents: readonly Complement[];
  private readonly lectures: readonly (Composantes | null)[];

  constructor(d: Dossier, groupe: readonly Contribution[], precedents: readonly Complement[]) {
    this.c = d.c;
    this.d = d;
    this.groupe = groupe;
    this.precedents = precedents;
    this.lectures = groupe.map((x) =>
      x.garantie === null ? null : new Composantes(d.c, d.arret, x.garantie),
    );
  }

  complements(): Complement[] {
    const siens = this.groupe.map((x) => x.complement);
    const propres: Jour[] = [];
    for (const x of siens) for (const t of x.tranches) propres.push(t.du);
    const parMois = this.groupe.some((x) => x.garantie !== null && varieParMois(x.garantie));
    const pistes = new Pistes(siens.map((x) => x.tranches));
    const listes: Tranche[][] = siens.map(() => []);
    for (const e of decouper(this.d, this.precedents, propres, parMois)) {
      pistes.avancer(e.du);
      const parts = this.reduire(
        e,
        siens.map((_, i) => pistes.au(i)),
      );
      parts.forEach((p, i) => joindre(listes[i] as Tranche[], this.ligne(e, p)));
    }
    return siens.map((x, i) => ({ payeur: x.payeur, tranches: listes[i] as Tranche[] }));
  }

  private reduire(e: Etendue, tranches: readonly Tranche[]): Part[] {
    const parts = tranches.map((t): Part => {
      return { t, min: t.journalier, max: t.journalierMax, etape: null };
    });
    const fixes = { min: 0, max: 0 };
    const cedants: Cedant[] = [];
    tranches.forEach((t, i) => {
      const x = this.groupe[i] as Contribution;
      const base = clause(x);
      if (x.garantie === null || base === null || t.journalierMax === 0) {
        fixes.min += t.journalier;
        fixes.max += t.journalierMax;
      } else cedants.push({ i, base, garantie: x.garantie, t });
    });
    if (cedants.length === 0) return parts;
    const connu = this.connu(e, tranches);
    const places = cedants.map((x) => this.place(e, x, connu, fixes));
    repartir(
      places,
      (p) => p.min,
      (t) => t.journalier,
    ).forEach((cents, k) => {
      const p = places[k] as Place;
      const part = parts[p.cedant.i] as Part;
      part.min = cents;
      part.max = connu ? cents : this.auPlus(p);
      part.etape = this.noter(e, p, cents, connu);
    });
    return parts;
  }

  /** The most a contract may owe when another payer is not known: alone below the wage. */
  private auPlus({ max, cedant }: Place): number {
    return Math.min(cedant.t.journalierMax, auCentime(max, 'demi-superieur'));
  }

  private connu(e: Etendue, tranches: readonly Tranche[]): boolean {
    return (
      e.base.certitude !== 'inconnu' &&
      e.employeur.min === e.employeur.max &&
      e.autres.min === e.autres.max &&
      tranches.every((t) => t.certitude !== 'inconnu')
    );
  }

  /** What is left below the reference wage once the payers called before are counted. */
  private place(
    e: Etendue,
    cedant: Cedant,
    connu: boolean,
    fixes: { min: number; max: number },
  ): Place {
    const { garantie, base, i } = cedant;
    const salaire = base === 'net' ? garantie.salaires.net(e.du) : garantie.salaires.brut(e.du);
    const lecture = this.lectures[i] as Composantes;
    const demandes = DEMANDES[base];
    const hautes = lecture.somme(demandes, e, true, false).exact;
    const min = reste(reste(salaire.exact, hautes), entier(fixes.max));
    const autres = { n: hautes.n + fixes.max * hautes.d, d: hautes.d };
    const { exact: reference } = salaire;
    if (connu) return { cedant, reference, autres, min, max: min };
    const basses = lecture.somme(demandes, e, false, false).exact;
    const max = reste(reste(reference, basses), entier(fixes.min));
    return { cedant, reference, autres, min, max };
  }

  private noter(e: Etendue, p: Place, cents: number, connu: boolean): number | null {
    const { cedant, reference, autres } = p;
    const avant = cedant.t.journalier;
    if (!this.c.trace.active || cents === avant || !connu) return null;
    const entrees = { reference, base: cedant.base, autres, avant };
    const options = pointsOuverts(cedant.garantie.souscription.contrat, 'principeIndemnitaire');
    return this.c.trace.noter(REGLES.contratCumul, e.du, entrees, cents, true, options);
  }

  private ligne(e: Etendue, p: Part): Tranche {
    const { t } = p;
    const inchangee = p.min === t.journalier && p.max === t.journalierMax;
    const inconnue = t.certitude === 'inconnu' || p.min !== p.max;
    const motif =
      p.max === 0 && t.journalierMax > 0
        ? 'contrat-cumul'
        : inconnue && t.certitude !== 'inconnu'
          ? 'fait-inconnu'
          : t.motif;
    return {
      du: e.du,
      au: e.au,
      prestation: t.prestation,
      beneficiaire: p.max === 0 ? 'assure' : t.beneficiaire,
      certitude: inconnue ? 'inconnu' : inchangee ? t.certitude : certitudeDu(this.d.c, e.du),
      journalier: p.min,
      journalierMax: p.max,
      motif,
      fiscalite: t.fiscalite,
      trace: p.etape === null ? t.trace : [...t.trace, p.etape],
    };
  }
}

/**
 * Cents of each contract: all it owes when there is room for everyone, otherwise its part of what is left, in
 * proportion of what each owed. The tightest wage is served first; the last one takes what remains to the cent.
 */
function repartir(
  places: readonly Place[],
  placeDe: (p: Place) => Exact,
  du: (t: Tranche) => number,
): number[] {
  const ordre = places.map((_, k) => k);
  ordre.sort((a, b) => comparer(placeDe(places[a] as Place), placeDe(places[b] as Place)) || a - b);
  const cents = places.map(() => 0);
  let somme = places.reduce((s, p) => s + du(p.cedant.t), 0);
  let donnes = 0;
  for (const k of ordre) {
    const p = places[k] as Place;
    const sien = du(p.cedant.t);
    const { mode } = p.cedant.garantie.souscription.contrat.arrondi;
    const libres = Math.max(0, auCentime(placeDe(p), mode) - donnes);
    const part = libres >= somme ? sien : arrondir(libres * sien, somme);
    cents[k] = part;
    donnes += part;
    somme -= sien;
  }
  return cents;
}
