import type { ConditionJson, DecompteJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { decompteDe } from '../essais/calculer.ts';
import { conditionsManquees } from './conditions.ts';

function ferme(conditions: ConditionJson[]): DecompteJson {
  const decompte = decompteDe('droitsFermes');
  const [arret] = decompte.arrets;
  const [droit] = arret?.droits ?? [];
  if (arret === undefined || droit === undefined) throw new Error('closed rights were expected');
  return { ...decompte, arrets: [{ ...arret, droits: [{ ...droit, conditions }] }] };
}

describe('les conditions manquées', () => {
  it('une date d’inscription se dit seule', () => {
    const inscription: ConditionJson = {
      regle: 'R-G-28',
      satisfaite: false,
      constate: { valeur: '2026-03-01', unite: 'date' },
      requis: { valeur: '2025-11-03', unite: 'date' },
    };
    expect(conditionsManquees(ferme([inscription]))).toEqual([
      'Il fallait être inscrit au plus tard le 3 novembre 2025.',
    ]);
  });

  it('une condition remplie n’est pas dite', () => {
    const heures: ConditionJson = {
      regle: 'R-G-27-b',
      satisfaite: true,
      constate: { valeur: '455.00', unite: 'h' },
      requis: { valeur: '150.00', unite: 'h' },
    };
    expect(conditionsManquees(ferme([heures]))).toEqual([]);
  });

  it('des droits ouverts n’ont rien de manqué', () => {
    expect(conditionsManquees(decompteDe('plafonnee'))).toEqual([]);
  });
});
