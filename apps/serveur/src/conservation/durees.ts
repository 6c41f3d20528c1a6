import { ajouterAns, ajouterMois, type Confiance, ecrireJour, j } from '@almanach/bareme';

export interface Duree {
  nombre: number;
  unite: 'jours' | 'mois' | 'ans';
}

/** A duration from a day on, with what it rests on. */
export interface DureeDatee {
  /** First day it applies, `YYYY-MM-DD`. */
  du: string;
  duree: Duree;
  source: string;
  confiance: Confiance;
}

export function dureeDatee(
  du: string,
  [nombre, unite]: readonly [number, Duree['unite']],
  source: string,
  confiance: Confiance,
): DureeDatee {
  return { du, duree: { nombre, unite }, source, confiance };
}

/** The one in force on a day: the last that began. Before the first, the first: nothing is kept without a limit. */
export function dureeAu(durees: readonly DureeDatee[], jour: string): DureeDatee {
  const [premiere] = durees;
  if (premiere === undefined) throw new Error('a duration was expected');
  return durees.filter((d) => d.du <= jour).at(-1) ?? premiere;
}

/** Day `duree` after a day, or before it when `sens` is -1; months are civil, and stop at the end of a short one. */
export function ajouterDuree(jour: string, { nombre, unite }: Duree, sens: 1 | -1 = 1): string {
  const depart = j(jour);
  const pas = nombre * sens;
  if (unite === 'jours') return ecrireJour(depart + pas);
  return ecrireJour(unite === 'mois' ? ajouterMois(depart, pas) : ajouterAns(depart, pas));
}

export function direDuree({ nombre, unite }: Duree): string {
  if (unite === 'jours') return nombre > 1 ? `${nombre} jours` : '1 jour';
  if (unite === 'mois') return `${nombre} mois`;
  return nombre > 1 ? `${nombre} ans` : '1 an';
}
