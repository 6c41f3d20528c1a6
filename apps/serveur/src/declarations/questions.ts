import { type Connu, missionsDu } from './connu.ts';
import { ENVOIS, FRANCE_TRAVAIL, NATURES_DECLARABLES, OBJETS } from './declaration.ts';
import { PARCOURS } from './parcours.ts';
import type { IdQuestion, Reponses } from './reponses.ts';

export const MAX_QUESTIONS = 12;

export type FormeQuestion = 'choix' | 'date' | 'periode' | 'periode-ou-non' | 'date-ou-jamais';

export interface Question {
  id: IdQuestion;
  forme: FormeQuestion;
  /** Values of a choice; empty otherwise. Their sentences are in the screens. */
  choix: readonly string[];
}

const FORMES: Readonly<Record<IdQuestion, FormeQuestion>> = {
  objet: 'choix',
  arret: 'choix',
  nature: 'choix',
  accidentLe: 'date',
  prescritLe: 'date',
  recuLe: 'date',
  dates: 'periode',
  mission: 'choix',
  finDeMission: 'date-ou-jamais',
  franceTravail: 'choix',
  hospitalisation: 'periode-ou-non',
  tempsPartiel: 'periode-ou-non',
  envoiCaisse: 'choix',
  repriseLe: 'date',
};

/**
 * What is still to be asked, in order; the first one is the next screen. Those behind it may change with its answer:
 * the list is asked for again after each. Empty when all is said.
 */
export function questions(connu: Connu, reponses: Reponses): Question[] {
  const faits = completer(connu, reponses);
  return PARCOURS.filter((e) => e.utile(faits, connu) && faits[e.id] === undefined).map(
    ({ id }) => ({
      id,
      forme: FORMES[id],
      choix: choixDe(id, faits, connu),
    }),
  );
}

/**
 * The answers with all that is known beside them, without those that the path no longer goes through: an answer
 * changed leaves none behind that nobody sees. What is known is not overwritten by an answer to a question not asked.
 */
export function completer(connu: Connu, reponses: Reponses): Reponses {
  let faits: Reponses = {};
  for (const { id, utile, deduire } of PARCOURS) {
    if (!utile(faits, connu)) continue;
    const valeur = deduire?.(faits, connu) ?? reponses[id];
    if (valeur !== undefined) faits = { ...faits, [id]: valeur };
  }
  return faits;
}

function choixDe(id: IdQuestion, faits: Reponses, connu: Connu): readonly string[] {
  switch (id) {
    case 'objet':
      return OBJETS;
    case 'arret':
      return connu.arrets.map((a) => a.id);
    case 'nature':
      return NATURES_DECLARABLES;
    case 'mission': {
      const possibles = faits.dates === undefined ? [] : missionsDu(faits.dates.du, connu);
      return possibles.length > 0 ? possibles.map((m) => m.id) : ['oui', 'non'];
    }
    case 'franceTravail':
      return FRANCE_TRAVAIL;
    case 'envoiCaisse':
      return ENVOIS;
    default:
      return [];
  }
}
