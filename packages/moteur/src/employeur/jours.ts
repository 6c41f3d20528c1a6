import { dernierJour, type Fraction, type Jour, moisDe } from '@almanach/bareme';
import type { Motif } from '../decompte/json.ts';
import type { Tranche } from '../decompte/types.ts';
import type { Periode } from '../situation/types.ts';
import { ouvre } from './salaire.ts';

/** A stretch of days the employer owes alike: at a rate, or nothing and why. */
export interface Suite extends Periode {
  base: Tranche;
  /** Share of the wage that is kept; `null` on a day without maintenance. */
  taux: Fraction | null;
  motif: Motif;
}

export interface ReglesDuMaintien {
  /** Days of absence without maintenance. */
  attente: number;
  premiere: number;
  seconde: number;
  taux1: Fraction;
  taux2: Fraction;
  /** Last day of the contract. */
  finContrat: Jour;
  /** Whether a day is worth what its month makes it. */
  parMois: boolean;
  parJourOuvre: boolean;
  /** Date of the computation: what is before it is past. */
  le: Jour;
}

/** Days a benefit covers; the others are not "taken in charge by social security" (L1226-1). */
const PRIS_EN_CHARGE: ReadonlySet<Motif> = new Set(['indemnise', 'envoi-tardif', 'carence']);

/**
 * Walks the days of the stop: the waiting days first, then the days of the first period, then of the second one.
 * Only days that may be kept use up a period; a benefit that covers them all uses it too.
 */
export function* suites(base: readonly Tranche[], r: ReglesDuMaintien): Generator<Suite> {
  let attente = r.attente;
  let { premiere, seconde } = r;
  for (const t of base) {
    for (let du = t.du; du <= t.au; ) {
      const s = suite(t, du, r, { attente, premiere, seconde });
      const jours = s.au - s.du + 1;
      if (s.motif === 'maintien-attente') attente -= jours;
      else if (s.taux === r.taux1 && t.certitude !== 'inconnu') premiere -= jours;
      else if (s.taux === r.taux2 && t.certitude !== 'inconnu') seconde -= jours;
      yield s;
      du = s.au + 1;
    }
  }
}

type Compte = Pick<ReglesDuMaintien, 'attente' | 'premiere' | 'seconde'>;

function suite(t: Tranche, du: Jour, r: ReglesDuMaintien, reste: Compte): Suite {
  const passe = du < r.le ? r.le - 1 : t.au;
  const rien = (motif: Motif, au: Jour): Suite => {
    return { du, au: Math.min(au, t.au, passe), base: t, taux: null, motif };
  };
  if (du > r.finContrat) return rien('maintien-fin-contrat', t.au);
  const fin = Math.min(t.au, r.finContrat);
  if (t.motif === 'jours-non-prescrits') return rien(t.motif, fin);
  if (reste.attente > 0) return rien('maintien-attente', Math.min(fin, du + reste.attente - 1));
  // INT-40: nothing on half-time days, those halved for a late notice included.
  if (t.motif === 'temps-partiel' || t.tempsPartiel === true)
    return rien('maintien-temps-partiel', fin);
  const inconnu = t.certitude === 'inconnu';
  // Half of nothing is nothing: no benefit covers the day.
  const sansIj = t.motif === 'envoi-tardif' && t.journalier === 0;
  if (!inconnu && (sansIj || !PRIS_EN_CHARGE.has(t.motif))) return rien('maintien-sans-ijss', fin);
  const enPremiere = reste.premiere > 0;
  const jours = enPremiere ? reste.premiere : reste.seconde;
  if (jours <= 0) return rien('maintien-epuise', fin);
  // Whether those days use up the period hangs on what is unknown.
  const au = inconnu ? fin : Math.min(fin, du + jours - 1);
  const taux = enPremiere ? r.taux1 : r.taux2;
  return { du, au: Math.min(couper(du, au, r), passe), base: t, taux, motif: t.motif };
}

function couper(du: Jour, au: Jour, r: ReglesDuMaintien): Jour {
  const finDuMois = r.parMois ? Math.min(au, dernierJour(moisDe(du))) : au;
  // Worked days are told one by one: what the week-end left to deduct comes off the next ones.
  if (!r.parJourOuvre) return finDuMois;
  return ouvre(du) ? du : Math.min(finDuMois, ouvre(du + 1) ? du : du + 1);
}
