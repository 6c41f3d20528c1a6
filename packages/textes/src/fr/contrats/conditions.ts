import { accorder } from '../nombres.ts';
import { enumerer } from '../typographie.ts';
import { causes, duree, mots } from './mots.ts';
import type { GarantieJson } from './types.ts';

export type Conditions = NonNullable<NonNullable<GarantieJson['paliers']>[number]['si']>;

/** "Si 1 an d’ancienneté, moins de 5 ans", or nothing when the clause is for everybody. */
export function conditions(si: Conditions | undefined): string {
  const dites = si === undefined ? [] : dire(si);
  return dites.length === 0 ? '' : enumerer(dites);
}

function dire(si: Conditions): string[] {
  const { ageMin, ageMax, dureeArretMin, dureeArretMax } = si;
  return [
    anciennete(si),
    bornes(ageMin, ageMax === undefined ? undefined : ageMax - 1, 'an', 'âge de'),
    si.categories === undefined ? '' : mots(si.categories, 'ou'),
    si.statuts === undefined ? '' : mots(si.statuts, 'ou'),
    si.causes === undefined ? '' : causes(si.causes),
    si.enfants === undefined ? '' : `${accorder(si.enfants, 'enfant')} à charge au moins`,
    bornes(dureeArretMin, dureeArretMax, 'jour', 'arrêt de'),
  ].filter(Boolean);
}

function anciennete({ ancienneteMin: min, ancienneteMax: max }: Conditions): string {
  if (min !== undefined && max !== undefined)
    return `ancienneté de ${duree(min)} à moins de ${duree(max)}`;
  if (min !== undefined) return `ancienneté de ${duree(min)} ou plus`;
  return max === undefined ? '' : `ancienneté de moins de ${duree(max)}`;
}

function bornes(
  min: number | undefined,
  max: number | undefined,
  unite: string,
  quoi: string,
): string {
  if (min !== undefined && max !== undefined) return `${quoi} ${min} à ${accorder(max, unite)}`;
  if (min !== undefined) return `${quoi} ${accorder(min, unite)} ou plus`;
  return max === undefined ? '' : `${quoi} ${accorder(max, unite)} au plus`;
}

/** The condition before what it leads to. */
export function avec(si: Conditions | undefined, suite: string): string {
  const dites = conditions(si);
  const debut = dites === '' ? '' : `${dites.charAt(0).toUpperCase()}${dites.slice(1)} : `;
  return debut === '' ? suite.charAt(0).toUpperCase() + suite.slice(1) : debut + suite;
}
