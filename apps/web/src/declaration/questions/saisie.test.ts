import { describe, expect, it } from 'vitest';
import { ecrireSaisie, fautesSaisie, lireSaisie } from './saisie.ts';

describe('ce qui est écrit sur une page', () => {
  it('devient une réponse quand il est entier, et pas avant', () => {
    expect(lireSaisie('date', { v: '20/1' })).toBeUndefined();
    expect(lireSaisie('date', { v: '20/11/2026' })).toBe('2026-11-20');
    expect(lireSaisie('periode', { du: '20/11/2026' })).toBeUndefined();
    expect(lireSaisie('periode', { du: '20/11/2026', encours: 'oui' })).toEqual({
      du: '2026-11-20',
      au: null,
    });
    expect(lireSaisie('periode-ou-non', { oui: 'non' })).toBe('non');
    expect(lireSaisie('periode-ou-non', { oui: 'oui', du: '20/11/2026' })).toBeUndefined();
    expect(lireSaisie('date-ou-jamais', { oui: 'jamais' })).toBe('jamais');
  });

  it('se relit comme il s’écrit, pour chaque forme de question', () => {
    const periode = { du: '2026-11-20', au: '2026-11-30' };
    for (const [forme, valeur] of [
      ['choix', 'maladie'],
      ['date', '2026-11-20'],
      ['periode', periode],
      ['periode', { du: '2026-11-20', au: null }],
      ['periode-ou-non', periode],
      ['periode-ou-non', 'non'],
      ['date-ou-jamais', '2026-11-06'],
      ['date-ou-jamais', 'jamais'],
    ] as const) {
      expect(lireSaisie(forme, ecrireSaisie(forme, valeur))).toEqual(valeur);
      expect(fautesSaisie(forme, ecrireSaisie(forme, valeur))).toEqual([]);
    }
  });

  it('dit sa faute au champ où elle est', () => {
    const champs = (...args: Parameters<typeof fautesSaisie>) =>
      fautesSaisie(...args).map((f) => f.champ);
    expect(champs('choix', {})).toEqual(['v']);
    expect(champs('periode', { du: '31/02/2026', au: '' })).toEqual(['du', 'au']);
    expect(champs('periode', { du: '20/11/2026', encours: 'oui' })).toEqual([]);
    expect(champs('periode-ou-non', {})).toEqual(['oui']);
    expect(champs('date-ou-jamais', { oui: 'date' })).toEqual(['v']);
  });
});
