import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { DecompteJson } from './json.ts';
import { schemaDecompte } from './schema.ts';

const vide: DecompteJson = {
  arrets: [],
  totaux: {
    brut: '0.00',
    csg: '0.00',
    csgDeductible: '0.00',
    crds: '0.00',
    net: '0.00',
    imposable: '0.00',
    joursIndemnises: 0,
    parPayeur: {},
  },
  echeances: [],
  suites: [],
  hypotheses: [],
  avertissements: [],
  trace: [],
  droit: { connuLe: '2026-11-24', empreinte: 'a1' },
};

describe('le schéma publié du décompte', () => {
  it('dit exactement la même chose que le type, dans les deux sens', () => {
    expectTypeOf<z.output<typeof schemaDecompte>>().toEqualTypeOf<DecompteJson>();
    expectTypeOf<z.input<typeof schemaDecompte>>().toEqualTypeOf<DecompteJson>();
    expect(schemaDecompte.parse(vide)).toEqual(vide);
  });

  it('refuse un champ de trop, un montant en nombre et un montant sans centimes', () => {
    expect(schemaDecompte.safeParse({ ...vide, nom: 'x' }).success).toBe(false);
    for (const brut of [12.5, '12.5', '12,50', 'NaN']) {
      const faux = { ...vide, totaux: { ...vide.totaux, brut } };
      expect(schemaDecompte.safeParse(faux).success).toBe(false);
    }
  });
});
