import {
  anneeDe,
  dernierJour,
  type Jour,
  type Mois,
  moisCivil,
  moisDe,
  premierJour,
  type Table,
} from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import type { Periode } from '../situation/types.ts';
import {
  type Heures,
  heuresDesJours,
  heuresDesMois,
  type Origine,
  remunerations,
} from './fenetre.ts';

/** What a test of the law finds over its window, against what it asks. Nothing is noted here. */
export interface Mesure extends Periode {
  unite: 'h' | 'EUR';
  /** Hundredths of an hour, or cents. */
  constate: number;
  requis: number;
  /** Hours of days that the law counts as worked, inside `constate`. */
  assimilees: number;
  /** Civil months, or days before the reference day. */
  par: 'mois' | 'jours';
  /** Hourly SMIC, in cents, and how many of them are asked; 0 for hours. */
  smicHoraire: number;
  multiple: number;
}

/** R-G-27 b: hours of the last three months. */
export function heures3Mois(c: Calcul, le: Jour): Mesure {
  return mesurerHeures(c, le, 3, 90, c.droit.tables.seuil150h);
}

/** R-G-27 a: wages of the last six months. */
export function salaires6Mois(c: Calcul, le: Jour): Mesure {
  const de = moisDe(le) - 6;
  const multiple = exiger(c.droit.tables.seuil1015Smic, le);
  return mesurerSalaires(c, le, 6, multiple, premierJour(de));
}

/** R-G-28, R-G-29: hours of the last twelve months. */
export function heures12Mois(c: Calcul, le: Jour): Mesure {
  return mesurerHeures(c, le, 12, 365, c.droit.tables.seuil600h);
}

/** R-G-28, R-G-29: wages of the last twelve months. */
export function salaires12Mois(c: Calcul, le: Jour): Mesure {
  const debut = premierJour(moisDe(le) - 12);
  const multiple = exiger(c.droit.tables.seuil2030Smic, le);
  return mesurerSalaires(c, le, 12, multiple, premierJanvierAvant(c, debut));
}

/** Each hour or wage of the window that was kept. */
export function originesDe(c: Calcul, m: Mesure): Origine[] {
  const origines: Origine[] = [];
  const [de, a] = [moisDe(m.du), moisDe(m.au)];
  if (m.unite === 'EUR') remunerations(c, de, a, origines);
  else if (m.par === 'mois') heuresDesMois(c, de, a, origines);
  else heuresDesJours(c, m.du, m.au, origines);
  return origines;
}

/** Hours over civil months or, failing that, over as many days before the reference day. */
function mesurerHeures(
  c: Calcul,
  le: Jour,
  mois: number,
  jours: number,
  table: Table<number>,
): Mesure {
  const seuil = exiger(table, le);
  const courant = moisDe(le);
  const surMois = heuresDesMois(c, courant - mois, courant - 1);
  const enMois = () =>
    mesureHeures(premierJour(courant - mois), dernierJour(courant - 1), surMois, seuil, 'mois');
  if (total(surMois) >= seuil) return enMois();
  const surJours = heuresDesJours(c, le - jours, le - 1);
  if (total(surJours) >= seuil || total(surJours) > total(surMois))
    return mesureHeures(le - jours, le - 1, surJours, seuil, 'jours');
  return enMois();
}

function total(h: Heures): number {
  return h.travaillees + h.assimilees;
}

function mesureHeures(du: Jour, au: Jour, h: Heures, requis: number, par: Mesure['par']): Mesure {
  return {
    du,
    au,
    unite: 'h',
    constate: total(h),
    requis,
    assimilees: h.assimilees,
    par,
    smicHoraire: 0,
    multiple: 0,
  };
}

/** Wages of the civil months before the reference day, against so many hours at the SMIC. */
function mesurerSalaires(
  c: Calcul,
  le: Jour,
  mois: number,
  multiple: number,
  smicLe: Jour,
): Mesure {
  const courant: Mois = moisDe(le);
  const smicHoraire = exiger(c.droit.tables.smicHoraire, smicLe);
  return {
    du: premierJour(courant - mois),
    au: dernierJour(courant - 1),
    unite: 'EUR',
    constate: remunerations(c, courant - mois, courant - 1),
    requis: multiple * smicHoraire,
    assimilees: 0,
    par: 'mois',
    smicHoraire,
    multiple,
  };
}

/** INT-11: "1 January immediately preceding the start" is strictly before it (alternative: of that year). */
function premierJanvierAvant(c: Calcul, debut: Jour): Jour {
  const janvier = premierJour(moisCivil(anneeDe(debut), 1));
  if (c.droit.options.smic2030 === 'debut-de-periode' || janvier < debut) return janvier;
  return premierJour(moisCivil(anneeDe(debut) - 1, 1));
}
