import { describe, expect, it } from 'vitest';
import { comparer } from './comparer.ts';

describe('la comparaison partielle', () => {
  it('ce qui n’est pas nommé est libre', () => {
    expect(comparer({ brut: '10.00' }, { brut: '10.00', net: '9.33' })).toEqual([]);
  });

  it('un centime d’écart est dit, avec sa place', () => {
    expect(comparer({ totaux: { brut: '10.00' } }, { totaux: { brut: '10.01' } })).toEqual([
      { chemin: 'totaux.brut', attendu: '10.00', obtenu: '10.01' },
    ]);
  });

  it('la tolérance porte sur les montants, jamais sur les jours', () => {
    expect(comparer('3 carence, 10 ij 46.02', '3 carence, 10 ij 46.03', 1)).toEqual([]);
    expect(comparer('3 carence, 10 ij 46.02', '3 carence, 10 ij 46.04', 1)).toHaveLength(1);
    expect(comparer('3 carence, 10 ij 46.02', '2 carence, 10 ij 46.02', 1)).toHaveLength(1);
  });

  it('les arrêts se comparent un à un : un arrêt de trop est un écart', () => {
    expect(comparer({ arrets: [{}] }, { arrets: [{}, {}] })).toHaveLength(1);
  });

  it('les autres listes sont des inclusions', () => {
    const obtenu = {
      conditions: [
        { regle: 'a', ok: true },
        { regle: 'b', ok: false },
      ],
    };
    expect(comparer({ conditions: [{ regle: 'b' }] }, obtenu)).toEqual([]);
    expect(comparer({ conditions: [{ regle: 'b', ok: true }] }, obtenu)).toHaveLength(1);
  });

  it('une clé attendue qui manque est un écart', () => {
    expect(comparer({ totaux: { brut: '1.00' } }, {})).toHaveLength(1);
    expect(comparer({ valeur: null }, {})).toHaveLength(1);
  });
});
