import { ecrireJour, j } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { decompteDe } from '../essais/calculer.ts';
import { destination } from './clavier.ts';
import { joursDe } from './jours.ts';
import { moisDes } from './mois.ts';

const mois = moisDes(joursDe(decompteDe('ordinaire')));
const distants = moisDes(joursDe(decompteDe('plusieursArrets')));

function aller(key: string, depart: string, ctrlKey = false, ou = mois): string | null {
  const arrivee = destination({ key, ctrlKey }, j(depart), ou);
  return arrivee === null ? null : ecrireJour(arrivee);
}

describe('le clavier dans l’almanach', () => {
  it.each([
    ['ArrowRight', '2026-11-30', '2026-12-01'],
    ['ArrowLeft', '2026-12-01', '2026-11-30'],
    ['ArrowDown', '2026-11-10', '2026-11-17'],
    ['ArrowUp', '2026-11-10', '2026-11-03'],
    ['PageDown', '2026-11-10', '2026-12-10'],
    ['PageUp', '2026-12-31', '2026-11-30'],
    ['Home', '2026-11-10', '2026-11-01'],
    ['End', '2026-11-10', '2026-11-30'],
  ])('%s mène du %s au %s', (touche, depart, arrivee) => {
    expect(aller(touche, depart)).toBe(arrivee);
  });

  it('La touche Contrôle mène aux deux bouts de l’almanach', () => {
    expect(aller('Home', '2026-12-10', true)).toBe('2026-11-01');
    expect(aller('End', '2026-11-10', true)).toBe('2026-12-31');
  });

  it('les bords arrêtent le déplacement', () => {
    expect(aller('ArrowLeft', '2026-11-01')).toBe('2026-11-01');
    expect(aller('PageDown', '2026-12-20')).toBe('2026-12-31');
  });

  it('les mois sans arrêt sont enjambés dans les deux sens', () => {
    expect(aller('ArrowRight', '2026-03-31', false, distants)).toBe('2026-11-01');
    expect(aller('ArrowLeft', '2026-11-01', false, distants)).toBe('2026-03-31');
    expect(aller('PageDown', '2026-03-12', false, distants)).toBe('2026-11-01');
  });

  it('une autre touche ne déplace rien', () => {
    expect(aller('a', '2026-11-10')).toBeNull();
    expect(aller('Tab', '2026-11-10')).toBeNull();
  });
});
