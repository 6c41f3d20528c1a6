import { ACCIDENT_TRAVAIL } from './accident-travail.ts';
import { CARENCE } from './carence.ts';
import { CHRONOLOGIE } from './chronologie.ts';
import { CONTRATS_JOURS } from './contrats-jours.ts';
import { CONTRATS_OUVERTURE } from './contrats-ouverture.ts';
import { CONTRATS_SALAIRE } from './contrats-salaire.ts';
import { DROITS } from './droits.ts';
import { DUREES } from './durees.ts';
import { EMPLOYEUR } from './employeur.ts';
import { EXPLOITANTS } from './exploitants.ts';
import { FORMALITES } from './formalites.ts';
import { INDEMNITE } from './indemnite.ts';
import { INDEPENDANTS } from './independants.ts';
import { INDEPENDANTS_DUREES } from './independants-durees.ts';
import { MOIS_INCOMPLETS } from './mois-incomplets.ts';
import { PAIEMENT } from './paiement.ts';
import { SALAIRE } from './salaire.ts';
import { SUITES } from './suites.ts';
import type { TextesRegles } from './type.ts';

/** Sentences of every rule, by rule id. */
export const TEXTES_REGLES: TextesRegles = {
  ...CHRONOLOGIE,
  ...DROITS,
  ...SALAIRE,
  ...MOIS_INCOMPLETS,
  ...INDEMNITE,
  ...CARENCE,
  ...DUREES,
  ...FORMALITES,
  ...PAIEMENT,
  ...EXPLOITANTS,
  ...INDEPENDANTS,
  ...INDEPENDANTS_DUREES,
  ...ACCIDENT_TRAVAIL,
  ...EMPLOYEUR,
  ...CONTRATS_JOURS,
  ...SUITES,
  ...CONTRATS_OUVERTURE,
  ...CONTRATS_SALAIRE,
};
