import { ecrireJour, j, moisDe } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { calculerSituation, decompteDe } from '../essais/calculer.ts';
import { SITUATIONS } from '../essais/situations.ts';
import { accoladesDuMois, prescriptionsDe } from './accolades.ts';

const prescriptions = prescriptionsDe(SITUATIONS.ordinaire, decompteDe('ordinaire'));

describe('les accolades des prescriptions', () => {
  it('la première prescription est l’arrêt initial, la suivante le prolonge', () => {
    expect(prescriptions.map((p) => p.genre)).toEqual(['initial', 'prolongation']);
  });

  it('une prescription à cheval est coupée à la fin du mois', () => {
    const [initial, suite] = accoladesDuMois(prescriptions, moisDe(j('2026-11-01')));
    expect([initial?.du, initial?.au].map((d) => ecrireJour(d ?? 0))).toEqual([
      '2026-11-03',
      '2026-11-29',
    ]);
    expect(suite?.au).toBe(j('2026-11-30'));
  });

  it('seul son premier mois la nomme en entier', () => {
    const [suite] = accoladesDuMois(prescriptions, moisDe(j('2026-12-01')));
    expect(suite?.debut).toBe(false);
  });

  it('un arrêt en cours s’arrête au jour du calcul', () => {
    const situation = {
      ...SITUATIONS.ordinaire,
      arrets: [{ nature: 'maladie' as const, du: '2026-11-03', au: null }],
    };
    const [enCours] = prescriptionsDe(situation, calculerSituation(situation));
    expect(ecrireJour(enCours?.au ?? 0)).toBe('2026-11-24');
  });
});
