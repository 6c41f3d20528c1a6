import * as z from 'zod';
import { date, entier, heures, montant, objet, texte } from '../situation/champs.ts';

const type = <const T extends string>(valeur: T) => z.literal(valeur, { error: 'choix' });

const heuresDites = heures.refine((v) => v !== 'inconnu', { error: 'heures-ou-inconnu' });

/** One more mission, paid as said; months share its pay and hours by their days. */
const missionDePlus = objet({
  type: type('mission-de-plus'),
  du: date,
  au: date,
  heures: heuresDites,
  brut: montant,
  employeur: texte.optional(),
});

/** The job ends on that day; without `emploi`, the one that runs. */
const finDeMission = objet({
  type: type('fin-de-mission'),
  au: date,
  emploi: entier(0, 399).optional(),
});

/** Work is resumed on that day: the stop ends the day before. */
const retour = objet({ type: type('retour'), le: date });

/** Part-time work during the stop, or right after it. */
const tempsPartiel = objet({
  type: type('temps-partiel'),
  du: date,
  au: date,
  salaireTempsPlein: montant,
  salairePercu: montant,
});

/** What could happen, told as one change of the facts. */
export const schemaHypothese = z.discriminatedUnion(
  'type',
  [missionDePlus, finDeMission, retour, tempsPartiel],
  { error: 'hypothese' },
);

export type HypotheseJson = z.input<typeof schemaHypothese>;
export type HypotheseDe<T extends HypotheseJson['type']> = Extract<HypotheseJson, { type: T }>;
