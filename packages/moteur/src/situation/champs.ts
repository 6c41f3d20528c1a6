import { j, lireJour } from '@almanach/bareme';
import * as z from 'zod';

/**
 * Bricks of the situation's schema. Each carries, as its error text, the *kind* that was expected:
 * the sentence shown to a person is found from that kind, in one place per language.
 */
const DATE_MIN = j('1900-01-01');
const DATE_MAX = j('2199-12-31');

function dateAcceptee(texte: string): boolean {
  const lu = lireJour(texte);
  return lu !== null && lu >= DATE_MIN && lu <= DATE_MAX;
}

/** Civil date `YYYY-MM-DD` that exists, 1900 to 2199. */
export const date = z
  .string({ error: 'date' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'date', abort: true })
  .refine(dateAcceptee, { error: 'date' });

export const dateOuInconnue = z
  .string({ error: 'date-ou-inconnu' })
  .regex(/^(inconnu|\d{4}-\d{2}-\d{2})$/, { error: 'date-ou-inconnu', abort: true })
  .refine((v) => v === 'inconnu' || dateAcceptee(v), { error: 'date-ou-inconnu' });

/** Euros as a decimal string, no sign, at most 9 digits and 2 decimals: "2100.00". */
export const montant = z
  .string({ error: 'montant' })
  .regex(/^\d{1,9}(\.\d{1,2})?$/, { error: 'montant' });

export const montantOuInconnu = z
  .string({ error: 'montant-ou-inconnu' })
  .regex(/^(inconnu|\d{1,9}(\.\d{1,2})?)$/, { error: 'montant-ou-inconnu' });

/** Hours as a decimal string, at most 2 decimals: "151.67". */
export const heures = z
  .string({ error: 'heures-ou-inconnu' })
  .regex(/^(inconnu|\d{1,4}(\.\d{1,2})?)$/, { error: 'heures-ou-inconnu' });

/** Ratio or hourly rate, at most 4 decimals: "0.10", "13.1050". */
export const taux = z.string({ error: 'taux' }).regex(/^\d{1,5}(\.\d{1,4})?$/, { error: 'taux' });

export const texte = z.string({ error: 'texte' }).max(200, { error: 'texte' });

export const identifiant = z
  .string({ error: 'identifiant' })
  .regex(/^[\w.:@-]{1,64}$/, { error: 'identifiant' });

export const booleen = z.boolean({ error: 'booleen' });

export const booleenOuInconnu = z.union([z.boolean(), z.literal('inconnu')], {
  error: 'booleen-ou-inconnu',
});

export function entier(min: number, max: number) {
  return z.int({ error: 'entier' }).min(min, { error: 'entier' }).max(max, { error: 'entier' });
}

export function entierOuInconnu(min: number, max: number) {
  const error = 'entier-ou-inconnu';
  const nombre = z.int({ error }).min(min, { error }).max(max, { error });
  return z.union([nombre, z.literal('inconnu', { error })], { error });
}

export function choix<const T extends readonly [string, ...string[]]>(valeurs: T) {
  return z.enum(valeurs, { error: 'choix' });
}

export function liste<T extends z.ZodType>(element: T, max: number) {
  return z.array(element, { error: 'liste' }).max(max, { error: 'liste-trop-longue' });
}

export function objet<T extends z.core.$ZodLooseShape>(forme: T) {
  return z.strictObject(forme, {
    error: (e) => (e.code === 'unrecognized_keys' ? 'cle-inconnue' : 'objet'),
  });
}
