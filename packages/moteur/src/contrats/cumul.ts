import type { Jour } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import { joindre } from '../decompte/joindre.ts';
import type { Complement, Tranche } from '../decompte/types.ts';
import { auCentime, type Exact, entier, reste } from '../nombres/fraction.ts';
import { REGLES } from '../trace/regles.ts';
import { pointsOuverts } from './clauses.ts';
import { Composantes } from './jours/composantes.ts';
import { type Dossier, decouper, type Etendue, Pistes } from './jours/etendues.ts';
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
    const propres = siens.flatMap((x) => x.tranches.map((t) => t.du));
    const parMois = this.groupe.some((x) => parMoisCivil(x.garantie));
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
    let fixesMin = 0;
    let fixesMax = 0;
    let sommeMin = 0;
    let sommeMax = 0;
    tranches.forEach((t, i) => {
      if (clause(this.groupe[i] as Contribution) === null) {
        fixesMin += t.journalier;
        fixesMax += t.journalierMax;
      } else {
        sommeMin += t.journalier;
        sommeMax += t.journalierMax;
      }
    });
    let avantMin = 0;
    let avantMax = 0;
    return tranches.map((t, i) => {
      const x = this.groupe[i] as Contribution;
      const base = clause(x);
      if (x.garantie === null || base === null || t.journalierMax === 0)
        return { t, min: t.journalier, max: t.journalierMax, etape: null };
      const connu = this.connu(e, tranches);
      const places = this.places(e, i, base, connu, fixesMin, fixesMax);
      // The running share of the equals called before, and with, this one: what is left to a cent adds up exactly.
      const min = partage(places.min, avantMin, t.journalier, sommeMin, x.garantie);
      const max = connu
        ? min
        : Number.isFinite(sommeMax)
          ? Math.min(t.journalierMax, auCentime(places.max, 'demi-superieur'))
          : t.journalierMax;
      avantMin += t.journalier;
      avantMax += t.journalierMax;
      return { t, min, max: Math.max(min, max), etape: this.noter(e, x.garantie, base, places, t, min, connu) };
    });
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
  private places(
    e: Etendue,
    i: number,
    base: 'net' | 'brut',
    connu: boolean,
    fixesMin: number,
    fixesMax: number,
  ): { reference: Exact; autres: Exact; min: Exact; max: Exact; trace: readonly number[] } {
    const garantie = (this.groupe[i] as Contribution).garantie as GarantieOuverte;
    const salaire = base === 'net' ? garantie.salaires.net(e.du) : garantie.salaires.brut(e.du);
    const lecture = this.lectures[i] as Composantes;
    const demandes = (['ijss', 'employeur', 'autres-contrats', 'salaire-partiel'] as const).map(
      (quoi) => ({ quoi, mode: base, reputeeIntegrale: false }),
    );
    const hautes = lecture.somme(demandes, e, true, false).exact;
    const min = reste(reste(salaire.exact, hautes), entier(fixesMax));
    const autres = { n: hautes.n + fixesMax * hautes.d, d: hautes.d };
    const { exact: reference, trace } = salaire;
    if (connu) return { reference, autres, min, max: min, trace };
    const basses = lecture.somme(demandes, e, false, false).exact;
    return { reference, autres, min, max: reste(reste(reference, basses), entier(fixesMin)), trace };
  }

  private noter(
    e: Etendue,
    g: GarantieOuverte,
    base: string,
    places: { reference: Exact; autres: Exact },
    t: Tranche,
    cents: number,
    connu: boolean,
  ): number | null {
    if (!this.c.trace.active || cents === t.journalier || !connu) return null;
    const { reference, autres } = places;
    const entrees = { reference, base, autres, avant: t.journalier };
    const options = pointsOuverts(g.souscription.contrat, 'principeIndemnitaire');
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
      certitude: inconnue ? 'inconnu' : inchangee ? t.certitude : certitude(this.d.c, e.du),
      journalier: p.min,
      journalierMax: p.max,
      motif,
      fiscalite: t.fiscalite,
      trace: p.etape === null ? t.trace : [...t.trace, p.etape],
    };
  }
}

function certitude(c: Calcul, du: Jour): Tranche['certitude'] {
  return du < c.situation.le ? 'certain' : 'prevu';
}

/**
 * Share of one contract in what is left, in cents: all of it when there is room for everyone, otherwise in proportion
 * of what each owed, the cents given in the order of the contracts.
 */
function partage(
  place: Exact,
  avant: number,
  cents: number,
  somme: number,
  g: GarantieOuverte,
): number {
  if (somme === 0 || place.n >= somme * place.d) return cents;
  const { mode } = g.souscription.contrat.arrondi;
  const jusqua = auCentime(place, mode);
  if (avant === 0 && cents === somme) return Math.min(cents, jusqua);
  const part = (x: number) => Math.floor((jusqua * x) / somme);
  return part(avant + cents) - part(avant);
}

function parMoisCivil(g: GarantieOuverte | null): boolean {
  const diviseur = g?.garantie.base?.diviseur;
  return diviseur === 'mois-calendaire' || diviseur === 'lecture';
}
