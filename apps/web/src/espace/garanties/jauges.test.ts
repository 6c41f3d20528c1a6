import type { JaugeJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { heuresParMois, parEmployeur, partDeBarre } from './jauges.ts';

const origine = (
  du: string,
  au: string,
  valeur: string,
  employeur: string | null = 'Agence du Port',
) => ({
  source: 'paie' as const,
  emploi: 'emplois[0]',
  type: 'mission',
  employeur,
  du,
  au,
  jours: 30,
  parJour: null,
  valeur,
  partielle: false,
});
const JAUGE: JaugeJson = {
  id: 'vie-privee',
  contrat: 'interimaires-prevoyance',
  regle: 'R-D-15',
  ouvre: ['contrat'],
  fenetre: { du: '2025-11-01', au: '2026-10-31', par: 'mois' },
  unite: 'h',
  strict: true,
  acquis: '455.01',
  requis: '414',
  manque: '0.00',
  etat: 'atteint',
  ouvreLe: null,
  cesseLe: null,
  origines: [
    origine('2026-08-01', '2026-08-31', '151.67'),
    origine('2026-09-01', '2026-09-30', '151.67'),
    origine('2026-10-01', '2026-10-31', '151.67', null),
  ],
};

describe('les heures', () => {
  it('se comptent mois par mois, et le mois du franchissement est dit', () => {
    const mois = heuresParMois(JAUGE);
    expect(mois).toHaveLength(12);
    expect(mois.at(0)).toMatchObject({ nom: 'novembre 2025', heures: 0 });
    // 151.67 × 2 = 303.34, × 3 = 455.01 > 414: October.
    expect(mois.filter((m) => m.franchit).map((m) => m.mois)).toEqual(['2026-10']);
  });

  it('disent de qui elles viennent', () => {
    expect(parEmployeur(JAUGE.origines).map((g) => g.nom)).toEqual([
      'Agence du Port',
      'Jours comptés comme du travail',
    ]);
  });

  it('se dessinent sur une barre deux fois longue comme le seuil, ou un peu plus que le total', () => {
    expect(partDeBarre('414', JAUGE)).toBe(0.5);
    expect(partDeBarre('1251', { ...JAUGE, acquis: '1251' })).toBeCloseTo(1 / 1.1);
  });
});
