import type { Ligne } from '../src/comparaison/lignes.ts';

/** Days of March 2026, by their number, at so many cents. */
export function ligne(du: number, au: number, cents: number, autres: Partial<Ligne> = {}): Ligne {
  return {
    du,
    au,
    payeur: 'assurance-maladie',
    beneficiaire: 'assure',
    prestation: 'ijss-maladie',
    motif: 'indemnise',
    certitude: 'certain',
    min: cents,
    max: cents,
    trace: [],
    ...autres,
  };
}

export const inconnue = (du: number, au: number, autres: Partial<Ligne> = {}) =>
  ligne(du, au, 0, { certitude: 'inconnu', max: Number.POSITIVE_INFINITY, ...autres });
