import type { Fraction } from '@almanach/bareme';
import { type Calcul, exiger } from '../../contexte.ts';
import {
  additionner,
  type Exact,
  entier,
  minimum,
  multiplier,
  reste,
} from '../../nombres/fraction.ts';
import { REGLES } from '../../trace/regles.ts';
import type { GarantieOuverte, Taux } from '../types.ts';
import { citees } from './clauses.ts';
import type { Etendue } from './etendues.ts';
import type { Majoration } from './hospitalisation.ts';
import type { Echelle, Place } from './paliers.ts';

/** An amount of a day on its way, with the steps that led to it. */
export interface Montant {
  exact: Exact;
  trace: readonly number[];
}

/** Where the day stands in its tier. */
export interface Position {
  echelle: Echelle;
  place: Place;
  rang: number;
  /** Length of the whole stop, in days. */
  dureeArret: number;
  /** First day of the stop: the ceilings are those of that day. */
  debut: number;
}

/** Step 7: what the guarantee promises for the day, before anything comes off. */
export function promis(
  c: Calcul,
  g: GarantieOuverte,
  e: Etendue,
  p: Position,
  majoration: Majoration | null,
  tracer: boolean,
): Montant {
  const ordinaire = ordinaireDe(c, g, e, p, tracer);
  return majoration === null ? ordinaire : majorer(c, g, e, ordinaire, majoration, tracer);
}

function ordinaireDe(
  c: Calcul,
  g: GarantieOuverte,
  e: Etendue,
  p: Position,
  tracer: boolean,
): Montant {
  const { segment } = p.place;
  if (g.garantie.forme === 'forfait') {
    const exact = entier(segment.montant ?? 0);
    if (!tracer) return { exact, trace: [] };
    const options = citees(g, 'paliers');
    const etape = c.trace.noter(REGLES.contratForfait, e.du, palier(p), exact.n, true, options);
    return { exact, trace: [etape] };
  }
  const salaire = g.salaires.retenu(e.du);
  const { substitution } = g.garantie;
  if (substitution !== null && e.employeurTenu)
    return substitue(c, g, e, salaire, substitution.taux, tracer);
  const taux = segment.taux as Taux;
  if ('T1' in taux) return parTranche(c, g, e, p, salaire, taux, tracer);
  const exact = multiplier(salaire.exact, taux);
  if (!tracer) return { exact, trace: [] };
  const entrees = { salaire: salaire.exact, taux, ...palier(p) };
  const options = [...citees(g, 'paliers'), ...citees(g, 'base')];
  const etape = c.trace.noter(REGLES.contratTaux, e.du, entrees, exact, true, options);
  return { exact, trace: [...salaire.trace, etape] };
}

/** R-D-02, INT-04: a rate up to the ceiling of social security, another one above it. */
function parTranche(
  c: Calcul,
  g: GarantieOuverte,
  e: Etendue,
  p: Position,
  salaire: Montant,
  taux: { T1: Fraction; T2: Fraction },
  tracer: boolean,
): Montant {
  const { tables } = c.droit;
  const plafond: Exact =
    g.garantie.base?.tranche1 === 'pmss-30'
      ? { n: exiger(tables.pmssMensuel, p.debut), d: 30 }
      : { n: exiger(tables.passAnnuel, p.debut), d: 365 };
  const multiple = exiger(tables.contratTranche2, p.debut);
  const t1 = minimum(salaire.exact, plafond);
  const t2 = reste(minimum(salaire.exact, { n: multiple * plafond.n, d: plafond.d }), t1);
  const exact = additionner(multiplier(t1, taux.T1), multiplier(t2, taux.T2));
  if (!tracer) return { exact, trace: [] };
  const entrees = { salaire: salaire.exact, t1, t2, taux1: taux.T1, taux2: taux.T2, ...palier(p) };
  const options = [...citees(g, 'paliers'), ...citees(g, 'base')];
  const etape = c.trace.noter(REGLES.contratTranches, e.du, entrees, exact, true, options);
  return { exact, trace: [...salaire.trace, etape] };
}

/** As long as the law obliges the employer, the guarantee takes another rate, benefits included. */
function substitue(
  c: Calcul,
  g: GarantieOuverte,
  e: Etendue,
  salaire: Montant,
  taux: Fraction,
  tracer: boolean,
): Montant {
  const exact = multiplier(salaire.exact, taux);
  if (!tracer) return { exact, trace: [] };
  const entrees = { salaire: salaire.exact, taux };
  const options = citees(g, 'substitution');
  const etape = c.trace.noter(REGLES.contratSubstitution, e.du, entrees, exact, true, options);
  return { exact, trace: [...salaire.trace, etape] };
}

/** R-E-01: a stay in hospital that is long enough raises the benefit. */
function majorer(
  c: Calcul,
  g: GarantieOuverte,
  e: Etendue,
  ordinaire: Montant,
  m: Majoration,
  tracer: boolean,
): Montant {
  const clause = g.garantie.hospitalisation;
  if (clause === null) return ordinaire;
  const exact =
    clause.montant === null
      ? multiplier(ordinaire.exact, clause.coefficient as Fraction)
      : entier(clause.montant);
  if (!tracer) return { exact, trace: [] };
  const entrees = {
    du: m.sejour.du,
    au: m.sejour.au,
    duree: m.duree,
    seuil: clause.seuil,
    unite: clause.unite,
    portee: clause.portee,
    ordinaire: ordinaire.exact,
  };
  const options = citees(g, 'hospitalisation');
  const etape = c.trace.noter(REGLES.contratHospitalisation, e.du, entrees, exact, true, options);
  return { exact, trace: [...ordinaire.trace, etape] };
}

/** Operands of the tier; the length of the stop only when the tier hangs on it, for it may change past days. */
function palier(p: Position): Record<string, number | string> {
  const { du, au } = p.place;
  const operandes: Record<string, number | string> = {
    rang: p.rang,
    compte: p.echelle.parJourDArret ? 'jour-arret' : 'jour-indemnise',
  };
  if (Number.isFinite(au) || du > 1) operandes['du'] = du;
  if (Number.isFinite(au)) operandes['au'] = au;
  if (p.echelle.selonDuree) operandes['dureeArret'] = p.dureeArret;
  return operandes;
}
