import { describe, expect, it } from 'vitest';
import { CODE, identifiantJuste, NAISSANCE, nirJuste, TELEPHONE } from './regles.ts';

describe('ce qui est vérifié pendant la saisie', () => {
  it('trouve un numéro de sécurité sociale mal recopié', () => {
    // Key of 2 62 08 69 123 456: 97 - (2620869123456 mod 97) = 97 - 85 = 12.
    expect(nirJuste('2 62 08 69 123 456 12')).toBe(true);
    expect(nirJuste('262086912345613')).toBe(false);
    expect(nirJuste('26208691234561')).toBe(false);
    // Corsica: 2A counts as 19 in the key.
    expect(nirJuste('262082A12345603')).toBe(97 - (2620819123456 % 97) === 3);
  });

  it('trouve un identifiant mal recopié, sans tenir compte des tirets', () => {
    expect(identifiantJuste('0000-0000-0000-0000')).toBe(true);
    expect(identifiantJuste('OOOO OOOO OOOO OOOI')).toBe(false);
    expect(identifiantJuste('0000-0000-0000-0011')).toBe(false);
    expect(identifiantJuste('0000-0000-0000')).toBe(false);
  });

  it('lit une date, un téléphone et un code comme on les écrit', () => {
    expect(NAISSANCE.juste('24/8/1962')).toBe(true);
    expect(NAISSANCE.juste('31/02/1962')).toBe(false);
    expect(TELEPHONE.juste('06 12 34 56 78')).toBe(true);
    expect(TELEPHONE.juste('+33 6 12 34 56 78')).toBe(true);
    expect(TELEPHONE.juste('612345678')).toBe(false);
    expect(CODE.juste('123 456')).toBe(true);
  });
});
