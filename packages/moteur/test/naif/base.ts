import {
  ajouterAns,
  dernierJour,
  type Jour,
  type Mois,
  moisDe,
  premierJour,
} from '@almanach/bareme';
import { chiffre, type Droit, loi } from './bareme.ts';
import { estDiscontinu, paiesDesMois, type Reference } from './emplois.ts';
import type { Emploi, Faits, Paie } from './faits.ts';
import { arrondi, type Fraction, f, fois } from './nombres.ts';

export interface Base {
  /** Daily wage of reference, exact. */
  sjb: Fraction;
  /** Monthly cap, in cents. */
  plafond: number;
}

/** R-G-01 to R-G-06: the wages before the stop, capped, over their days. */
export function salaireDeBase(faits: Faits, r: Reference, prescritLe: Jour, droit: Droit): Base {
  const t = droit.tables;
  const m = moisDe(r.jour);
  const k = chiffre(t.coefPlafondSmic, r.jour);
  const plafond = arrondi(fois(k, f(chiffre(t.smicMensuel, premierJour(m) - 1))));
  if (estDiscontinu(r))
    return { sjb: f(mensuel(faits, m - 12, m - 1, plafond, droit, null), 365), plafond };
  const rythmes = new Set(r.emplois.map((e) => e.periodicite));
  const [rythme] = rythmes;
  if (rythmes.size === 1 && rythme !== 'mensuelle') {
    const nombre = rythme === 'quatorzaine' ? 6 : 12;
    const total = r.emplois
      .flatMap((e) => e.paies.filter((p) => p.mois < m).slice(-nombre))
      .reduce((s, p) => s + p.brut, 0);
    return { sjb: f(total, 84), plafond };
  }
  // R-G-13 for what is prescribed from 15 April 2021, R-G-15 before.
  const retablir = loi(t.retablissementJournalier, prescritLe) === null ? 'salaire' : 'jours';
  const total = mensuel(faits, m - 3, m - 1, plafond, droit, { r, comment: retablir });
  return { sjb: fois(f(total), f(100, 9125)), plafond };
}

interface Retablissement {
  r: Reference;
  comment: 'salaire' | 'jours';
}

function mensuel(
  faits: Faits,
  de: Mois,
  a: Mois,
  plafond: number,
  droit: Droit,
  retablissement: Retablissement | null,
): number {
  let total = 0;
  for (let m = de; m <= a; m++) {
    let mois = 0;
    for (const e of faits.emplois) {
      const reel = revenuDuMois(faits, e, m, droit, retablissement);
      mois +=
        retablissement?.comment === 'jours'
          ? moisRetabli(faits, e, m, retablissement.r.jour, reel)
          : reel;
    }
    if (retablissement?.comment === 'jours') mois += trou(faits, m);
    total += Math.min(mois, plafond);
  }
  return total;
}

function paiesDe(e: Emploi, de: Mois, a = de): Paie[] {
  return e.paies.filter((p) => p.mois >= de && p.mois <= a);
}

/** What the month paid: the real wage, the wage that work would have given, or the flat base of an apprentice. */
function revenuDuMois(
  faits: Faits,
  e: Emploi,
  m: Mois,
  droit: Droit,
  retablissement: Retablissement | null,
): number {
  const paies = paiesDe(e, m);
  if (e.type === 'apprentissage' && paies.length > 0) {
    const forfait = baseApprenti(faits, e, m, droit);
    if (forfait !== null) return forfait;
  }
  return paies.reduce(
    (s, p) => s + (retablissement?.comment === 'salaire' ? (p.retabli ?? p.brut) : p.brut),
    0,
  );
}

/** R-G-54: a share of the SMIC by age and year of the contract, for the pays of before 2019. */
function baseApprenti(faits: Faits, e: Emploi, m: Mois, droit: Droit): number | null {
  const t = droit.tables;
  const le = premierJour(m);
  const age = (ans: number) => ajouterAns(faits.naissance, ans) <= le;
  const grille = age(21)
    ? t.apprentiBase21Plus
    : age(18)
      ? t.apprentiBase18a20
      : t.apprentiBaseMoins18;
  const taux = loi(grille, le);
  if (taux === null) return null;
  const part = taux[Math.min(e.annee, taux.length) - 1] as number;
  return arrondi(f(part * chiffre(t.smicMensuel, le), 100));
}

const NON_TRAVAILLE: readonly string[] = [
  'maladie',
  'accident',
  'maternite',
  'activite-partielle',
  'chomage',
  'fermeture',
  'conge-sans-solde',
  'service-national',
];

const jours = (m: Mois) => dernierJour(m) - premierJour(m) + 1;
const commence = (e: Emploi, m: Mois) => e.du > premierJour(m) && e.du <= dernierJour(m);
const finit = (e: Emploi, m: Mois) => e.au >= premierJour(m) && e.au < dernierJour(m);
const nombreDeJours = (p: Paie) => p.au - p.du + 1;

/** Revenue received and the calendar days it pays. */
function parJour(paies: readonly Paie[]): Fraction | null {
  const payees = paies.filter((p) => p.brut > 0);
  const revenu = payees.reduce((s, p) => s + p.brut, 0);
  return revenu === 0
    ? null
    : f(
        revenu,
        payees.reduce((s, p) => s + nombreDeJours(p), 0),
      );
}

/** R323-8 II: a month of one job, as if it had been worked whole. */
function moisRetabli(faits: Faits, e: Emploi, m: Mois, le: Jour, reel: number): number {
  const a = moisDe(le) - 1;
  const rebatir = (revenu: Fraction | null) =>
    revenu === null ? reel : arrondi(fois(revenu, f(jours(m))));
  const revenuDeLaPeriode = parJour(paiesDesMois(faits, a - 2, a));
  // 4° b): nothing at all in the period, so the days worked since; hired in the month of the stop, or back to work.
  if (revenuDeLaPeriode === null) {
    const depuis = parJour(e.paies.filter((p) => p.mois > a && p.au < le));
    return e.du > dernierJour(a) || nonTravaille(e, m) ? rebatir(depuis) : reel;
  }
  // 4° a)
  if (nonTravaille(e, m)) return rebatir(revenuDeLaPeriode);
  const debuts = faits.emplois.filter((x) => commence(x, m));
  const fins = faits.emplois.filter((x) => finit(x, m));
  // 3°: what ends and what begins in one month are added, and the gap between them filled.
  if (debuts.length > 0 && fins.length > 0) return reel;
  // 1° and 2°
  return commence(e, m) || finit(e, m) ? rebatir(parJour(paiesDe(e, m))) : reel;
}

/** INT-16: the whole month, for a reason of the list. */
function nonTravaille(e: Emploi, m: Mois): boolean {
  for (let d = premierJour(m); d <= dernierJour(m); d++)
    if (!e.absences.some((x) => NON_TRAVAILLE.includes(x.motif) && x.du <= d && d <= x.au))
      return false;
  return true;
}

/** R323-8 II 3°: days without pay between a job that ends and one that begins, at the daily revenue of the last begun. */
function trou(faits: Faits, m: Mois): number {
  const debuts = faits.emplois.filter((e) => commence(e, m));
  const fins = faits.emplois.filter((e) => finit(e, m));
  const dernier = debuts.sort((x, y) => y.du - x.du)[0];
  if (dernier === undefined || fins.length === 0) return 0;
  let vides = 0;
  for (let d = premierJour(m); d <= dernierJour(m); d++)
    if (!faits.emplois.some((e) => e.du <= d && d <= e.au)) vides++;
  const revenu = parJour(paiesDe(dernier, m));
  return revenu === null ? 0 : arrondi(fois(revenu, f(vides)));
}
