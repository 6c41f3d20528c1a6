import type { Mission } from '../types.ts';

/** The agency of a dossier, by the name its missions give. */
export function nomDeLAgence(missions: readonly Mission[], id: string | null): string | null {
  return missions.find((m) => m.agence !== null && m.agence.id === id)?.agence?.nom ?? null;
}

export function nomDeMission(m: Mission): string {
  return m.agence?.nom ?? m.contenu.employeur ?? 'Agence non précisée';
}
