import type { DecompteJson, EcheanceJson } from '@almanach/moteur';
import { centimes, somme } from '../montants.ts';

interface TotalVersements {
  readonly libelle: string;
  readonly net: number;
  readonly nombre: number;
}

/** Payments in order of date, the social security first when two fall on the same day. */
export function versementsDe(decompte: DecompteJson): readonly EcheanceJson[] {
  return [...decompte.echeances].sort((a, b) => compare(a.le, b.le) || compare(a.du, b.du));
}

/** Certain and planned are never one figure; nor what goes to the employer and what goes to the person. */
export function totauxVersements(echeances: readonly EcheanceJson[]): readonly TotalVersements[] {
  const totaux: TotalVersements[] = [];
  for (const beneficiaire of ['assure', 'employeur'] as const) {
    for (const certitude of ['certain', 'prevu'] as const) {
      const liste = echeances.filter(
        (e) => e.beneficiaire === beneficiaire && e.certitude === certitude,
      );
      if (liste.length === 0) continue;
      totaux.push({
        libelle: `${certitude === 'certain' ? 'Certain' : 'Prévu'}, ${QUI[beneficiaire]}`,
        net: somme(liste.map((e) => centimes(e.net))),
        nombre: liste.length,
      });
    }
  }
  return totaux;
}

const QUI: Readonly<Record<EcheanceJson['beneficiaire'], string>> = {
  assure: 'pour vous',
  employeur: 'pour votre employeur',
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Beyond this many, the oldest payments are folded: the next ones are what a person comes for. */
const MONTRES = 12;

/** Rank of the first payment shown before unfolding. */
export function premierMontre(echeances: readonly EcheanceJson[]): number {
  return Math.max(0, echeances.length - MONTRES);
}

/** The year is said once it can be doubted: when the payments and their days span two. */
export function surUneAnnee(echeances: readonly EcheanceJson[]): boolean {
  return new Set(echeances.flatMap((e) => [e.du, e.le].map((jour) => jour.slice(0, 4)))).size === 1;
}

export function sansAnnee(texte: string): string {
  return texte.replace(/ \d{4}$/, '');
}
