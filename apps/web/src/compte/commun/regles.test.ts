import { describe, expect, it } from 'vitest';
import { CODE, identifiantJuste, NAISSANCE, nirJuste, TELEPHONE } from './regles.ts';

describe('ce qui est vérifié pendant la saisie', () => {
  it('trouve un numéro de sécurité sociale mal recopié', () => {
    // 97 - (2620869123456 mod 97) = 97 - 95.
    expect(nirJuste('2 62 08 69 123 456 02')).toBe(true);
    expect(nirJuste('262086912345603')).toBe(false);
    expect(nirJuste('26208691234560')).toBe(false);
    // Corsica: 2A counts as 19 in the key: 97 - (2620819123456 mod 97) = 97 - 6.
    expect(nirJuste('262082A12345691')).toBe(true);
    expect(nirJuste('262082B12345691')).toBe(false);
  });

  it('trouve un identifiant mal recopié, sans tenir compte des tirets', () => {
    expect(identifiantJuste('0000-0000-0000-0000')).toBe(true);
    expect(identifiantJuste('OOOO OOOO OOOO OOOI')).toBe(false);
    expect(identifiantJuste('0000-0000-0000-0012')).toBe(false);
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
