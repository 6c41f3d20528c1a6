import type { Droit, Jour, Table } from '@almanach/bareme';
import { calculer } from '../calculer.ts';
import type { Decompte } from '../decompte/types.ts';
import type { SituationLue } from '../situation/lire.ts';
import type { Periode, Situation } from '../situation/types.ts';
import { type Palier, type PalierAttendu, paliersDe } from './paliers.ts';
import type { Comparaison, LigneVersee } from './types.ts';

/** What a search of causes works on. */
export interface Dossier {
  lue: SituationLue;
  droit: Droit;
  attendu: Decompte;
  paliers: readonly PalierAttendu[];
  lignes: readonly LigneVersee[];
  /** Days of the stops that hold a difference, where the expected amount is known. */
  jours: readonly Comparaison[];
  /** Among them, those that differ. */
  ecarts: readonly Comparaison[];
}

type Tables = Droit['tables'];

/** The same computation on other facts or another law: a calculator that errs in one point. */
export function rejouer(
  d: Dossier,
  faits: ((s: Situation) => Situation) | null,
  droit: Droit = d.droit,
): PalierAttendu[] {
  const lue = faits === null ? d.lue : changer(d.lue, faits);
  return paliersDe(calculer(lue, droit, { trace: false }));
}

function changer(lue: SituationLue, faits: (s: Situation) => Situation): SituationLue {
  const bas = faits(lue.bas);
  return {
    bas,
    haut: lue.haut === lue.bas ? bas : faits(lue.haut),
    mixtes: lue.mixtes.map(faits),
  };
}

export function avecTables(droit: Droit, tables: Partial<Tables>): Droit {
  return { ...droit, tables: { ...droit.tables, ...tables } };
}

/** A figure at the same value on every day. */
export function constante<T>(table: Table<T>, valeur: T): Table<T> {
  return { id: table.id, du: [-1e9], valeurs: [valeur], jusqua: Number.POSITIVE_INFINITY };
}

/** A figure that the law sets aside on every day. */
export function ecartee<T>(table: Table<T>): Table<T> {
  return { id: table.id, du: [-1e9], valeurs: [null], jusqua: Number.POSITIVE_INFINITY };
}

/** A figure altered on every day. */
export function transformee<T>(table: Table<T>, changer: (valeur: T, du: Jour) => T): Table<T> {
  const valeurs = table.valeurs.map((v, i) =>
    v === null ? null : changer(v, table.du[i] as Jour),
  );
  return { ...table, valeurs };
}

/** A figure as it was so many rises ago. */
export function enRetard<T>(table: Table<T>, crans: number): Table<T> {
  const valeurs = table.valeurs.map((v, i) => {
    const autre = table.valeurs[i - crans];
    return autre === undefined ? v : autre;
  });
  return { ...table, valeurs };
}

/** A figure that rises so many days early. */
export function enAvance<T>(table: Table<T>, jours: number): Table<T> {
  return { ...table, du: table.du.map((d) => d - jours) };
}

export interface Arrets extends Periode {
  rang: number;
}

/** Stops of the décompte that hold a difference. */
export function arretsEnEcart(d: Dossier): Arrets[] {
  return d.attendu.arrets
    .map((a, rang) => ({ du: a.du, au: a.au, rang }))
    .filter((a) => d.jours.some((j) => j.du <= a.au && j.au >= a.du));
}

/** The expected days, ready to be altered. */
export function copie(d: Dossier): Palier[] {
  return d.paliers.map(({ du, au, cents }) => ({ du, au, cents }));
}

/** Scheme of a stop, as far as its errors go. */
export type RegimeDArret = 'salarie' | 'independant' | 'amexa' | 'atexa';

export function regimeDe(d: Dossier, rang: number): RegimeDArret {
  const droits = d.attendu.arrets[rang]?.droits[0];
  if (droits?.prestation === 'ij-amexa') return 'amexa';
  if (droits?.prestation === 'ij-atexa') return 'atexa';
  const independant = droits?.conditions.some((c) => c.regle.startsWith('R-A-')) === true;
  return independant ? 'independant' : 'salarie';
}

/** First days of the stops of a scheme that differ; none when another scheme pays. */
export function debutsEnEcart(d: Dossier, regime: RegimeDArret): Jour[] {
  return arretsEnEcart(d)
    .filter((a) => regimeDe(d, a.rang) === regime)
    .map((a) => a.du);
}
