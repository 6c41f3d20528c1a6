import type { Jour } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import { compterHeures } from '../contrats/ouverture/heures-comptees.ts';
import type { ContratSouscrit } from '../contrats/types.ts';
import {
  heures3Mois,
  heures12Mois,
  type Mesure,
  originesDe,
  salaires6Mois,
  salaires12Mois,
} from '../droits/epreuves.ts';
import { dePaie, type Origine } from '../droits/fenetre.ts';
import { partager } from '../nombres/partage.ts';
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
    regle: REGLES.contratHeures.id,
    contrat: s.contrat,
    strict: true,
    pas: 'mois',
    mesurer: (c, le) => mesurer(c, le, s),
    origines: (c, m) => origines(c, m.au + 1, s),
  };
}

/** Thresholds of the person's contracts, each in its version of that day: a clause of several guarantees counts once. */
export function seuilsSouscrits(souscrits: readonly ContratSouscrit[], le: Jour): SeuilContrat[] {
  const parCle = new Map<string, SeuilContrat>();
  for (const { id, versions } of souscrits) {
    const version = versions.find((v) => v.contrat.effetDu <= le && v.contrat.effetAu >= le);
    for (const { eligibilite } of version?.contrat.garanties ?? []) {
      if (eligibilite.heures === null) continue;
      const seuil = { contrat: id, ...eligibilite.heures };
      parCle.set(JSON.stringify(seuil), seuil);
    }
  }
  return [...parCle.values()];
}

function mesurer(c: Calcul, le: Jour, s: SeuilContrat): Mesure {
  const { du, au, travaillees, total } = compterHeures(c, s, le);
  return {
    du,
    au,
    unite: 'h',
    constate: total,
    requis: s.plusDe,
    assimilees: total - travaillees,
    par: 'mois',
    smicHoraire: 0,
    multiple: 0,
  };
}

/** Pays, then days of absence that count as worked (R-I-12): the hours of a job go to its absences by their days. */
function origines(c: Calcul, le: Jour, s: SeuilContrat): Origine[] {
  const { de, a, emplois, assimilees } = compterHeures(c, s, le);
  const paies = emplois.flatMap((e) =>
    e.paies.filter((p) => p.mois >= de && p.mois <= a).map((p) => dePaie(e, p, p.heures, false)),
  );
  const absences = assimilees.flatMap(({ emploi, periodes, heures }) => {
    const parts = partager(
      heures,
      periodes.map((p) => p.au - p.du + 1),
    );
    return periodes.map(
      ({ du, au }, i): Origine => ({
        source: 'arret',
        emploi,
        du,
        au,
        valeur: parts[i] as number,
        partielle: false,
      }),
    );
  });
  return [...paies, ...absences];
}
