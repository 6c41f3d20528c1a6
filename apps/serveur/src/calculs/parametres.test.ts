import { LECTURES } from '@almanach/bareme';
import { expect, it } from 'vitest';
import { schemaParametres } from './parametres.ts';

it('toutes les lectures du droit du barème peuvent se demander dans l’adresse, et rien d’autre', () => {
  expect(Object.keys(schemaParametres.shape)).toEqual(['connuLe', ...Object.keys(LECTURES)]);
});
