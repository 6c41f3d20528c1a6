import {
  ajouterMois,
  anneeDe,
  dernierJour,
  type Jour,
  jour,
  type Mois,
  moisDe,
  premierJour,
} from '@almanach/bareme';
import { chiffre, type Droit } from './bareme.ts';
import { aLeRepli, paiesDesMois, type Reference, reference } from './emplois.ts';
import type { Faits } from './faits.ts';
import { arrondi, f } from './nombres.ts';

/** Days paid by the caisse before this stop, which stand for hours of work (INT-24). */
export type Indemnises = ReadonlySet<Jour>;

export interface Droits {
  sixMois: boolean;
  auDela: boolean;
}

export function ouvertures(
  faits: Faits,
  debut: Jour,
  indemnises: Indemnises,
  droit: Droit,
): Droits {
  const r = reference(faits, debut);
  if (r === null) return { sixMois: false, auDela: false };
  const alaReference = conditions(faits, r, r.jour, debut, indemnises, droit);
  if (r.jour === debut) return continus(alaReference);
  const aLArret = conditions(faits, r, debut, debut, indemnises, droit);
  const gardes = maintenus(faits, r.jour, debut, droit);
  return continus({
    sixMois: (gardes && alaReference.sixMois) || aLArret.sixMois,
    auDela: (gardes && alaReference.auDela) || aLArret.auDela,
  });
}

/** R-G-28 judges again a right that was open: one that never opened does not begin on the seventh month. */
function continus(d: Droits): Droits {
  return { sixMois: d.sixMois, auDela: d.sixMois && d.auDela };
}

/** R-G-32: twelve months after the contract, all along the unemployment benefit, twelve months after it. */
function maintenus(faits: Faits, fin: Jour, debut: Jour, droit: Droit): boolean {
  const mois = chiffre(droit.tables.maintienDroits, debut);
  if (debut < ajouterMois(fin, mois)) return true;
  return faits.chomage.some(
    (c) => c.indemnise && c.du <= debut && (debut <= c.au || debut < ajouterMois(c.au + 1, mois)),
  );
}

/** Hours and wages on a day; the registration is always that of the first day of the stop (R-G-28). */
function conditions(
  faits: Faits,
  r: Reference,
  le: Jour,
  debut: Jour,
  indemnises: Indemnises,
  droit: Droit,
): Droits {
  const longues = heuresOuSalaires12Mois(faits, le, indemnises, droit);
  const t = droit.tables;
  const m = moisDe(le);
  const courtes =
    heures(faits, indemnises, droit, le, m - 3, 90, chiffre(t.seuil150h, le)) ||
    salaires(faits, m - 6, m - 1) >=
      chiffre(t.seuil1015Smic, le) * chiffre(t.smicHoraire, premierJour(m - 6));
  const immatricule =
    !Number.isFinite(faits.immatriculation) ||
    ajouterMois(faits.immatriculation, chiffre(t.seuilImmatriculation, le)) <= debut;
  return { sixMois: courtes || (aLeRepli(r) && longues), auDela: immatricule && longues };
}

/** R313-3 2°, R313-7: the SMIC of the 1 January strictly before the twelve months (INT-11). */
function heuresOuSalaires12Mois(
  faits: Faits,
  le: Jour,
  indemnises: Indemnises,
  droit: Droit,
): boolean {
  const t = droit.tables;
  const m = moisDe(le);
  const premierJanvier = jour(anneeDe(premierJour(m - 12) - 1), 1, 1);
  return (
    heures(faits, indemnises, droit, le, m - 12, 365, chiffre(t.seuil600h, le)) ||
    salaires(faits, m - 12, m - 1) >=
      chiffre(t.seuil2030Smic, le) * chiffre(t.smicHoraire, premierJanvier)
  );
}

function salaires(faits: Faits, de: Mois, a: Mois): number {
  return paiesDesMois(faits, de, a).reduce((s, p) => s + p.brut, 0);
}

/** Hours of the civil months from `de`, or of the last `nombre` days: either one is enough. */
function heures(
  faits: Faits,
  indemnises: Indemnises,
  droit: Droit,
  le: Jour,
  de: Mois,
  nombre: number,
  seuil: number,
): boolean {
  const parJour = chiffre(droit.tables.heuresAssimilees, le);
  const fin = moisDe(le) - 1;
  const desMois = paiesDesMois(faits, de, fin).reduce((s, p) => s + p.heures, 0);
  if (desMois >= seuil) return true;
  if (desMois + parJour * assimiles(faits, indemnises, premierJour(de), dernierJour(fin)) >= seuil)
    return true;
  const desJours =
    heuresDesJours(faits, le - nombre, le - 1) +
    parJour * assimiles(faits, indemnises, le - nombre, le - 1);
  return desJours >= seuil;
}

/** INT-12: a pay that straddles the window counts for the share of its days, in hundredths of an hour. */
function heuresDesJours(faits: Faits, du: Jour, au: Jour): number {
  let total = 0;
  for (const e of faits.emplois)
    for (const p of e.paies) {
      const communs = Math.min(p.au, au) - Math.max(p.du, du) + 1;
      if (communs > 0) total += arrondi(f(p.heures * communs, p.au - p.du + 1));
    }
  return total;
}

function assimiles(faits: Faits, indemnises: Indemnises, du: Jour, au: Jour): number {
  if (indemnises.size === 0 && faits.chomage.length === 0) return 0;
  let nombre = 0;
  for (let d = du; d <= au; d++)
    if (indemnises.has(d) || faits.chomage.some((c) => c.indemnise && c.du <= d && d <= c.au))
      nombre++;
  return nombre;
}
