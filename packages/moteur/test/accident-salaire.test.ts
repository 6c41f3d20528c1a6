import { describe, expect, it } from 'vitest';
import { arret, etapes, pour, salarie } from './faits.ts';

const at = { nature: 'accident-travail' } as const;

describe('le raisonnement d’un jour d’accident', () => {
  it('va du salaire au centime, sans saut', () => {
    const d = pour([arret('2025-10-06', 3, at)], {
      emplois: [salarie('2025-10-06', '3042.00')],
    });
    const rangs = d.arrets[0]?.periodes[0]?.lignes[0]?.trace ?? [];
    expect(rangs.map((r) => d.trace[r]?.resultat)).toEqual([
      '100.00',
      '100.00',
      '60.00',
      '60.00',
      '60.00',
    ]);
    // The cap and the net wage change nothing for this wage.
    expect(etapes(d, 'R-G-45').map((e) => e.split(', ').at(-1))).toEqual(['ecartee']);
    expect(etapes(d, 'R-G-43').map((e) => e.split(', ').at(-1))).toEqual(['ecartee']);
  });

  it('dit quand le plafond et le salaire net jouent', () => {
    const d = pour([arret('2025-10-06', 29, at)], {
      emplois: [salarie('2025-10-06', '15000.00')],
    });
    expect(etapes(d, 'R-G-43').every((e) => e.endsWith('appliquee'))).toBe(true);
    const net = pour([arret('2025-10-06', 29, at)], {
      emplois: [salarie('2025-10-06', '3042.00')],
    });
    // 80 % of 100.00, kept to 79.00.
    expect(etapes(net, 'R-G-45').at(-1)).toMatch(/ : 79.00, appliquee$/);
  });
});
