import { describe, expect, it } from 'vitest';
import { empreinteCourte } from './empreinte.ts';

describe('l’empreinte courte', () => {
  it('lit les quarante premiers bits, cinq par cinq', () => {
    // 00001 00010 00011 00100 00101 00110 00010 10011
    expect(empreinteCourte('0886429853ff')).toBe('1234-562k');
  });

  it('a toujours huit signes sans i, l, o ni u', () => {
    for (const hex of ['0000000000', 'ffffffffff', '2bb98e0886ff5e9f']) {
      expect(empreinteCourte(hex)).toMatch(/^[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}$/);
    }
  });

  it('un bit changé se voit', () => {
    expect(empreinteCourte('2bb98e0886')).not.toBe(empreinteCourte('2bb98e0887'));
  });
});
