import accidentTravail from '../raisonnements/accident-travail.json' with { type: 'json' };
import ald from '../raisonnements/ald.json' with { type: 'json' };
import apprentis from '../raisonnements/apprentis.json' with { type: 'json' };
import base from '../raisonnements/base.json' with { type: 'json' };
import carence from '../raisonnements/carence.json' with { type: 'json' };
import chomage from '../raisonnements/chomage.json' with { type: 'json' };
import chronologie from '../raisonnements/chronologie.json' with { type: 'json' };
import contrats from '../raisonnements/contrats.json' with { type: 'json' };
import discontinu from '../raisonnements/discontinu.json' with { type: 'json' };
import droits from '../raisonnements/droits.json' with { type: 'json' };
import durees from '../raisonnements/durees.json' with { type: 'json' };
import employeur from '../raisonnements/employeur.json' with { type: 'json' };
import enfants from '../raisonnements/enfants.json' with { type: 'json' };
import exploitants from '../raisonnements/exploitants.json' with { type: 'json' };
import formalites from '../raisonnements/formalites.json' with { type: 'json' };
import inconnus from '../raisonnements/inconnus.json' with { type: 'json' };
import independants from '../raisonnements/independants.json' with { type: 'json' };
import interim from '../raisonnements/interim.json' with { type: 'json' };
import perimetre from '../raisonnements/perimetre.json' with { type: 'json' };
import plafond from '../raisonnements/plafond.json' with { type: 'json' };
import prelevements from '../raisonnements/prelevements.json' with { type: 'json' };
import suites from '../raisonnements/suites.json' with { type: 'json' };
import tempsPartiel from '../raisonnements/temps-partiel.json' with { type: 'json' };

/** The reasonings that were read, one file a subject, in the order of the subjects' names. */
export const RAISONNEMENTS: readonly { id: string; lignes: readonly string[] }[] = [
  accidentTravail,
  ald,
  apprentis,
  base,
  carence,
  chomage,
  chronologie,
  contrats,
  discontinu,
  droits,
  durees,
  employeur,
  enfants,
  exploitants,
  formalites,
  inconnus,
  independants,
  interim,
  perimetre,
  plafond,
  prelevements,
  suites,
  tempsPartiel,
].flat();
