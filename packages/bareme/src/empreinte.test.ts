import { describe, expect, it } from 'vitest';
import { chargerDroit } from './droit.ts';
import { empreinteDe } from './empreinte.ts';
import { OPTIONS_PAR_DEFAUT } from './interpretations.ts';
import type { Table } from './types.ts';

const table: Table<number> = { id: 'a', du: [0, 10], valeurs: [1, null], jusqua: 20 };
const autre: Table<number> = { id: 'b', du: [0], valeurs: [2], jusqua: Number.POSITIVE_INFINITY };

describe('l’empreinte du droit', () => {
  it('est un sha256 en hexadécimal, le même à chaque fois', () => {
    const premiere = empreinteDe({ table, autre }, OPTIONS_PAR_DEFAUT);
    expect(premiere).toMatch(/^[0-9a-f]{64}$/);
    expect(empreinteDe({ table, autre }, OPTIONS_PAR_DEFAUT)).toBe(premiere);
  });

  it('est celle du JSON canonique, recalculable par n’importe quel outil', () => {
    // printf '%s' '{"options":{"arrondi":"tronque"},"tables":{"autre":{"du":[0],"id":"b","jusqua":null,"valeurs":[2]}}}' | sha256sum
    const options = { arrondi: 'tronque' } as unknown as typeof OPTIONS_PAR_DEFAUT;
    expect(empreinteDe({ autre }, options)).toBe(
      '4adbc5fceb945992fd7da14cdae29e347beaf140034777a68d824220eb5dd951',
    );
  });

  it('ne dépend pas de l’ordre des clés', () => {
    const aLenvers = Object.fromEntries(Object.entries(OPTIONS_PAR_DEFAUT).reverse());
    expect(empreinteDe({ autre, table }, aLenvers as unknown as typeof OPTIONS_PAR_DEFAUT)).toBe(
      empreinteDe({ table, autre }, OPTIONS_PAR_DEFAUT),
    );
  });

  it.each([
    ['une valeur', { table: { ...table, valeurs: [1, 3] } }],
    ['une date', { table: { ...table, du: [0, 11] } }],
    ['un horizon', { table: { ...table, jusqua: 21 } }],
    ['un paramètre en moins', {}],
  ])('change avec %s', (_, tables) => {
    expect(empreinteDe(tables, OPTIONS_PAR_DEFAUT)).not.toBe(
      empreinteDe({ table }, OPTIONS_PAR_DEFAUT),
    );
  });

  it('change avec une option, et revient avec elle', () => {
    const defaut = chargerDroit('2026-11-22').empreinte;
    expect(chargerDroit('2026-11-22', { arrondi: 'tronque' }).empreinte).not.toBe(defaut);
    expect(chargerDroit('2026-11-22', { arrondi: 'demi-superieur' }).empreinte).toBe(defaut);
  });

  it('est la même deux jours où le même droit était connu, une autre après un texte', () => {
    expect(chargerDroit('2026-11-22').empreinte).toBe(chargerDroit('2026-11-23').empreinte);
    expect(chargerDroit('2025-02-19').empreinte).not.toBe(chargerDroit('2025-02-20').empreinte);
  });
});
