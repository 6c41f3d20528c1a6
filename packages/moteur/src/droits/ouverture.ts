import { ajouterMois, type Jour } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import type { Condition } from '../decompte/types.ts';
import type { Reference } from '../salaire/reference.ts';
import { REGLES, type Regle } from '../trace/regles.ts';
import { condition } from './conditions.ts';
import { heures3Mois, heures12Mois, salaires6Mois, salaires12Mois } from './epreuves.ts';
import { maintienJusquau } from './maintien.ts';

export interface Ouverture {
  ouvert: boolean;
  conditions: readonly Condition[];
}

/**
 * Rights of the first six months (R-G-27), the discontinuous test as a fallback (R-G-29),
 * or rights kept after the last contract (R-G-32, INT-21).
 */
export function droitsInitiaux(c: Calcul, reference: Reference): Ouverture {
  const aLaReference = epreuves(c, reference.le, reference.epreuve600);
  if (reference.finContrat === null) return aLaReference;
  const limite = maintienJusquau(c, reference);
  const maintenus = aLaReference.ouvert && reference.arret <= limite;
  if (c.trace.active) {
    const entrees = {
      finContrat: reference.finContrat,
      arret: reference.arret,
      maintienJusquau: limite,
    };
    c.trace.noter(REGLES.reference, reference.arret, entrees, maintenus, maintenus);
  }
  const maintien: Condition = {
    regle: REGLES.reference.id,
    satisfaite: reference.arret <= limite,
    constate: reference.arret,
    requis: limite,
    unite: 'date',
  };
  if (maintenus) return { ouvert: true, conditions: [...aLaReference.conditions, maintien] };
  const auJourDeLArret = epreuves(c, reference.arret, reference.epreuve600);
  return { ouvert: auJourDeLArret.ouvert, conditions: [...auJourDeLArret.conditions, maintien] };
}

function epreuves(c: Calcul, le: Jour, epreuve600: boolean): Ouverture {
  const conditions = [
    condition(c, REGLES.heures3Mois, le, heures3Mois(c, le)),
    condition(c, REGLES.cotisations6Mois, le, salaires6Mois(c, le)),
  ];
  let ouvert = conditions.some((x) => x.satisfaite);
  if (!ouvert && epreuve600) {
    const annuelles = epreuves12Mois(c, le, REGLES.discontinuHeures, REGLES.discontinuCotisations);
    conditions.push(...annuelles);
    ouvert = annuelles.some((x) => x.satisfaite);
  }
  return { ouvert, conditions };
}

function epreuves12Mois(
  c: Calcul,
  le: Jour,
  regleHeures: Regle,
  regleSalaires: Regle,
): Condition[] {
  return [
    condition(c, regleHeures, le, heures12Mois(c, le)),
    condition(c, regleSalaires, le, salaires12Mois(c, le)),
  ];
}

/** Rights beyond six months, re-assessed once with the data of the first day (R-G-28, INT-22). */
export function droitsAuDela(c: Calcul, reference: Reference): Ouverture {
  const { immatriculation } = c.situation.assure;
  const mois = exiger(c.droit.tables.seuilImmatriculation, reference.arret);
  const requiseAvant = ajouterMois(reference.arret, -mois);
  // "12 months at D": registered on 31 August, twelve months are reached on 31 August (INT-10).
  const satisfaite = Number.isFinite(immatriculation)
    ? ajouterMois(immatriculation, mois) <= reference.arret
    : immatriculation < 0;
  if (c.trace.active) {
    c.trace.noter(
      REGLES.immatriculation,
      reference.arret,
      { immatriculation, requiseAvant, mois },
      satisfaite,
      satisfaite,
    );
  }
  const affiliation: Condition = {
    regle: REGLES.immatriculation.id,
    satisfaite,
    constate: immatriculation,
    requis: requiseAvant,
    unite: 'date',
  };
  const annuelles = epreuvesAuDela(c, reference);
  return {
    ouvert: satisfaite && annuelles.some((x) => x.satisfaite),
    conditions: [affiliation, ...annuelles],
  };
}

/** INT-21: on the day after the last contract while its rights are kept; failing that, on the day of the stop. */
function epreuvesAuDela(c: Calcul, reference: Reference): Condition[] {
  const au = (le: Jour) => epreuves12Mois(c, le, REGLES.heures12Mois, REGLES.cotisations12Mois);
  if (reference.finContrat === null) return au(reference.le);
  if (reference.arret <= maintienJusquau(c, reference)) {
    const aLaReference = au(reference.le);
    if (aLaReference.some((x) => x.satisfaite)) return aLaReference;
  }
  return au(reference.arret);
}

/** First day of the seventh month: from there the rights are re-assessed. */
export function debutSeptiemeMois(c: Calcul, debut: Jour): Jour {
  return ajouterMois(debut, exiger(c.droit.tables.dureeDroitsInitiale, debut));
}
