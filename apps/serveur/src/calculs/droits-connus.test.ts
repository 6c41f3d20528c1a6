import { chargerDroit } from '@almanach/bareme';
import { describe, expect, it, vi } from 'vitest';
import { DroitsConnus } from './droits-connus.ts';

describe('le droit connu un jour', () => {
  it('n’est chargé qu’une fois par jour et par lecture, quel que soit l’ordre des options', () => {
    const charger = vi.fn(chargerDroit);
    const droits = new DroitsConnus(charger);
    const premier = droits.au('2026-01-01', { arrondi: 'tronque', jourEnvoi: 'inclus' });
    expect(droits.au('2026-01-01', { jourEnvoi: 'inclus', arrondi: 'tronque' })).toBe(premier);
    expect(charger).toHaveBeenCalledTimes(1);
    expect(droits.au('2026-01-01').empreinte).not.toBe(premier.empreinte);
    expect(droits.au('2026-01-02')).not.toBe(droits.au('2026-01-01'));
    expect(charger).toHaveBeenCalledTimes(3);
  });

  it('ne remplit jamais la mémoire : le moins récent est oublié, le plus demandé reste', () => {
    const charger = vi.fn(chargerDroit);
    const droits = new DroitsConnus(charger);
    const garde = droits.au('2026-11-24');
    for (let annee = 1985; annee < 2025; annee++) {
      droits.au(`${annee}-01-01`);
      expect(droits.au('2026-11-24')).toBe(garde);
    }
    charger.mockClear();
    droits.au('2024-01-01');
    expect(charger).not.toHaveBeenCalled();
    droits.au('1985-01-01');
    expect(charger).toHaveBeenCalledTimes(1);
  });
});
