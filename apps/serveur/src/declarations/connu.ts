import type { Moment, NatureDeclaree } from './declaration.ts';

export interface MissionConnue {
  id: string;
  du: string;
  /** `null` while it runs. */
  au: string | null;
}

export interface ArretConnu {
  id: string;
  nature: NatureDeclaree;
  du: string;
  au: string | null;
  accidentLe: string | null;
  moment: Moment;
}

/** What we know before asking anything. */
export interface Connu {
  missions: readonly MissionConnue[];
  /** Stops already declared, that are not cancelled. */
  arrets: readonly ArretConnu[];
  /** Registrations; `null` when nobody told us, empty when there is none. */
  franceTravail: readonly { du: string; au: string | null; indemnise: boolean }[] | null;
}

/** All missions of that day: two may run at once. */
export function missionsDu(jour: string, { missions }: Connu): MissionConnue[] {
  return missions.filter((m) => m.du <= jour && (m.au === null || m.au >= jour));
}

export function derniereMission(avant: string, { missions }: Connu): MissionConnue | null {
  const finies = missions.filter((m) => m.au !== null && m.au < avant);
  return finies.sort((a, b) => ((a.au ?? '') < (b.au ?? '') ? 1 : -1))[0] ?? null;
}
