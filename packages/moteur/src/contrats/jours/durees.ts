import type { Jour } from '@almanach/bareme';
import type { Chaine } from '../../chronologie/chaines.ts';
import { type Calcul, exiger } from '../../contexte.ts';
import { REGLES } from '../../trace/regles.ts';
import type { GarantieOuverte } from '../types.ts';
import { citees } from './clauses.ts';
import { dejaComptes, joursDArret } from './memoire.ts';
import type { Rechute } from './rechute.ts';

/** How long the guarantee may still pay this stop. */
export interface Durees {
  /** Counted days left. */
  comptes: number;
  /** First day of the stop beyond a limit told in days of stop. */
  finArret: Jour;
  /** Counted days that are sure when a limit of the contract is not known. */
  surs: number;
  /** Day of the stop from which an unknown limit may matter. */
  surAvant: Jour;
  /** Path of the clause that is not known. */
  clause: string;
  trace: readonly number[];
}

/** Days of the stop that are sure whatever a limit that is not known. */
export function joursAcquis({ surs, surAvant }: Durees, debut: Jour): number {
  return Math.min(surs, surAvant - debut);
}

type Limite = NonNullable<GarantieOuverte['garantie']['dureesMax']>[number];

/**
 * R-D-06: the limits of a stop, of a stop and its relapses, of all those of a window: read on the first day. A limit
 * may be for stops that add up alone: a single continuous stop then only knows its own (INT-33).
 */
export function dureesDe(
  c: Calcul,
  chaine: Chaine,
  g: GarantieOuverte,
  rechute: Rechute | null,
): Durees {
  const d: Mutable = {
    comptes: Number.POSITIVE_INFINITY,
    finArret: Number.POSITIVE_INFINITY,
    surs: Number.POSITIVE_INFINITY,
    surAvant: Number.POSITIVE_INFINITY,
    clause: 'dureesMax',
    trace: [],
  };
  const { dureesMax } = g.garantie;
  if (dureesMax === null) {
    d.surs = exiger(c.droit.tables.contratDureeSure, chaine.du);
    return d;
  }
  dureesMax.forEach((limite, i) => {
    const deja = consommes(c, chaine, g, limite, rechute);
    if (limite.siDejaIndemnise === true && deja === 0) return;
    if (limite.jours === null) inconnue(c, chaine, limite, deja, i, d);
    else retenir(c, chaine, g, limite, limite.jours, deja, d);
  });
  return d;
}

type Mutable = { -readonly [K in keyof Durees]: Durees[K] } & { trace: number[] };

/** Days that the limit already counts on the first day of the stop. */
function consommes(
  c: Calcul,
  chaine: Chaine,
  g: GarantieOuverte,
  limite: Limite,
  rechute: Rechute | null,
): number {
  const parJourDArret = limite.compte === 'jour-arret';
  if (limite.par === 'arret' || limite.par === 'sinistre') {
    const suivie = limite.par === 'sinistre' || rechute?.effet === 'suite-des-compteurs';
    if (rechute === null || !suivie) return 0;
    const { premier } = rechute;
    if (parJourDArret) return premier.joursAvant + premier.au - premier.du + 1;
    return premier.avant + premier.comptes.reduce((s, p) => s + p.au - p.du + 1, 0);
  }
  return parJourDArret
    ? joursDArret(c, g, limite.par, chaine.du)
    : dejaComptes(c, g, limite.par, chaine.du);
}

function retenir(
  c: Calcul,
  chaine: Chaine,
  g: GarantieOuverte,
  limite: Limite,
  jours: number,
  deja: number,
  d: Mutable,
): void {
  const reste = Math.max(0, jours - deja);
  if (limite.compte === 'jour-arret') d.finArret = Math.min(d.finArret, chaine.du + reste);
  else d.comptes = Math.min(d.comptes, reste);
  if (!c.trace.active) return;
  const entrees = { jours, deja, par: limite.par };
  const depassable = deja + chaine.au - chaine.du + 1 > jours;
  const options = citees(g, 'dureesMax');
  d.trace.push(c.trace.noter(REGLES.contratDuree, chaine.du, entrees, reste, depassable, options));
}

/** A limit that the contract was not seen to give: the first days are sure all the same. */
function inconnue(
  c: Calcul,
  chaine: Chaine,
  limite: Limite,
  deja: number,
  rang: number,
  d: Mutable,
): void {
  const surs = Math.max(0, exiger(c.droit.tables.contratDureeSure, chaine.du) - deja);
  if (limite.compte === 'jour-arret') d.surAvant = Math.min(d.surAvant, chaine.du + surs);
  else d.surs = Math.min(d.surs, surs);
  d.clause = `dureesMax[${rang}].jours`;
}
