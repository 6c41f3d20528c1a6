import { lireJour } from '@almanach/bareme';
import { z } from 'zod';

export const id = z.uuid();
/** A code of a list kept elsewhere: never a sentence, never a name. */
export const code = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);
export const empreinteHexa = z.string().regex(/^[0-9a-f]{64}$/);
/** Civil date of the business clock. */
export const jourCivil = z.string().refine((iso) => lireJour(iso) !== null, { error: 'date' });
/** UTC to the millisecond, one spelling only: it enters the chain as text. */
export const instant = z.iso.datetime({ precision: 3 });

export const ROLES = ['assure', 'agence', 'gestion', 'medecin', 'admin', 'systeme'] as const;

/** Who may be waited for, or asked for a document. */
export const ACTEURS = [
  'assure',
  'agence',
  'prescripteur',
  'caisse',
  'france-travail',
  'gestion',
  'medecin',
  'banque',
] as const;

export type Acteur = (typeof ACTEURS)[number];

export const PALIERS = [7, 21] as const;
