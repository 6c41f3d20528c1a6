import { ajouterDuree, dureeAu } from '../../conservation/durees.ts';
import { PRESCRIPTION } from '../../conservation/table.ts';
import type { MotifRefus } from '../refus-motives.ts';

/** What the erasure of a person depends on. Days are civil days in Paris. */
export interface FaitsEffacement {
  dossiers: readonly { etat: string; dernierActe: string }[];
  missions: readonly { du: string; au: string | null }[];
  /** Appeals and complaints that run; `jusquAu` when their last day is known. */
  recours: readonly { jusquAu: string | null }[];
}

export interface Obstacle {
  motif: Extract<MotifRefus, 'dossier-ouvert' | 'mission-en-cours' | 'prescription' | 'recours'>;
  /** Last day it holds; `null` when nobody knows yet. */
  jusquAu: string | null;
}

/** States in which nothing more is expected of a dossier. */
const ETATS_FINIS: ReadonlySet<string> = new Set([
  'clos',
  'refuse',
  'sans_suite',
  'annule',
  'doublon_fusionne',
]);

/** Every reason of the law to keep the data of a person today; none: they can be erased. */
export function obstaclesALEffacement(faits: FaitsEffacement, aujourdhui: string): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (faits.dossiers.some((d) => !ETATS_FINIS.has(d.etat))) {
    obstacles.push({ motif: 'dossier-ouvert', jusquAu: null });
  }
  const missions = faits.missions.filter((m) => m.au === null || m.au >= aujourdhui);
  if (missions.length > 0) {
    obstacles.push({ motif: 'mission-en-cours', jusquAu: derniere(missions.map((m) => m.au)) });
  }
  const recours = faits.recours.filter((r) => r.jusquAu === null || r.jusquAu >= aujourdhui);
  if (recours.length > 0) {
    obstacles.push({ motif: 'recours', jusquAu: derniere(recours.map((r) => r.jusquAu)) });
  }
  const fins = faits.dossiers.map((d) => finDePrescription(d.dernierActe)).sort();
  const fin = fins.at(-1);
  if (fin !== undefined && fin >= aujourdhui) {
    obstacles.push({ motif: 'prescription', jusquAu: fin });
  }
  return obstacles;
}

/** Last day to act about what was done on `jour`. */
function finDePrescription(jour: string): string {
  return ajouterDuree(jour, dureeAu(PRESCRIPTION, jour).duree);
}

function derniere(jours: readonly (string | null)[]): string | null {
  const connus = jours.filter((jour) => jour !== null);
  return connus.length === jours.length ? (connus.sort().at(-1) ?? null) : null;
}
