import { anneeDe, type Jour, jour, moisDe } from '@almanach/bareme';
import { chiffre, type Droit } from './bareme.ts';
import type { Chaine } from './chaines.ts';
import { estDiscontinu, paiesDesMois, type Reference, reference } from './emplois.ts';
import type { Arret, Faits } from './faits.ts';
import type { Compteurs } from './maladie.ts';
import { arrondi, type Fraction, f, fois, max, min, moins } from './nombres.ts';
import type { JourNaif } from './types.ts';

const NATURES: readonly string[] = [
  'accident-travail',
  'accident-trajet',
  'maladie-professionnelle',
];

export const estAccident = (a: Arret): boolean => NATURES.includes(a.nature);

/** What a relapse keeps of the stops before it. */
export interface Sinistre {
  /** Days paid since the accident, or since the state was declared stable. */
  jours: number;
  premier: Salaire;
  consolideLe: Jour | null;
}

interface Salaire {
  reel: Fraction;
  plafonne: Fraction;
}

/** R-G-40 to R-G-46, INT-26: no waiting day, no condition, 60 % then 80 %, never above the net wage. */
export function accident(c: Chaine, faits: Faits, droit: Droit, k: Compteurs): JourNaif[] {
  const premier = c.prescriptions[0] as Arret;
  const r = reference(faits, c.du) as Reference;
  const payeur = r.emplois.every((e) => e.agricole) ? 'msa' : 'assurance-maladie';
  const salaire = salaireJournalier(c.du, faits, r, droit);
  const nom = premier.sinistre ?? String(premier.accidentLe ?? c.du);
  const suivi = k.sinistres.get(nom) ?? { jours: 0, premier: salaire, consolideLe: null };
  k.sinistres.set(nom, suivi);
  // The state was declared stable before this relapse: its 28 days begin again.
  if (suivi.consolideLe !== null && suivi.consolideLe < c.du) {
    suivi.jours = 0;
    suivi.consolideLe = null;
  }
  // Declared stable in a stop, or after it and before this one ends: the benefit stops there.
  const fin = Math.min(
    suivi.consolideLe ?? Number.POSITIVE_INFINITY,
    ...c.prescriptions.map((p) => p.consolideLe ?? Number.POSITIVE_INFINITY),
  );
  const rows: JourNaif[] = [];
  for (const x of c.jours) {
    const row = { jour: x.jour, payeur, prestation: 'ijss-at', cents: 0, pourquoi: 'non prescrit' };
    rows.push(row);
    if (x.prescription === null) continue;
    row.pourquoi = 'jour de l’accident';
    // A disease has no such day.
    const maladie = x.prescription.nature === 'maladie-professionnelle';
    if (!maladie && x.prescription.accidentLe === x.jour) continue;
    // R-G-48: nothing after the day the state is declared stable.
    row.pourquoi = 'après la consolidation';
    if (x.jour > fin) continue;
    const rang = suivi.jours + 1;
    const ij = max(
      indemnite(salaire, rang, c.du, droit),
      indemnite(suivi.premier, rang, c.du, droit),
    );
    row.cents = arrondi(ij);
    row.pourquoi = `jour ${rang}`;
    if (row.cents === 0) continue;
    // R-G-44: day 1 is the first day paid.
    suivi.jours = rang;
    k.indemnises.add(x.jour);
  }
  for (const p of c.prescriptions) if (p.consolideLe !== null) suivi.consolideLe = p.consolideLe;
  k.finPrecedente = c.au;
  return rows;
}

/** R-G-44, R-G-45: the limit of 79 % is that of the wage before its cap. */
function indemnite(s: Salaire, rang: number, le: Jour, droit: Droit): Fraction {
  const t = droit.tables;
  const taux = chiffre(rang < chiffre(t.atJourBascule, le) ? t.atTaux1 : t.atTaux2, le);
  const net = fois(s.reel, moins(f(1), chiffre(t.atAbattementNet, le)));
  return min(fois(s.plafonne, taux), net);
}

/** R-G-41, R-G-43: the month before the stop, or the fortnights, weeks or twelve months. */
function salaireJournalier(debut: Jour, faits: Faits, r: Reference, droit: Droit): Salaire {
  const t = droit.tables;
  const m = moisDe(r.jour);
  const reel = (() => {
    if (estDiscontinu(r)) return f(somme(paiesDesMois(faits, m - 12, m - 1)), 365);
    const rythmes = new Set(r.emplois.map((e) => e.periodicite));
    const [rythme] = rythmes;
    if (rythmes.size === 1 && rythme !== 'mensuelle') {
      const nombre = rythme === 'quatorzaine' ? 2 : 4;
      const paies = r.emplois.flatMap((e) => e.paies.filter((p) => p.mois < m).slice(-nombre));
      return f(somme(paies), 28);
    }
    return fois(f(somme(paiesDesMois(faits, m - 1, m - 1))), f(100, 3042));
  })();
  const pass = chiffre(t.passAnnuel, jour(anneeDe(debut), 1, 1));
  return { reel, plafonne: min(reel, fois(f(pass), chiffre(t.atCoefPlafond, debut))) };
}

const somme = (paies: readonly { brut: number }[]): number => paies.reduce((s, p) => s + p.brut, 0);
