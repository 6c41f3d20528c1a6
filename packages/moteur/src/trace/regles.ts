import * as accidentTravail from './regles/accident-travail.ts';
import * as carence from './regles/carence.ts';
import * as chronologie from './regles/chronologie.ts';
import * as contratsJours from './regles/contrats-jours.ts';
import * as contratsOuverture from './regles/contrats-ouverture.ts';
import * as contratsSalaire from './regles/contrats-salaire.ts';
import * as droits from './regles/droits.ts';
import * as durees from './regles/durees.ts';
import * as employeur from './regles/employeur.ts';
import * as exploitants from './regles/exploitants.ts';
import * as formalites from './regles/formalites.ts';
import * as indemnite from './regles/indemnite.ts';
import * as independants from './regles/independants.ts';
import * as independantsDurees from './regles/independants-durees.ts';
import * as paiement from './regles/paiement.ts';
import * as perimetre from './regles/perimetre.ts';
import type { Regle } from './regles/regle.ts';
import * as salaire from './regles/salaire.ts';
import * as suites from './regles/suites.ts';

export type { CleParametre, Regle, UniteTrace } from './regles/regle.ts';

/**
 * Catalogue of the rules the engine applies: identity, article, dated versions, and the unit of each operand.
 * The sentences that explain them are elsewhere, one file a language.
 */
export const REGLES = {
  ...chronologie,
  ...droits,
  ...salaire,
  ...indemnite,
  ...carence,
  ...durees,
  ...formalites,
  ...paiement,
  ...perimetre,
  ...exploitants,
  ...independants,
  ...independantsDurees,
  ...accidentTravail,
  ...employeur,
  ...contratsJours,
  ...suites,
  ...contratsOuverture,
  ...contratsSalaire,
} satisfies Record<string, Regle>;
