import { describe, expect, it } from 'vitest';
import { decompteDe } from '../essais/calculer.ts';
import { tableauDe } from './lignes.ts';

describe('le tableau équivalent', () => {
  it('a une ligne par période, et les mêmes montants que la bande', () => {
    const { payeurs, groupes } = tableauDe(decompteDe('ordinaire'));
    expect(payeurs.map((p) => p.nom)).toEqual(['Sécurité sociale']);
    expect(groupes[0]?.lignes.map((l) => l.total)).toEqual([0, 62_136, 93_204]);
  });

  it('un total dont une part est inconnue est inconnu', () => {
    const { groupes } = tableauDe(decompteDe('fourchette'));
    expect(groupes[0]?.lignes.map((l) => l.total)).toEqual([0, null]);
  });

  it('sépare les arrêts', () => {
    expect(tableauDe(decompteDe('plusieursArrets')).groupes).toHaveLength(3);
  });
});
