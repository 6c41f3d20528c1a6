import { ajouterAns, type Jour } from '@almanach/bareme';
import type { Chaine, Segment } from '../chronologie/chaines.ts';
import { type Calcul, exiger, optionnel } from '../contexte.ts';
import type { LigneJson, Motif } from '../decompte/json.ts';
import type { Tranche } from '../decompte/types.ts';
import type { Ald, TempsPartiel } from '../situation/types.ts';
import type { Releve } from '../suites/pension.ts';
import { REGLES } from '../trace/regles.ts';
import { suivre } from './ald.ts';
import type { Carence } from './carence.ts';
import type { Formalites } from './formalites.ts';
import type { Course } from './limites.ts';

/** A day's worth, before the counters: an amount, or the reason of a zero. */
export interface Journee {
  cents: number;
  /** Before a reduction for a late notice; left out when nothing was reduced. */
  entiere?: number;
  motif: Motif;
  trace: readonly number[];
}

/** How a scheme values a paid day. */
export interface MontantsDesJours {
  /** Days from which the amount may differ, apart from half-time and late sending. */
  readonly coupures: readonly Jour[];
  auJour(e: Etendue, formalites: Formalites): Journee;
}

/** Runs the counters of a scheme over a stretch of paid days, and records those that are paid. */
export type Compteurs = (c: Calcul, e: Etendue, debut: Jour, formalites: Formalites) => Course[];

/** What decides the days of a chain: the strategy of the scheme that pays it. */
export interface ReglesDesJours {
  chaine: Chaine;
  prestation: LigneJson['prestation'];
  /** Tax of the benefits outside an exempted long affection. */
  fiscalite: Tranche['fiscalite'];
  carence: Carence;
  montants: MontantsDesJours;
  compter: Compteurs;
  /** Whether a half-time day waits like any other: always in ATEXA, without a paid stop before for the self-employed. */
  carenceAussiATempsPartiel?: (e: Etendue) => boolean;
  /** Half-time adds no year to the three of an affection (AMEXA). */
  sansAnneeDeTempsPartiel?: true;
  /** Whether the scheme knows long affections (three years date to date, no 360 days). */
  ald: boolean;
  /** What a long stop is followed as, on the days that no affection covers (AMEXA). */
  arretLong?: Ald | null;
  ouverts: boolean;
  /** Days worth nothing whatever the stop: rights closed, or opened late by a payment. */
  fermeture?: Fermeture;
  /** First day of the seventh month when the rights beyond six months are closed, else `Infinity`. */
  ferme: Jour;
  /** A pension that takes over from the benefit, if any. */
  pension?: Releve | null;
}

/** Why the days before one of them (`Infinity`: all of them) are not paid. */
export interface Fermeture {
  avant: Jour;
  motif: Motif;
  trace: readonly number[];
}

/** A stretch of one segment over which nothing but the counters can change. */
export interface Etendue {
  du: Jour;
  au: Jour;
  segment: Segment;
  ald: Ald | null;
  tempsPartiel: TempsPartiel | null;
  rangCarence: number;
}

/** Worth of the first day of the stretch, hence of each of its days. */
export function juger(
  c: Calcul,
  r: ReglesDesJours,
  e: Etendue,
  formalites: Formalites | null,
): Journee {
  if (formalites === null) return zero('jours-non-prescrits');
  if (!r.ouverts) return zero('droits-non-ouverts');
  if (r.fermeture !== undefined && e.du < r.fermeture.avant)
    return zero(r.fermeture.motif, r.fermeture.trace);
  if (e.du >= r.ferme) return zero('droits-six-mois');
  if (r.pension != null && e.du >= r.pension.depuis) return zero('invalidite', r.pension.trace);
  if (formalites.sansEffet) return zero('envoi-apres-fin', formalites.trace);
  if (e.du >= formalites.finCouverture) return zero('teleconsultation', formalites.trace);
  const levee = e.rangCarence <= r.carence.jours ? carenceDuTempsPartiel(c, r, e) : [];
  if (levee === null) return zero('carence', r.carence.trace);
  if (e.ald !== null) {
    const fin = finAld(c, r, e.ald, e);
    if (e.du >= fin.jour) return zero('ald-trois-ans', fin.trace);
  }
  const journee = r.montants.auJour(e, formalites);
  if (levee.length === 0) return journee;
  return { ...journee, trace: [...levee, ...journee.trace] };
}

/** R-G-24: since 2019-12-28 half-time bears no waiting day. `null` when the day is a waiting day. */
function carenceDuTempsPartiel(c: Calcul, r: ReglesDesJours, e: Etendue): readonly number[] | null {
  if (e.tempsPartiel === null || r.carenceAussiATempsPartiel?.(e) === true) return null;
  const levee = optionnel(c.droit.tables.tptSansCarence, e.tempsPartiel.du) !== null;
  const etape = c.trace.active
    ? [c.trace.noter(REGLES.carenceTempsPartiel, e.du, { du: e.du }, levee, levee)]
    : [];
  return levee ? etape : null;
}

function zero(motif: Motif, trace: readonly number[] = []): Journee {
  return { cents: 0, motif, trace };
}

/** R-G-35, R-G-36: three years date to date for the affection, one more for half-time. */
function finAld(
  c: Calcul,
  r: ReglesDesJours,
  ald: Ald,
  e: Etendue,
): { jour: Jour; trace: readonly number[] } {
  const { tables } = c.droit;
  const suivi = suivre(c, ald, Math.max(ald.depuis, (e.segment.arret as { du: Jour }).du));
  const depuis = suivi.dureeDepuis;
  const finDroits = ajouterAns(depuis, exiger(tables.aldDuree, depuis));
  const prolonge = e.tempsPartiel !== null && r.sansAnneeDeTempsPartiel !== true;
  const fin = !prolonge
    ? finDroits
    : ajouterAns(depuis, exiger(tables.aldDuree, depuis) + exiger(tables.tptSupplement, depuis));
  const epuises = e.du >= fin;
  if (!c.trace.active) return { jour: fin, trace: [] };
  const etape = !prolonge
    ? c.trace.noter(REGLES.duree3Ans, e.du, { depuis, finDroits }, !epuises, epuises)
    : c.trace.noter(
        REGLES.dureeTempsPartiel,
        e.du,
        { finDroits, prolongeJusquau: fin },
        !epuises,
        epuises,
      );
  return { jour: fin, trace: [etape] };
}

/** First day beyond the three years of the affection (and beyond the extra year of half-time). */
export function bornesAld(c: Calcul, ald: Ald, debut: Jour): readonly [Jour, Jour] {
  const { dureeDepuis } = suivre(c, ald, debut);
  const { tables } = c.droit;
  const ans = exiger(tables.aldDuree, dureeDepuis);
  return [
    ajouterAns(dureeDepuis, ans),
    ajouterAns(dureeDepuis, ans + exiger(tables.tptSupplement, dureeDepuis)),
  ];
}
