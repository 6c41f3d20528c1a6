import { absences } from './absences.tsx';
import { accident } from './accident.tsx';
import { activite } from './activite.tsx';
import { ald } from './ald.tsx';
import { anciennete } from './anciennete.tsx';
import { cas } from './cas.tsx';
import { chomage } from './chomage.tsx';
import { contrats } from './contrats.tsx';
import { contratsFaits } from './contratsFaits.tsx';
import { dates } from './dates.tsx';
import { deces } from './deces.tsx';
import { emplois } from './emplois.tsx';
import { enfants } from './enfants.tsx';
import { envoi } from './envoi.tsx';
import { historique } from './historique.tsx';
import { immatriculation } from './immatriculation.tsx';
import { naissance } from './naissance.tsx';
import { nature } from './nature.tsx';
import type { Question } from './question.ts';
import { retraite } from './retraite.tsx';
import { revenus } from './revenus.tsx';
import { salaires } from './salaires.tsx';
import { statut } from './statut.tsx';
import { subrogation } from './subrogation.tsx';
import { teleconsultation } from './teleconsultation.tsx';
import { tempsPartiel } from './tempsPartiel.tsx';

/** In the order they are asked: a question only depends on those before it. */
export const QUESTIONS: readonly Question[] = [
  statut,
  activite,
  nature,
  accident,
  deces,
  ald,
  dates,
  envoi,
  revenus,
  emplois,
  salaires,
  absences,
  chomage,
  immatriculation,
  anciennete,
  subrogation,
  naissance,
  enfants,
  cas,
  teleconsultation,
  tempsPartiel,
  retraite,
  historique,
  contrats,
  contratsFaits,
];
