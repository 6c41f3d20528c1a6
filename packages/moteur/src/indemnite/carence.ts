import { type Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { type Calcul, exiger, optionnel } from '../contexte.ts';
import type { Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { carenceDejaPortee } from './ald.ts';

/** Waiting days of a chain, at its start (R323-1 1°), and the step that says why. */
export interface Carence {
  jours: number;
  trace: readonly number[];
}

export function calculerCarence(c: Calcul, chaine: Chaine): Carence {
  const dispense = dispenseDeCarence(c, chaine);
  if (dispense !== null) return { jours: 0, trace: dispense < 0 ? [] : [dispense] };
  const pleine = exiger(c.droit.tables.carence, chaine.du);
  const jours = chaine.nouvelleCarence ? pleine : c.etat.carenceRestante;
  if (!c.trace.active) return { jours, trace: [] };
  const entrees = { du: chaine.du, au: chaine.du + jours - 1, jours };
  return { jours, trace: [c.trace.noter(REGLES.carence, chaine.du, entrees, jours, jours > 0)] };
}

/** Rank of the step that lifts the waiting period (-1 without trace), `null` when none does. */
export function dispenseDeCarence(c: Calcul, chaine: Chaine): number | null {
  const premier = chaine.prescriptions[0] as Arret;
  // Looked at even when something else lifts the carence: this stop may be the first of three new years.
  const deja = carenceDejaPortee(c, chaine);
  return (
    dispenseCovid(c, chaine.du) ??
    dispenseGrossesse(c, premier) ??
    dispenseDeces(c, premier) ??
    deja
  );
}

/** INT-25: every stop that begins from 2020-03-24 to 2020-07-10. */
function dispenseCovid(c: Calcul, debut: Jour): number | null {
  if (optionnel(c.droit.tables.carenceSuspendue, debut) === null) return null;
  return c.trace.active ? c.trace.noter(REGLES.carenceCovid, debut, { debut }, true) : -1;
}

/** Loss of a pregnancy: the prescription date chooses the law (L323-1-2). */
function dispenseGrossesse(c: Calcul, premier: Arret): number | null {
  if (premier.motif !== 'fausse-couche' && premier.motif !== 'img') return null;
  const { tables } = c.droit;
  const table = premier.motif === 'img' ? tables.carenceImg : tables.carenceFausseCouche;
  const applicable = optionnel(table, premier.prescritLe) !== null;
  const depuis = table.du[table.du.length - 1] as Jour;
  const rang = c.trace.active
    ? c.trace.noter(
        REGLES.carenceGrossesse,
        premier.prescritLe,
        { prescritLe: premier.prescritLe, depuis },
        applicable,
        applicable,
      )
    : -1;
  return applicable ? rang : null;
}

/** Death of a child: the stop begins within thirteen weeks of it (L323-1-1). */
function dispenseDeces(c: Calcul, premier: Arret): number | null {
  if (premier.motif !== 'deces-enfant') return null;
  const delai = optionnel(c.droit.tables.delaiDecesEnfant, premier.du);
  const finFenetre = premier.decesLe + (delai ?? 0);
  const applicable = delai !== null && premier.du >= premier.decesLe && premier.du < finFenetre;
  const rang = c.trace.active
    ? c.trace.noter(
        REGLES.carenceDeces,
        premier.du,
        { decesLe: premier.decesLe, finFenetre },
        applicable,
        applicable,
      )
    : -1;
  return applicable ? rang : null;
}
