import type { z } from 'zod';
import type { Lecture } from '../situation/erreurs.ts';
import { erreursDeForme } from '../situation/erreurs-forme.ts';

/** The demands of this folder are read like a situation: refused by field, never thrown. */
export function lireDemande<T>(schema: z.ZodType<T>, donnees: unknown): Lecture<T> {
  const lu = schema.safeParse(donnees);
  return lu.success
    ? { ok: true, valeur: lu.data }
    : { ok: false, erreurs: erreursDeForme(lu.error, donnees) };
}
