import { describe, expect, it } from 'vitest';
import { dateOuNul, ecrireDateSaisie, lireDateSaisie } from './date.ts';

describe('une date tapée', () => {
  it.each([
    ['03/11/2026', '2026-11-03'],
    ['3/11/2026', '2026-11-03'],
    ['3-11-26', '2026-11-03'],
    ['3.11.2026', '2026-11-03'],
    ['3 11 2026', '2026-11-03'],
    ['03112026', '2026-11-03'],
    [' 2026-11-03 ', '2026-11-03'],
    ['3 novembre 2026', '2026-11-03'],
    ['1er août 2026', '2026-08-01'],
    ['12 sept. 2026', '2026-09-12'],
    ['12/05/90', '1990-05-12'],
    ['29/02/2024', '2024-02-29'],
  ])('« %s » se lit %s', (texte, iso) => {
    expect(lireDateSaisie(texte)).toEqual({ ok: true, iso });
  });

  it('dit combien de jours a le mois quand le jour n’existe pas', () => {
    expect(lireDateSaisie('31/11/2026')).toEqual({
      ok: false,
      raison: 'jour',
      annee: 2026,
      mois: 11,
    });
    expect(lireDateSaisie('29/02/2026')).toMatchObject({ raison: 'jour', mois: 2 });
  });

  it('refuse un treizième mois et une année hors du siècle', () => {
    expect(lireDateSaisie('03/13/2026')).toEqual({ ok: false, raison: 'mois' });
    expect(lireDateSaisie('03/11/0026')).toEqual({ ok: false, raison: 'illisible' });
  });

  it('distingue le vide de l’illisible', () => {
    expect(lireDateSaisie('  ')).toEqual({ ok: false, raison: 'vide' });
    expect(lireDateSaisie('demain')).toEqual({ ok: false, raison: 'illisible' });
    expect(lireDateSaisie('12 brumaire 2026')).toEqual({ ok: false, raison: 'illisible' });
    expect(dateOuNul('demain')).toBeNull();
  });

  it('se réécrit comme on la tape', () => {
    expect(ecrireDateSaisie('2026-11-03')).toBe('03/11/2026');
  });
});
