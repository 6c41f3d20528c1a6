import * as accidentTravail from './accident-travail.ts';
import * as accidentTravailPublies from './accident-travail-publies.ts';
import * as apprentisBase from './apprentis-base.ts';
import * as apprentisRemuneration from './apprentis-remuneration.ts';
import * as carence from './carence.ts';
import * as contestation from './contestation.ts';
import * as contrats from './contrats.ts';
import * as durees from './durees.ts';
import * as exploitantsDroits from './exploitants-droits.ts';
import * as exploitantsMontants from './exploitants-montants.ts';
import * as formalites from './formalites.ts';
import * as indemniteMaladie from './indemnite-maladie.ts';
import * as independants from './independants.ts';
import * as independantsCarence from './independants-carence.ts';
import * as independantsMontants from './independants-montants.ts';
import * as independantsPublies from './independants-publies.ts';
import * as indu from './indu.ts';
import * as invalidite from './invalidite.ts';
import * as mensualisation from './mensualisation.ts';
import * as ouvertureDroits from './ouverture-droits.ts';
import * as plafondIndemnite from './plafond-indemnite.ts';
import * as plafondsPublies from './plafonds-publies.ts';
import * as plafondsSecuriteSociale from './plafonds-securite-sociale.ts';
import * as prelevements from './prelevements.ts';
import * as prescriptionMedicale from './prescription-medicale.ts';
import * as smic from './smic.ts';
import * as tempsPartiel from './temps-partiel.ts';

/** Every dated figure of the law. A file of this folder exports parameters and nothing else. */
export const PARAMETRES = {
  ...smic,
  ...plafondsSecuriteSociale,
  ...indemniteMaladie,
  ...plafondIndemnite,
  ...plafondsPublies,
  ...carence,
  ...ouvertureDroits,
  ...contrats,
  ...durees,
  ...tempsPartiel,
  ...prescriptionMedicale,
  ...formalites,
  ...prelevements,
  ...apprentisBase,
  ...apprentisRemuneration,
  ...accidentTravail,
  ...accidentTravailPublies,
  ...indu,
  ...contestation,
  ...invalidite,
  ...exploitantsDroits,
  ...exploitantsMontants,
  ...independants,
  ...independantsCarence,
  ...independantsMontants,
  ...independantsPublies,
  ...mensualisation,
};
