import {
  dateCivile,
  dernierJour,
  type Jour,
  jourDeSemaine,
  type Mois,
  moisDe,
  premierJour,
} from '@almanach/bareme';
import { estContrat, estIndemnite, estMaintien } from '../maintien.ts';
import { somme } from '../montants.ts';
import type { JourVue, Part } from './jours.ts';

export interface MoisVue {
  readonly mois: Mois;
  readonly annee: number;
  /** Every civil day of the month, in the stop or not. */
  readonly jours: readonly Jour[];
  /** Monday-first weeks: the calendar of a phone, the rows of the grid. */
  readonly semaines: readonly (readonly Jour[])[];
  /** Months without a day of any stop, skipped just before this one. */
  readonly sautes: number;
  readonly total: TotalMois;
  /** Heights of a full column that month, in order of appearance. */
  readonly echelles: readonly (number | null)[];
}

export interface TotalMois {
  /** Gross cents of the benefits of the days that are known. */
  readonly cents: number;
  /** Gross wage kept by the employer, known days only: never added to the benefits. */
  readonly maintien: number;
  /** Gross of the contracts, known days only. */
  readonly contrats: number;
  /** Days whose amount is unknown. */
  readonly inconnus: number;
}

/** Months touched by a stop, in order; what lies between two distant stops is skipped and counted. */
export function moisDes(vues: ReadonlyMap<Jour, JourVue>): readonly MoisVue[] {
  const parMois = new Map<Mois, JourVue[]>();
  for (const vue of vues.values()) {
    const mois = moisDe(vue.jour);
    const liste = parMois.get(mois);
    if (liste === undefined) parMois.set(mois, [vue]);
    else liste.push(vue);
  }
  const presents = [...parMois.keys()].sort((a, b) => a - b);
  return presents.map((mois, rang) => {
    const precedent = presents[rang - 1];
    const sautes = precedent === undefined ? 0 : mois - precedent - 1;
    return moisVue(mois, parMois.get(mois) ?? [], sautes);
  });
}

function moisVue(mois: Mois, vues: readonly JourVue[], sautes: number): MoisVue {
  const jours = joursDuMois(mois);
  return {
    mois,
    annee: Math.floor(mois / 12),
    jours,
    semaines: semainesDe(jours),
    sautes,
    total: totalDe(vues),
    echelles: [...new Set(vues.map((vue) => vue.echelle))],
  };
}

function joursDuMois(mois: Mois): readonly Jour[] {
  const premier = premierJour(mois);
  return Array.from({ length: dernierJour(mois) - premier + 1 }, (_, i) => premier + i);
}

function semainesDe(jours: readonly Jour[]): readonly (readonly Jour[])[] {
  const semaines: Jour[][] = [];
  for (const jour of jours) {
    const courante = semaines.at(-1);
    if (courante === undefined || jourDeSemaine(jour) === 0) semaines.push([jour]);
    else courante.push(jour);
  }
  return semaines;
}

function totalDe(vues: readonly JourVue[]): TotalMois {
  const parts = vues.flatMap((vue) => vue.parts);
  return {
    cents: somme(parts.filter((p) => estIndemnite(p.ligne)).map((p) => p.cents ?? 0)),
    contrats: somme(parts.filter((p) => estContrat(p.ligne)).map((p) => p.cents ?? 0)),
    maintien: somme(parts.filter((p) => estMaintien(p.ligne)).map((p) => p.cents ?? 0)),
    inconnus: vues.filter((vue) => vue.parts.some(indemniteInconnue)).length,
  };
}

function indemniteInconnue({ ligne, cents }: Part): boolean {
  return cents === null && estIndemnite(ligne);
}

/** Day of the month, 1 to 31. */
export function quantieme(jour: Jour): number {
  return dateCivile(jour).quantieme;
}

export function estWeekEnd(jour: Jour): boolean {
  return jourDeSemaine(jour) >= 5;
}
