import {
  ajouterMois,
  type Droit,
  dernierJour,
  type Jour,
  moisDe,
  type Table,
} from '@almanach/bareme';
import { commencer } from '../calculer.ts';
import { calculerChaine } from '../chaine.ts';
import { enchainer } from '../chronologie/chaines.ts';
import { type Calcul, ParametreInconnu } from '../contexte.ts';
import type { Mesure } from '../droits/epreuves.ts';
import type { Origine } from '../droits/fenetre.ts';
import { maintienJusquau } from '../droits/maintien.ts';
import { droitsAuDela, droitsInitiaux, type Ouverture } from '../droits/ouverture.ts';
import { type Reference, situerReference } from '../salaire/reference.ts';
import type { Situation } from '../situation/types.ts';
import { type Bascules, bascules } from './bascules.ts';
import type { Seuil } from './seuils.ts';

/** One reading of the facts, once its stops are computed: paid days count as worked. */
export function contexteDe(situation: Situation, droit: Droit): Calcul {
  const c = commencer(situation, droit, false);
  for (const chaine of enchainer(c)) calculerChaine(c, chaine);
  return { ...c, hypotheses: situation.hypotheses.slice(), avertissements: [], manques: [] };
}

/**
 * The same facts without any month presumed worked after the one of `au`: nothing more is worked.
 * The contracts themselves go on.
 */
export function sansAutreTravail(c: Calcul, au: Jour): Calcul {
  const apres = {
    du: dernierJour(moisDe(au)) + 1,
    au: Number.POSITIVE_INFINITY,
    motif: 'autre' as const,
  };
  const emplois = c.situation.emplois.map((e) => ({ ...e, absences: [...e.absences, apres] }));
  return {
    ...c,
    situation: { ...c.situation, emplois },
    droit: { ...c.droit, tables: aDroitConstant(c.droit.tables) },
    hypotheses: [],
    avertissements: [],
  };
}

/** What is foretold supposes that the figures of the thresholds stay what they are. */
function aDroitConstant(tables: Droit['tables']): Droit['tables'] {
  return {
    ...tables,
    smicHoraire: sansFin(tables.smicHoraire),
    seuil1015Smic: sansFin(tables.seuil1015Smic),
    seuil2030Smic: sansFin(tables.seuil2030Smic),
  };
}

function sansFin<T>(table: Table<T>): Table<T> {
  return { ...table, jusqua: Number.POSITIVE_INFINITY };
}

/** Last day on which every figure of the thresholds is known. */
export function droitConnuJusquau({ tables }: Droit): Jour {
  return Math.min(
    tables.smicHoraire.jusqua,
    tables.seuil1015Smic.jusqua,
    tables.seuil2030Smic.jusqua,
  );
}

export interface Releve extends Bascules {
  seuil: Seuil;
  mesure: Mesure;
  origines: readonly Origine[];
}

/** @returns `null` when the law of that day is not known. */
export function relever(c: Calcul, seuil: Seuil, au: Jour): Releve | null {
  try {
    const mesure = seuil.mesurer(c, au);
    const origines = seuil.origines(c, mesure);
    const ensuite = sansAutreTravail(c, au);
    const atteintLe = (le: Jour) => atteint(seuil, seuil.mesurer(ensuite, le));
    return { seuil, mesure, origines, ...bascules(au, horizon(c, au), seuil.pas, atteintLe) };
  } catch (erreur) {
    if (erreur instanceof ParametreInconnu) return null;
    throw erreur;
  }
}

function atteint({ strict }: Seuil, { constate, requis }: Mesure): boolean {
  return strict ? constate > requis : constate >= requis;
}

/** Past it, no pay nor day already known lies in a window of twelve months. */
function horizon(c: Calcul, au: Jour): Jour {
  const fins = [
    au,
    ...c.situation.emplois.flatMap((e) => e.paies.map((p) => p.au)),
    ...c.etat.payes.map((p) => p.au),
  ];
  return ajouterMois(Math.max(...fins.filter(Number.isFinite)), 14);
}

export interface DroitReleve extends Bascules {
  droit: 'six-premiers-mois' | 'au-dela-de-six-mois';
  reference: Reference | null;
  maintenuJusquau: Jour | null;
}

type Examen = (c: Calcul, reference: Reference) => Ouverture;

const EXAMENS: readonly (readonly [DroitReleve['droit'], Examen])[] = [
  ['six-premiers-mois', droitsInitiaux],
  ['au-dela-de-six-mois', droitsAuDela],
];

/** The rights as the engine opens them for a stop that would begin on that day. */
export function releverDroits(c: Calcul, au: Jour): DroitReleve[] {
  const reference = situerReference(c.situation, au);
  const maintenu = reference === null ? null : maintenuJusquau(c, reference);
  const ensuite = sansAutreTravail(c, au);
  const fin = Math.max(horizon(c, au), (maintenu ?? au) + 1);
  return EXAMENS.map(([droit, examiner]) => {
    const ouvertLe = (le: Jour) => {
      const r = situerReference(ensuite.situation, le);
      return r !== null && examiner(ensuite, r).ouvert;
    };
    const suite = bascules(au, fin, 'jour', ouvertLe);
    return { droit, reference, maintenuJusquau: maintenu, ...suite };
  });
}

function maintenuJusquau(c: Calcul, reference: Reference): Jour | null {
  if (reference.finContrat === null) return null;
  const limite = maintienJusquau(c, reference);
  return Number.isFinite(limite) ? limite : null;
}
