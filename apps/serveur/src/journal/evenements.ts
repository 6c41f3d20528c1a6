import { z } from 'zod';
import { ACTEURS, code, empreinteHexa, id, instant, jourCivil, PALIERS, ROLES } from './champs.ts';

/** What every event says. The personal payload is elsewhere, encrypted: only its commitment is here. */
const entete = {
  dossier: id,
  rang: z.int().min(1),
  quand: z.strictObject({ jour: jourCivil, instant }),
  qui: z.strictObject({ role: z.enum(ROLES), compte: id.nullable() }),
  pourquoi: code,
  /** The rule applied (`R-I-60`), when one was. */
  regle: z
    .string()
    .regex(/^[A-Z]+(?:-[A-Z0-9]+)+$/)
    .nullable(),
  contenu: empreinteHexa.nullable(),
};

function evenement<T extends string, C extends z.ZodRawShape>(type: T, charge: C) {
  return z.strictObject({ ...entete, type: z.literal(type), charge: z.strictObject(charge) });
}

const rien = {};
const piece = { piece: id };
const periode = { periode: id };

const dossier = [
  evenement('declaration-recue', {
    declaration: id,
    origine: z.enum(['assure', 'agence', 'dsn']),
    empreinte: empreinteHexa,
  }),
  evenement('declaration-completee', {
    declaration: id,
    objet: z.enum(['correction', 'prolongation', 'reprise-anticipee', 'rechute']),
    empreinte: empreinteHexa,
  }),
  evenement('avis-envoye', { destinataire: z.enum(['caisse', 'agence', 'france-travail']) }),
  evenement('prevoyance-declaree', { par: z.enum(['assure', 'agence']) }),
  evenement('pieces-demandees', {
    pieces: z
      .array(
        z.strictObject({
          piece: id,
          nature: code,
          aupres: z.enum(ACTEURS),
          /** Declaration whose days the document holds. */
          declaration: id,
          coffre: z.boolean(),
        }),
      )
      .min(1)
      .max(30),
  }),
  evenement('pieces-completes', rien),
  evenement('relance-envoyee', {
    palier: z.union(PALIERS.map((p) => z.literal(p))),
    /** Day the documents were asked for: a new demand has its own reminders. */
    demandeLe: jourCivil,
    aupres: z.enum(ACTEURS),
  }),
  evenement('securite-sociale-attendue', rien),
  evenement('securite-sociale-recue', { flux: z.enum(['bpij', 'decompte']) }),
  evenement('instruction-ouverte', rien),
  evenement('avis-medical-demande', rien),
  evenement('avis-medical-rendu', { avis: id }),
  evenement('refus', { decision: id }),
  evenement('classement-sans-suite', rien),
  evenement('reouverture', rien),
  evenement('doublon-fusionne', { dans: id }),
  evenement('doublon-absorbe', { dossier: id, tete: empreinteHexa }),
  evenement('cloture', rien),
  evenement('annulation', { declaration: id.nullable() }),
] as const;

const pieces = [
  evenement('piece-recue', {
    ...piece,
    nature: code,
    fichier: id,
    empreinte: empreinteHexa,
    coffre: z.boolean(),
  }),
  evenement('piece-ouverte', piece),
  evenement('piece-acceptee', piece),
  evenement('piece-refusee', { ...piece, motif: code }),
  /** To the vault, or out of it. */
  evenement('piece-deplacee', { ...piece, coffre: z.boolean() }),
] as const;

const periodes = [
  evenement('periode-ouverte', periode),
  evenement('periode-calculee', { ...periode, liquidation: id }),
  evenement('validation-demandee', periode),
  evenement('periode-decidee', { ...periode, decision: id }),
  evenement('periode-programmee', { ...periode, lot: id }),
  evenement('virement-emis', periode),
  evenement('virement-confirme', periode),
  evenement('virement-rejete', { ...periode, motif: code }),
  evenement('periode-suspendue', { ...periode, motif: code }),
  evenement('periode-recalculee', periode),
] as const;

export const schemaEvenement = z.discriminatedUnion('type', [...dossier, ...pieces, ...periodes]);

export type Evenement = z.infer<typeof schemaEvenement>;
export type TypeEvenement = Evenement['type'];
export type EvenementDe<T extends TypeEvenement> = Extract<Evenement, { type: T }>;
export type EvenementDeDossier = z.infer<(typeof dossier)[number]>;
export type EvenementDePiece = z.infer<(typeof pieces)[number]>;
export type EvenementDePeriode = z.infer<(typeof periodes)[number]>;
