import { absences } from './absences.tsx';
import { ald } from './ald.tsx';
import { cas } from './cas.tsx';
import { chomage } from './chomage.tsx';
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
import { salaires } from './salaires.tsx';
import { statut } from './statut.tsx';
import { subrogation } from './subrogation.tsx';
import { teleconsultation } from './teleconsultation.tsx';
import { tempsPartiel } from './tempsPartiel.tsx';

/** In the order they are asked: a question only depends on those before it. */
export const QUESTIONS: readonly Question[] = [
  statut,
  nature,
  deces,
  ald,
  dates,
  envoi,
  emplois,
  salaires,
  absences,
  chomage,
  immatriculation,
  subrogation,
  naissance,
  enfants,
  cas,
  teleconsultation,
  tempsPartiel,
  retraite,
  historique,
];
