import { z } from 'zod';
import { id, jourCivil } from '../journal/champs.ts';
import {
  ENVOIS,
  FRANCE_TRAVAIL,
  NATURES_DECLARABLES,
  type NatureDeclaree,
  OBJETS,
  schemaPeriode,
} from './declaration.ts';

/** One answer a question. The draft kept on the server is this, and may be any part of it. */
export const SCHEMAS_REPONSES = {
  objet: z.enum(OBJETS),
  arret: id,
  nature: z.enum(NATURES_DECLARABLES as [NatureDeclaree, ...NatureDeclaree[]]),
  accidentLe: jourCivil,
  prescritLe: jourCivil,
  recuLe: jourCivil,
  /** One screen: first and last day; no last day while the stop runs. */
  dates: schemaPeriode,
  /** A mission of the list, or whether there was one when we know none. */
  mission: z.union([id, z.enum(['oui', 'non'])]),
  finDeMission: z.union([jourCivil, z.literal('jamais')]),
  franceTravail: z.enum(FRANCE_TRAVAIL),
  hospitalisation: z.union([schemaPeriode, z.literal('non')]),
  tempsPartiel: z.union([schemaPeriode, z.literal('non')]),
  envoiCaisse: z.enum(ENVOIS),
  repriseLe: jourCivil,
} as const;

export const schemaReponses = z.strictObject(SCHEMAS_REPONSES).partial();

export type Reponses = z.infer<typeof schemaReponses>;
export type IdQuestion = keyof typeof SCHEMAS_REPONSES;
