import type { Chaine } from '../../chronologie/chaines.ts';
import { type Calcul, presumer } from '../../contexte.ts';
import type { Motif } from '../../decompte/json.ts';
import type { ArretCalcule } from '../../decompte/types.ts';
import { PRESOMPTIONS } from '../../situation/presomptions.ts';
import type { Arret } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import { clausesPour } from '../clauses.ts';
import { SalairesDuContrat } from '../salaire/salaires.ts';
import type { Cause } from '../schema/communs.ts';
import type {
  ContratSouscrit,
  Garantie,
  GarantieOuverte,
  Refus,
  Souscription,
  Sujet,
} from '../types.ts';
import { bornerParLAge, examinerAge } from './age.ts';
import { examinerAnciennete } from './anciennete.ts';
import { examinerAdhesion, examinerAttente } from './attente.ts';
import { examinerDeclaration } from './declaration.ts';
import type { Epreuve, Examen } from './examen.ts';
import { examinerHeures } from './heures.ts';
import { examinerHorsContrat } from './hors-contrat.ts';
import { examinerIjss } from './ijss.ts';
import { plafondChomage } from './plafond-chomage.ts';
import { emploiCouvert, examinerPublic } from './public.ts';
import { jourDeSurvenance } from './rechute.ts';
import { examinerSurvenance } from './survenance.ts';

/** Steps 2 and 3 of the evaluation, in their order: who is covered on the first day, then the waiting period. */
const EPREUVES: readonly Epreuve[] = [
  examinerAdhesion,
  examinerPublic,
  examinerAge,
  examinerSurvenance,
  examinerAnciennete,
  examinerHeures,
  examinerDeclaration,
  examinerIjss,
  examinerAttente,
  examinerHorsContrat,
  bornerParLAge,
];

/** The guarantee of a contract that covers a stop, or why none does. */
export function ouvrir(
  c: Calcul,
  chaine: Chaine,
  arret: ArretCalcule,
  souscrit: ContratSouscrit,
): GarantieOuverte | Refus {
  const souscription = versionAu(souscrit, chaine.du);
  if (souscription === null) return horsEffet(c, chaine, souscrit);
  const cause = causeDe(c, chaine, souscription);
  const garantie = clausesPour(cause, souscription.contrat.garanties)[0] ?? null;
  if (garantie === null) return sansGarantie(c, chaine, souscription, cause);
  const x = examen(c, chaine, arret, souscription, garantie, cause);
  noterGarantie(x);
  for (const epreuve of EPREUVES) {
    const motif = epreuve(x);
    if (motif !== null) return refus(motif, x.conditions, x.trace);
  }
  return {
    ouverte: true,
    souscription,
    garantie,
    cause,
    sujet: x.sujet,
    du: x.du,
    au: x.au,
    motifApres: x.motifApres,
    plafondChomage: plafondChomage(x),
    salaires: new SalairesDuContrat(c, x.sujet, garantie, x.assiette),
    conditions: x.conditions,
    trace: x.trace,
  };
}

/** The version in force on the first day of the stop. */
function versionAu(souscrit: ContratSouscrit, le: number): Souscription | null {
  for (const s of souscrit.versions)
    if (s.contrat.effetDu <= le && s.contrat.effetAu >= le) return s;
  return null;
}

/** The kind of sickness where it is told, else the nature of the stop: an ordinary sickness is presumed, and said. */
function causeDe(c: Calcul, chaine: Chaine, { contrat }: Souscription): Cause {
  const { nature, cause, rang } = chaine.prescriptions[0] as Arret;
  if (nature !== 'maladie') return nature;
  if (cause !== null) return cause;
  if (contrat.distingueMaladies)
    presumer(c, `arrets[${rang}].cause`, PRESOMPTIONS.causeMaladie.valeur);
  return 'maladie';
}

function examen(
  c: Calcul,
  chaine: Chaine,
  arret: ArretCalcule,
  souscription: Souscription,
  garantie: Garantie,
  cause: Cause,
): Examen {
  const survenue = jourDeSurvenance(c, chaine, garantie);
  const emploi = emploiCouvert(c.situation, garantie.eligibilite, survenue);
  const chemin = `contrats[${souscription.rang}]`;
  const sujet: Sujet = { souscription, emploi, cause, chaine, chemin };
  return {
    c,
    sujet,
    garantie,
    arret,
    le: chaine.du,
    survenue,
    conditions: [],
    trace: [],
    du: chaine.du,
    au: Number.POSITIVE_INFINITY,
    motifApres: 'contrat-hors-duree',
    assiette: null,
    finContrat: null,
    portee: false,
  };
}

function noterGarantie(x: Examen): void {
  if (!x.c.trace.active) return;
  const { contrat } = x.sujet.souscription;
  const entrees = { contrat: contrat.id, version: contrat.version, cause: x.sujet.cause };
  x.trace.push(x.c.trace.noter(REGLES.garantieDeLaCause, x.le, entrees, x.garantie.id));
}

function sansGarantie(c: Calcul, chaine: Chaine, { contrat }: Souscription, cause: Cause): Refus {
  if (!c.trace.active) return refus('contrat-cause', [], []);
  const entrees = { contrat: contrat.id, version: contrat.version, cause };
  const etape = c.trace.noter(REGLES.garantieDeLaCause, chaine.du, entrees, 'aucune', false);
  return refus('contrat-cause', [], [etape]);
}

function horsEffet(c: Calcul, chaine: Chaine, { id }: ContratSouscrit): Refus {
  if (!c.trace.active) return refus('contrat-hors-effet', [], []);
  const entrees = { contrat: id, premierJour: chaine.du };
  const etape = c.trace.noter(REGLES.contratEnVigueur, chaine.du, entrees, 'aucune', false);
  return refus('contrat-hors-effet', [], [etape]);
}

function refus(motif: Motif, conditions: Refus['conditions'], trace: readonly number[]): Refus {
  return { ouverte: false, motif, conditions, trace };
}
