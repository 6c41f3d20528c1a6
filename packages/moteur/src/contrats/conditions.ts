import { ajouterAns, ajouterMois, type Jour } from '@almanach/bareme';
import { type Calcul, presumer } from '../contexte.ts';
import { PRESOMPTIONS } from '../situation/presomptions.ts';
import { causeDans } from './clauses.ts';
import { favorable } from './inconnus.ts';
import { categorieDans, statutDans } from './ouverture/public.ts';
import type { Conditions, Duree, Sujet } from './types.ts';

/** Whether a clause with conditions applies to a stop: everything is looked at on its first day, but its length. */
export function conditionsRemplies(
  c: Calcul,
  s: Sujet,
  si: Conditions | null | undefined,
  le: Jour = s.chaine.du,
): boolean {
  if (si === null || si === undefined) return true;
  const duree = s.chaine.au - s.chaine.du + 1;
  return (
    (si.causes === undefined || causeDans(s.cause, si.causes)) &&
    (si.dureeArretMin === undefined || duree >= si.dureeArretMin) &&
    (si.dureeArretMax === undefined || duree <= si.dureeArretMax) &&
    (si.enfants === undefined || c.situation.assure.enfants >= si.enfants) &&
    (si.statuts === undefined || statutDans(c, s, si.statuts)) &&
    (si.categories === undefined || categorieDans(c, s, si.categories)) &&
    ageEntre(c, le, si.ageMin, si.ageMax) &&
    (si.ancienneteMin === undefined || ancien(c, s, si.ancienneteMin, le)) &&
    (si.ancienneteMax === undefined || !ancien(c, s, si.ancienneteMax, le))
  );
}

/** A day, so many days, months or years later (INT-10: clamped to the end of the month). */
export function apres(depuis: Jour, duree: Duree): Jour {
  if (duree.unite === 'jour') return depuis + duree.valeur;
  if (!Number.isFinite(depuis)) return depuis;
  return duree.unite === 'mois'
    ? ajouterMois(depuis, duree.valeur)
    : ajouterAns(depuis, duree.valeur);
}

function ancien(c: Calcul, s: Sujet, duree: Duree, le: Jour): boolean {
  const depuis = ancienneteDepuis(c, s);
  if (depuis === null) return favorable(c, cheminAnciennete(s), 'anciennete');
  return apres(depuis, duree) <= le;
}

export function cheminAnciennete(s: Sujet): string {
  return s.emploi === null ? 'emplois' : `emplois[${s.emploi.rang}].ancienneteDepuis`;
}

/** First day of seniority; left out, the first day of the job stands for it, and that is said. */
export function ancienneteDepuis(c: Calcul, s: Sujet): Jour | null {
  const { emploi } = s;
  if (emploi === null) return null;
  if (emploi.ancienneteDepuis !== null) return emploi.ancienneteDepuis;
  if (!Number.isFinite(emploi.du)) return null;
  presumer(c, cheminAnciennete(s), PRESOMPTIONS.ancienneteContrat.valeur);
  return emploi.du;
}

/** In whole years on a day: `min` reached, `max` not yet. */
function ageEntre(c: Calcul, le: Jour, min: number | undefined, max: number | undefined): boolean {
  if (min === undefined && max === undefined) return true;
  const { naissance } = c.situation.assure;
  if (naissance === null) return favorable(c, 'assure.naissance', 'age');
  if (min !== undefined && ajouterAns(naissance, min) > le) return false;
  return max === undefined || ajouterAns(naissance, max) > le;
}
