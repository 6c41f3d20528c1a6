import { dernierJour, type Jour, moisDe, premierJour } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import type { Contrat } from '../contrats/types.ts';
import {
  heures3Mois,
  heures12Mois,
  type Mesure,
  originesDe,
  salaires6Mois,
  salaires12Mois,
} from '../droits/epreuves.ts';
import { heuresTravaillees, joursDistincts, type Origine } from '../droits/fenetre.ts';
import type { Periode } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/** One thing that is counted towards a right. */
export interface Seuil {
  id: string;
  regle: string;
  /** `null`: the law's own; else the contract that asks for it. */
  contrat: string | null;
  /** More is asked than `requis`, not as much. */
  strict: boolean;
  /** How often the answer may change: any day, or on the first of a month only. */
  pas: 'jour' | 'mois';
  mesurer: (c: Calcul, le: Jour) => Mesure;
  origines: (c: Calcul, m: Mesure) => Origine[];
}

/** Hours that a contract asks for, over the civil months ended before the month looked at (INT-30). */
export interface SeuilContrat {
  contrat: string;
  /** Hundredths of an hour; one more is needed. */
  plusDe: number;
  mois: number;
  emplois: readonly string[];
}

const legal = (id: string, regle: string, pas: Seuil['pas'], mesurer: Seuil['mesurer']): Seuil => ({
  id,
  regle,
  contrat: null,
  strict: false,
  pas,
  mesurer,
  origines: originesDe,
});

/** Social security: hours may also be counted over days, so that they change from one day to the next. */
export const SEUILS_LEGAUX: readonly Seuil[] = [
  legal('heures-3-mois', REGLES.heures3Mois.id, 'jour', heures3Mois),
  legal('salaires-6-mois', REGLES.cotisations6Mois.id, 'mois', salaires6Mois),
  legal('heures-12-mois', REGLES.discontinuHeures.id, 'jour', heures12Mois),
  legal('salaires-12-mois', REGLES.discontinuCotisations.id, 'mois', salaires12Mois),
];

export function seuilDuContrat(s: SeuilContrat): Seuil {
  return {
    id: `heures-${s.mois}-mois`,
    regle: 'R-I-10',
    contrat: s.contrat,
    strict: true,
    pas: 'mois',
    mesurer: (c, le) => mesurer(c, le, s, null),
    origines: (c, m) => {
      const origines: Origine[] = [];
      mesurer(c, m.au + 1, s, origines);
      return origines;
    },
  };
}

/** Thresholds of the contracts once read: a clause written in several guarantees counts once. */
export function seuilsDesContrats(contrats: readonly Contrat[]): SeuilContrat[] {
  const parCle = new Map<string, SeuilContrat>();
  for (const { id, garanties } of contrats) {
    for (const { eligibilite } of garanties) {
      if (eligibilite.heures === null) continue;
      const seuil = { contrat: id, ...eligibilite.heures };
      parCle.set(JSON.stringify(seuil), seuil);
    }
  }
  return [...parCle.values()];
}

function mesurer(c: Calcul, le: Jour, s: SeuilContrat, origines: Origine[] | null): Mesure {
  const courant = moisDe(le);
  const [du, au] = [premierJour(courant - s.mois), dernierJour(courant - 1)];
  const travaillees = heuresTravaillees(c, courant - s.mois, courant - 1, s.emplois, origines);
  const assimilees = heuresDArret(c, du, au, origines);
  return {
    du,
    au,
    unite: 'h',
    constate: travaillees + assimilees,
    requis: s.plusDe,
    assimilees,
    par: 'mois',
    smicHoraire: 0,
    multiple: 0,
  };
}

/**
 * R-I-12: days of illness or accident count as worked, paid or not; at the law's hours a day (INT-24),
 * for want of a figure in the agreement.
 */
function heuresDArret(c: Calcul, du: Jour, au: Jour, origines: Origine[] | null): number {
  const arrets: Periode[] = [...c.situation.arrets, ...c.situation.historique];
  const distincts = joursDistincts(arrets, du, au);
  if (distincts.length === 0) return 0;
  const parJour = exiger(c.droit.tables.heuresAssimilees, au);
  let total = 0;
  for (const p of distincts) {
    const valeur = (p.au - p.du + 1) * parJour;
    total += valeur;
    origines?.push({
      source: 'arret',
      emploi: null,
      du: p.du,
      au: p.au,
      valeur,
      partielle: false,
    });
  }
  return total;
}
