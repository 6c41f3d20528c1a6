import { NATURES } from '@almanach/moteur';
import { z } from 'zod';
import { id, jourCivil } from '../journal/champs.ts';

export const OBJETS = [
  'nouvel-arret',
  'prolongation',
  'rechute',
  'reprise-anticipee',
  'annulation',
] as const;

export type Objet = (typeof OBJETS)[number];

export const FRANCE_TRAVAIL = ['non-inscrit', 'inscrit', 'indemnise'] as const;
export const ENVOIS = ['medecin', 'assure', 'pas-encore'] as const;

/** Maternity has its own path: it is no sick-leave, and the engine does not compute it. */
export const NATURES_DECLARABLES = NATURES.filter((n) => n !== 'maternite');
export type NatureDeclaree = Exclude<(typeof NATURES)[number], 'maternite'>;

/** `au` is null while the end is not known. */
export const schemaPeriode = z.strictObject({ du: jourCivil, au: jourCivil.nullable() });

export const schemaMoment = z.discriminatedUnion('type', [
  /** `mission` is null when we do not know it: the agency will say. */
  z.strictObject({ type: z.literal('en-mission'), mission: id.nullable() }),
  z.strictObject({
    type: z.literal('entre-missions'),
    /** The last one, when known; else its end, as the person says it; both null: never had one. */
    derniere: id.nullable(),
    finDeMission: jourCivil.nullable(),
    franceTravail: z.enum(FRANCE_TRAVAIL),
  }),
]);

const arretDeclare = {
  nature: z.enum(NATURES_DECLARABLES as [NatureDeclaree, ...NatureDeclaree[]]),
  accidentLe: jourCivil.nullable(),
  prescritLe: jourCivil,
  /** Day the notice was in hand: the clock of the scheme. */
  recuLe: jourCivil,
  du: jourCivil,
  au: jourCivil.nullable(),
  moment: schemaMoment,
  hospitalisation: schemaPeriode.nullable(),
  tempsPartiel: schemaPeriode.nullable(),
  envoiCaisse: z.enum(ENVOIS),
};

/** What is sealed, once every answer is given and checked. No diagnosis: none is ever asked. */
export const schemaDeclaration = z.discriminatedUnion('objet', [
  z.strictObject({ objet: z.literal('nouvel-arret'), arret: z.null(), ...arretDeclare }),
  z.strictObject({ objet: z.literal('prolongation'), arret: id, ...arretDeclare }),
  z.strictObject({ objet: z.literal('rechute'), arret: id, ...arretDeclare }),
  z.strictObject({ objet: z.literal('reprise-anticipee'), arret: id, repriseLe: jourCivil }),
  z.strictObject({ objet: z.literal('annulation'), arret: id }),
]);

export type Declaration = z.infer<typeof schemaDeclaration>;
export type DeclarationArret = Extract<Declaration, { nature: NatureDeclaree }>;
export type Moment = z.infer<typeof schemaMoment>;

export function declareUnArret(d: Declaration): d is DeclarationArret {
  return 'nature' in d;
}

/** Professional risks: no waiting days, whatever the hours (R-I-13). */
export function estProfessionnel(nature: NatureDeclaree): boolean {
  return (
    nature === 'accident-travail' ||
    nature === 'accident-trajet' ||
    nature === 'maladie-professionnelle'
  );
}

export function estAccident(nature: NatureDeclaree): boolean {
  return nature.startsWith('accident-');
}
