import { INTERPRETATIONS, LECTURES } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { decrireOptions, lireOptions } from './options-droit.ts';

describe('les lectures du droit au choix', () => {
  it('sont toutes présentées avec le point qu’elles tranchent', () => {
    const tranchees = new Set(INTERPRETATIONS.map((i) => i.option));
    for (const cle of Object.keys(LECTURES)) expect(tranchees).toContain(cle);
    expect(decrireOptions().every((l) => l.split('\n')[1]?.trim() !== '')).toBe(true);
  });

  it('se lisent par paires', () => {
    expect(lireOptions(['arrondi=tronque', 'aldDans360=dans'])).toEqual({
      arrondi: 'tronque',
      aldDans360: 'dans',
    });
  });

  it.each([
    ['arondi=tronque', /« arondi » n’existe pas/],
    ['arrondi=haut', /n’a pas de valeur « haut »/],
    ['arrondi', /n’a pas de valeur/],
    ['toString=x', /« toString » n’existe pas/],
  ])('refusent %s', (paire, message) => expect(() => lireOptions([paire])).toThrow(message));
});
