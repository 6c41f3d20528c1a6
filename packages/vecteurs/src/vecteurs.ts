import accidentTravail from '../vecteurs/accident-travail.json' with { type: 'json' };
import ald from '../vecteurs/ald.json' with { type: 'json' };
import apprentis from '../vecteurs/apprentis.json' with { type: 'json' };
import base from '../vecteurs/base.json' with { type: 'json' };
import carence from '../vecteurs/carence.json' with { type: 'json' };
import chomage from '../vecteurs/chomage.json' with { type: 'json' };
import chronologie from '../vecteurs/chronologie.json' with { type: 'json' };
import contrats from '../vecteurs/contrats.json' with { type: 'json' };
import discontinu from '../vecteurs/discontinu.json' with { type: 'json' };
import droits from '../vecteurs/droits.json' with { type: 'json' };
import durees from '../vecteurs/durees.json' with { type: 'json' };
import employeur from '../vecteurs/employeur.json' with { type: 'json' };
import enfants from '../vecteurs/enfants.json' with { type: 'json' };
import exploitants from '../vecteurs/exploitants.json' with { type: 'json' };
import formalites from '../vecteurs/formalites.json' with { type: 'json' };
import inconnus from '../vecteurs/inconnus.json' with { type: 'json' };
import independants from '../vecteurs/independants.json' with { type: 'json' };
import interim from '../vecteurs/interim.json' with { type: 'json' };
import perimetre from '../vecteurs/perimetre.json' with { type: 'json' };
import plafond from '../vecteurs/plafond.json' with { type: 'json' };
import prelevements from '../vecteurs/prelevements.json' with { type: 'json' };
import refus from '../vecteurs/refus.json' with { type: 'json' };
import suites from '../vecteurs/suites.json' with { type: 'json' };
import tempsPartiel from '../vecteurs/temps-partiel.json' with { type: 'json' };
import type { FichierVecteurs, Vecteur } from './types.ts';

/** One file a subject; the JSON is the public form, checked against its schema by the tests. */
export const FICHIERS: readonly FichierVecteurs[] = [
  base,
  plafond,
  droits,
  discontinu,
  apprentis,
  chomage,
  chronologie,
  carence,
  ald,
  durees,
  tempsPartiel,
  enfants,
  formalites,
  prelevements,
  independants,
  inconnus,
  exploitants,
  accidentTravail,
  perimetre,
  refus,
  employeur,
  suites,
  contrats,
  interim,
] as unknown as readonly FichierVecteurs[];

export const VECTEURS: readonly Vecteur[] = FICHIERS.flatMap((f) => f.vecteurs);
