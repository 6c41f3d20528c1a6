import { setTimeout as attendre } from 'node:timers/promises';

/** Longer than the work, whatever was found. */
export const PALIER = 300;

/**
 * Gives the answer, or the refusal, at a whole number of steps after the request came: how long the work took does
 * not say what it found.
 */
export async function auPalier<T>(faire: () => Promise<T>): Promise<T> {
  const debut = performance.now();
  try {
    return await faire();
  } finally {
    const passe = performance.now() - debut;
    await attendre(Math.ceil(passe / PALIER) * PALIER - passe);
  }
}
