import { describe, expect, it } from 'vitest';
import { compterDans, horsDe, prolonger, reunir } from '../src/indemnite/etat.ts';

const p = (du: number, au: number) => ({ du, au });

describe('des jours déjà payés', () => {
  it('se réunissent dans l’ordre, sans recouvrement, qu’ils se touchent ou se chevauchent', () => {
    expect(reunir([p(10, 12), p(1, 3), p(4, 6), p(5, 8)])).toEqual([p(1, 8), p(10, 12)]);
    expect(reunir([p(1, 9), p(2, 3)])).toEqual([p(1, 9)]);
    expect(reunir([p(1, 3), p(5, 6)])).toEqual([p(1, 3), p(5, 6)]);
    expect(reunir([])).toEqual([]);
  });

  it('se retirent de blocs : avant, entre, après, ou rien', () => {
    const blocs = [p(5, 7), p(10, 12)];
    expect(horsDe(p(1, 20), blocs)).toEqual([p(1, 4), p(8, 9), p(13, 20)]);
    expect(horsDe(p(5, 12), blocs)).toEqual([p(8, 9)]);
    expect(horsDe(p(6, 7), blocs)).toEqual([]);
    expect(horsDe(p(7, 8), blocs)).toEqual([p(8, 8)]);
    expect(horsDe(p(13, 14), blocs)).toEqual([p(13, 14)]);
    expect(horsDe(p(1, 5), blocs)).toEqual([p(1, 4)]);
    expect(horsDe(p(1, 4), blocs)).toEqual([p(1, 4)]);
    expect(horsDe(p(9, 10), blocs)).toEqual([p(9, 9)]);
  });

  it('se comptent dans une fenêtre, bornes comprises', () => {
    const jours = [p(1, 3), p(8, 10)];
    expect(compterDans(jours, 1, 10)).toBe(6);
    expect(compterDans(jours, 3, 8)).toBe(2);
    expect(compterDans(jours, 4, 7)).toBe(0);
    expect(compterDans(jours, 2, 2)).toBe(1);
  });

  it('s’allongent quand ils se suivent, sinon s’ajoutent', () => {
    const liste = [p(1, 3)];
    prolonger(liste, p(4, 6));
    expect(liste).toEqual([p(1, 6)]);
    prolonger(liste, p(8, 9));
    expect(liste).toEqual([p(1, 6), p(8, 9)]);
    prolonger(liste, p(10, 10));
    expect(liste).toEqual([p(1, 6), p(8, 10)]);
  });
});
