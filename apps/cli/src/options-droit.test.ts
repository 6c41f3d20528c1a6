import { INTERPRETATIONS, OPTIONS_PAR_DEFAUT } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { CHOIX, decrireOptions, lireOptions } from './options-droit.ts';

describe('les lectures du droit au choix', () => {
  it('ont pour première valeur celle que le barème prend par défaut', () => {
    const premieres = Object.fromEntries(
      Object.entries(CHOIX).map(([cle, valeurs]) => [cle, valeurs[0]]),
    );
    expect(premieres).toEqual(OPTIONS_PAR_DEFAUT);
  });

  it('sont toutes présentées avec le point qu’elles tranchent', () => {
    const tranchees = new Set(INTERPRETATIONS.map((i) => i.option));
    for (const cle of Object.keys(CHOIX)) expect(tranchees).toContain(cle);
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
