import { z } from 'zod';

/** One address, as typed; compared in lower case. */
export const courriel = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@<>"(),;:\\]{1,64}@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\]{2,}$/);

/** Short enough to be hashed, long enough for a poem. */
export const phrase = z.string().min(1).max(1024);

export const code = z.string().regex(/^\d{6}$/);

/** A token of a link: what follows `#`. */
export const jeton = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const jour = z.iso.date();

export const nom = z.string().trim().min(1).max(100);

export const prenoms = z.array(nom).min(1).max(10);

export const idChemin = z.strictObject({ id: z.uuid() });

export const fait = z.strictObject({ etat: z.literal('fait') });

/** What neither confirms nor denies. */
export const recu = z.strictObject({ etat: z.literal('recu') });

export const FAIT = { etat: 'fait' } as const;
export const RECU = { etat: 'recu' } as const;

export function normaliserCourriel(adresse: string): string {
  return adresse.trim().normalize('NFC').toLowerCase();
}
