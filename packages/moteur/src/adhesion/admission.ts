import { ajouterAns, type Jour } from '@almanach/bareme';
import type { Sortie } from '../contrats/types.ts';

/**
 * What the person answers to the health questionnaire: yes or no to "in good health", or the insurer's doctor's
 * opinion. No diagnosis is asked for, nor kept.
 */
export type ReponseQuestionnaire =
  | 'bonne-sante'
  | 'pas-bonne-sante'
  | 'avis-favorable'
  | 'avis-defavorable'
  | null;

export interface Candidat {
  naissance: Jour | null;
  /** Day of joining. */
  le: Jour;
  reponse: ReponseQuestionnaire;
}

export type MotifAdmission =
  | 'age-trop-jeune'
  | 'age-trop-eleve'
  | 'naissance-inconnue'
  | 'questionnaire-sans-reponse'
  | 'questionnaire-defavorable'
  | 'avis-medical-attendu'
  | 'avis-medical-defavorable';

export interface Admission {
  /** `a-completer`: nothing refuses, but an answer is missing. */
  etat: 'admis' | 'refuse' | 'a-completer';
  motifs: readonly MotifAdmission[];
}

const EN_ATTENTE: ReadonlySet<MotifAdmission> = new Set([
  'naissance-inconnue',
  'questionnaire-sans-reponse',
  'avis-medical-attendu',
]);

/** Who may join: every reason is given, not the first one only. */
export function admission(clause: Sortie['adhesion'], candidat: Candidat): Admission {
  const motifs = [...selonLAge(clause?.age, candidat), ...selonLaSante(clause, candidat.reponse)];
  if (motifs.some((m) => !EN_ATTENTE.has(m))) return { etat: 'refuse', motifs };
  return { etat: motifs.length > 0 ? 'a-completer' : 'admis', motifs };
}

type Age = NonNullable<NonNullable<Sortie['adhesion']>['age']>;

/** In whole years on the day of joining, both ends included: "18 to 61" ends on the eve of the 62nd birthday (R-E-04). */
function selonLAge(age: Age | undefined, { naissance, le }: Candidat): MotifAdmission[] {
  if (age === undefined) return [];
  if (naissance === null) return ['naissance-inconnue'];
  if (ajouterAns(naissance, age.min) > le) return ['age-trop-jeune'];
  return ajouterAns(naissance, age.max + 1) <= le ? ['age-trop-eleve'] : [];
}

function selonLaSante(clause: Sortie['adhesion'], reponse: ReponseQuestionnaire): MotifAdmission[] {
  if (clause?.questionnaire === 'bonne-sante') {
    if (reponse === 'bonne-sante') return [];
    return reponse === 'pas-bonne-sante'
      ? ['questionnaire-defavorable']
      : ['questionnaire-sans-reponse'];
  }
  if (clause?.questionnaire !== 'medecin-conseil' || reponse === 'avis-favorable') return [];
  return reponse === 'avis-defavorable' ? ['avis-medical-defavorable'] : ['avis-medical-attendu'];
}
