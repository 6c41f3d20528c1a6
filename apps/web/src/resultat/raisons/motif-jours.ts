import type { Motif } from '@almanach/moteur';
import { decimal, expliquerMotif } from '@almanach/textes';

/** "3 jours non payés (délai de carence)": the texts say one day, the page counts them. */
export function joursDuMotif(motif: Motif, jours: number): string {
  const { court } = expliquerMotif(motif);
  const pluriel = court.replace(
    /^jour (non )?payé/,
    (_, non: string | undefined) => `jours ${non ?? ''}payés`,
  );
  if (/^jours?\b/.test(pluriel))
    return `${decimal(String(jours))}\u00a0${jours > 1 ? pluriel : court}`;
  return `${decimal(String(jours))}\u00a0${jours > 1 ? 'jours' : 'jour'}\u00a0: ${court}`;
}
