import type { Calcul } from '../../contexte.ts';
import type { Motif } from '../../decompte/json.ts';
import { comparer, type Exact, entier, multiplier, reste } from '../../nombres/fraction.ts';
import { REGLES } from '../../trace/regles.ts';
import type { GarantieOuverte } from '../types.ts';
import { citees } from './clauses.ts';
import type { Composantes, Demande } from './composantes.ts';
import type { Etendue } from './etendues.ts';
import type { Majoration } from './hospitalisation.ts';
import { type Position, promis } from './montant.ts';

/** Benefit of a day, exact, before its rounding and before the cap across contracts. */
export interface Prestation {
  exact: Exact;
  motif: Motif;
  trace: readonly number[];
}

/** Steps 7 to 10 for the first day of a stretch, hence for each of its days. */
export class Prestations {
  private readonly c: Calcul;
  private readonly g: GarantieOuverte;
  private readonly composantes: Composantes;
  /** Deductions of a day that is neither a half-time nor the employer's. */
  private readonly ordinaires: readonly Demande[];

  constructor(c: Calcul, g: GarantieOuverte, composantes: Composantes) {
    this.c = c;
    this.g = g;
    this.composantes = composantes;
    this.ordinaires = g.garantie.deductions.map((d) => ({
      quoi: d.quoi,
      mode: d.mode,
      reputeeIntegrale: d.reputeeIntegrale ?? false,
    }));
  }

  /** @param max the other payers at their highest, which leaves the least to this contract. */
  duJour(e: Etendue, p: Position, m: Majoration | null, max: boolean, tracer: boolean): Prestation {
    const brut = promis(this.c, this.g, e, p, m, tracer);
    let x: Prestation = { exact: brut.exact, motif: 'indemnise', trace: brut.trace };
    x = this.deduire(e, x, max, tracer);
    if (e.tempsPartiel !== null) x = this.aTempsPartiel(e, x, tracer);
    const { plafonds } = this.g.garantie;
    for (let i = 0; i < plafonds.length; i++) x = this.plafonner(e, x, i, max, tracer);
    return this.plafonnerAuChomage(e, x, max, tracer);
  }

  /** R-D-07: what the others pay comes off, gross or net as the contract says. */
  private deduire(e: Etendue, x: Prestation, max: boolean, tracer: boolean): Prestation {
    const demandes = this.deductions(e);
    if (demandes.length === 0) return x;
    const somme = this.composantes.somme(demandes, e, max, tracer);
    if (somme.exact.n === 0) return x;
    const exact = reste(x.exact, somme.exact);
    const motif = exact.n === 0 && x.exact.n > 0 ? 'contrat-couvert' : x.motif;
    if (!tracer) return { exact, motif, trace: [] };
    const options = citees(this.g, 'deductions');
    const entrees = { avant: x.exact, deduit: somme.exact };
    const etape = this.c.trace.noter(REGLES.contratDeduction, e.du, entrees, exact, true, options);
    return { exact, motif, trace: [...x.trace, ...somme.trace, etape] };
  }

  private deductions(e: Etendue): readonly Demande[] {
    const { substitution, base, tempsPartiel } = this.g.garantie;
    if (e.tempsPartiel === null && (substitution === null || !e.employeurTenu))
      return this.ordinaires;
    const demandes = this.ordinaires.slice();
    const mode = base?.assiette ?? 'brut';
    const manque = (quoi: string) => !demandes.some((d) => d.quoi === quoi);
    if (substitution !== null && e.employeurTenu && manque('ijss'))
      demandes.push({ quoi: 'ijss', mode: 'brut', reputeeIntegrale: false });
    if (
      e.tempsPartiel !== null &&
      tempsPartiel?.mode === 'deduction-salaire' &&
      manque('salaire-partiel')
    )
      demandes.push({ quoi: 'salaire-partiel', mode, reputeeIntegrale: false });
    return demandes;
  }

  /** R-D-10: half of what is left (the wage was taken off with the rest, when the contract says so). */
  private aTempsPartiel(e: Etendue, x: Prestation, tracer: boolean): Prestation {
    const motif = x.motif === 'indemnise' ? 'temps-partiel' : x.motif;
    if (this.g.garantie.tempsPartiel?.mode !== 'moitie') return { ...x, motif };
    const exact = multiplier(x.exact, { n: 1, d: 2 });
    if (!tracer) return { exact, motif, trace: [] };
    const options = citees(this.g, 'tempsPartiel');
    const entrees = { avant: x.exact };
    const etape = this.c.trace.noter(
      REGLES.contratTempsPartiel,
      e.du,
      entrees,
      exact,
      true,
      options,
    );
    return { exact, motif, trace: [...x.trace, etape] };
  }

  /** The cap of the contract itself: with what it counts, no more than a part of the wage of the day. */
  private plafonner(
    e: Etendue,
    x: Prestation,
    i: number,
    max: boolean,
    tracer: boolean,
  ): Prestation {
    const plafond = this.g.garantie.plafonds[i];
    if (plafond === undefined || plafond.base === 'are' || x.exact.n === 0) return x;
    const { base, taux, composantes, mode } = plafond;
    const salaire = base === 'net' ? this.g.salaires.net(e.du) : this.g.salaires.brut(e.du);
    const limite = multiplier(salaire.exact, taux);
    const demandes = composantes.map((quoi) => ({ quoi, mode, reputeeIntegrale: false }));
    const somme = this.composantes.somme(demandes, e, max, tracer);
    const place = reste(limite, somme.exact);
    const reduit = comparer(place, x.exact) < 0;
    const exact = reduit ? place : x.exact;
    const motif = exact.n === 0 ? 'contrat-plafond' : x.motif;
    if (!tracer) return { exact, motif, trace: [] };
    const entrees = { avant: x.exact, limite, autres: somme.exact, base };
    const options = citees(this.g, 'plafonds');
    const etape = this.c.trace.noter(REGLES.contratPlafond, e.du, entrees, exact, reduit, options);
    return { exact, motif, trace: [...x.trace, ...salaire.trace, ...somme.trace, etape] };
  }

  /** L911-8 3°: kept after the job, with the benefits and the contracts called before, no more than the unemployment benefit. */
  private plafonnerAuChomage(e: Etendue, x: Prestation, max: boolean, tracer: boolean): Prestation {
    const allocation = this.g.plafondChomage;
    if (allocation === null || x.exact.n === 0) return x;
    const autres = this.composantes.somme(SOUS_L_ALLOCATION, e, max, tracer);
    const place = reste(entier(allocation), autres.exact);
    const reduit = comparer(place, x.exact) < 0;
    const exact = reduit ? place : x.exact;
    const motif = exact.n === 0 ? 'contrat-plafond-chomage' : x.motif;
    if (!tracer) return { exact, motif, trace: [] };
    const entrees = { avant: x.exact, allocation, autres: autres.exact };
    const etape = this.c.trace.noter(REGLES.contratPlafondChomage, e.du, entrees, exact, reduit);
    return { exact, motif, trace: [...x.trace, ...autres.trace, etape] };
  }
}

const SOUS_L_ALLOCATION: readonly Demande[] = [
  { quoi: 'ijss', mode: 'brut', reputeeIntegrale: false },
  { quoi: 'autres-contrats', mode: 'brut', reputeeIntegrale: false },
];
