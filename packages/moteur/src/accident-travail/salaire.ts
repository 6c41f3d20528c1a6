import { dernierJour, type Jour, type Mois, premierJour } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import { diviser, type Exact, reduite } from '../nombres/fraction.ts';
import { periodiciteCommune } from '../salaire/base.ts';
import { revenusDesMois, revenusPercus } from '../salaire/mensuel.ts';
import type { Primes } from '../salaire/primes.ts';
import { dernieresPaies } from '../salaire/quatorzaines.ts';
import type { Reference } from '../salaire/reference.ts';
import { etatDuMois, noterRetabli, totalRetabli } from '../salaire/retablissement.ts';
import type { Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { primesDe } from './primes.ts';

/** Daily wage before its cap, and the steps that lead to it. */
export interface SalaireJournalier {
  exact: Exact;
  trace: readonly number[];
}

/** R433-4: the civil month before, the last 28 days of fortnights or weeks, or twelve months. */
export function salaireJournalier(
  c: Calcul,
  reference: Reference,
  premier: Arret,
): SalaireJournalier {
  if (reference.discontinu) return surDouzeMois(c, reference, premier);
  const periodicite = periodiciteCommune(c, reference);
  if (periodicite !== 'mensuelle') return surVingtHuitJours(c, reference, periodicite);
  return surUnMois(c, reference, premier);
}

function surUnMois(c: Calcul, reference: Reference, premier: Arret): SalaireJournalier {
  const mois = reference.mois - 1;
  const brut = revenuDuMois(c, reference, premier, mois);
  const fenetre = { du: premierJour(mois), au: dernierJour(mois) };
  const primes = primesDe(c, fenetre, reference.arret);
  const diviseur = exiger(c.droit.tables.atDiviseurMensuel, reference.le);
  const exact = reduite(diviser(brut + primes.total, diviseur));
  if (!c.trace.active) return { exact, trace: [] };
  const entrees = { mois, brut, primes: primes.total, diviseur };
  const etape = c.trace.noter(REGLES.moisAccident, reference.le, entrees, exact);
  return { exact, trace: [...primes.trace, etape] };
}

/** ALM-24: a month that was not worked in full counts as if it had been, in the same conditions (R433-6). */
function revenuDuMois(c: Calcul, reference: Reference, premier: Arret, mois: Mois): number {
  const retabli = totalRetabli(c, mois);
  if (retabli !== null) {
    const percu = revenusPercus(c, mois, 1)[0] as number;
    return noterRetabli(c, reference, mois, percu, retabli);
  }
  const travaille = dernierMoisTravaille(c, mois);
  const brut = revenusDesMois(c, reference, premier, travaille, 1)[0] as number;
  if (travaille !== mois && c.trace.active) {
    const entrees = { mois, remplacant: travaille };
    c.trace.noter(REGLES.moisRemplace, reference.le, entrees, brut);
  }
  return brut;
}

const RECUL_MAX = 12;

/** The month itself, or the last one before it that was worked, when the law rebuilds the month. */
function dernierMoisTravaille(c: Calcul, mois: Mois): Mois {
  if (etatDuMois(c, mois) !== 'retabli') return mois;
  for (let m = mois - 1; m >= mois - RECUL_MAX; m--) {
    if (etatDuMois(c, m) === null && (revenusPercus(c, m, 1)[0] as number) > 0) return m;
  }
  return mois;
}

const AUCUNE: Primes = { total: 0, trace: [] };

/** Fortnights and weeks end inside the month before, or straddle its start. */
const JOURS_DE_PAIE = 72;

function surVingtHuitJours(
  c: Calcul,
  reference: Reference,
  periodicite: 'quatorzaine' | 'hebdomadaire',
): SalaireJournalier {
  const nombre = periodicite === 'quatorzaine' ? 2 : 4;
  const debut: Jour = reference.le - JOURS_DE_PAIE;
  const { total, retenues } = dernieresPaies(c, reference, nombre, debut);
  const [derniere] = retenues;
  const du = retenues.reduce((min, p) => Math.min(min, p.du), derniere?.du ?? reference.le);
  const primes =
    derniere === undefined ? AUCUNE : primesDe(c, { du, au: derniere.au }, reference.arret);
  const diviseur = { n: exiger(c.droit.tables.atDiviseurQuatorzaine, reference.le), d: 1 };
  const exact = reduite(diviser(total + primes.total, diviseur));
  if (!c.trace.active) return { exact, trace: [] };
  const entrees = { paies: retenues.length, total, primes: primes.total, diviseur };
  const etape = c.trace.noter(REGLES.quatorzainesAccident, reference.le, entrees, exact);
  return { exact, trace: [...primes.trace, etape] };
}

function surDouzeMois(c: Calcul, reference: Reference, premier: Arret): SalaireJournalier {
  const de = reference.mois - 12;
  const revenus = revenusDesMois(c, reference, premier, de, 12);
  const total = revenus.reduce((s, brut) => s + brut, 0);
  const fenetre = { du: premierJour(de), au: dernierJour(reference.mois - 1) };
  const primes = primesDe(c, fenetre, reference.arret);
  const diviseur = { n: exiger(c.droit.tables.atDiviseurDiscontinu, reference.le), d: 1 };
  const exact = reduite(diviser(total + primes.total, diviseur));
  if (!c.trace.active) return { exact, trace: [] };
  const entrees = { ...fenetre, total, primes: primes.total, diviseur };
  const etape = c.trace.noter(REGLES.discontinuAccident, reference.le, entrees, exact);
  return { exact, trace: [...primes.trace, etape] };
}
