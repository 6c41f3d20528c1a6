import { dateLongue, nature, periode } from '@almanach/textes';
import type { ArretDit, IdQuestion, Mission, Periode, Valeur } from '../types.ts';
import { CHOIX } from './textes.ts';

/** What the ids of the person's stops and missions are called. */
export interface Noms {
  readonly arrets: readonly ArretDit[];
  readonly missions: readonly Mission[];
}

export const SANS_NOM: Noms = { arrets: [], missions: [] };

/** An answer as it is read back. */
export function direReponse(id: IdQuestion, valeur: Valeur | undefined, noms: Noms): string {
  if (valeur === undefined) return 'Pas encore de réponse';
  if (typeof valeur === 'object') return direPeriode(valeur);
  if (id === 'arret') return direArret(valeur, noms);
  const fixe = CHOIX[id]?.[valeur]?.libelle;
  if (fixe !== undefined) return fixe;
  if (id === 'mission') return direMission(valeur, noms);
  if (valeur === 'non') return 'Non';
  return valeur === 'jamais' ? 'Aucune mission avant' : dateLongue(valeur);
}

export function direPeriode({ du, au }: Periode): string {
  return au === null ? `Depuis le ${dateLongue(du)}, sans fin connue` : periode(du, au);
}

export function direArret(id: string, { arrets }: Noms): string {
  const arret = arrets.find((a) => a.id === id);
  if (arret === undefined) return 'Arrêt déclaré';
  const nom = nature(arret.nature);
  return `${nom.charAt(0).toUpperCase()}${nom.slice(1)}, ${direPeriode(arret).replace(/^D/, 'd')}`;
}

export function direMission(id: string, { missions }: Noms): string {
  const mission = missions.find((m) => m.id === id);
  if (mission === undefined) return 'Mission connue';
  const chez = mission.agence?.nom ?? mission.contenu.employeur ?? 'Mission';
  return `${chez}, ${direPeriode(mission).replace(/^D/, 'd')}`;
}
