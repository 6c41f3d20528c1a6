import { j } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { decompteDe } from '../essais/calculer.ts';
import type { NomSituation } from '../essais/situations.ts';
import { joursDe } from './jours.ts';
import { libelleJour } from './libelles.ts';

function dire(nom: NomSituation, date: string): string {
  const jour = j(date);
  return libelleJour(jour, joursDe(decompteDe(nom)).get(jour)).replaceAll('\u00a0', ' ');
}

describe('ce que dit une case de l’almanach', () => {
  it('le montant, le payeur et la certitude', () => {
    expect(dire('ordinaire', '2026-11-06')).toBe(
      'vendredi 6 novembre : 34,52 €, Sécurité sociale, certain',
    );
  });

  it('un jour prévu ne se dit jamais certain', () => {
    expect(dire('ordinaire', '2026-12-10')).toContain(', prévu');
  });

  it('un zéro vient avec sa raison', () => {
    expect(dire('ordinaire', '2026-11-03')).toBe(
      'mardi 3 novembre : 0 €, jour non payé (délai de carence), certain',
    );
  });

  it('un jour férié est nommé', () => {
    expect(dire('ordinaire', '2026-11-11')).toContain('jour férié (armistice de 1918)');
  });

  it('hors de l’arrêt, rien n’est dit d’un montant', () => {
    expect(dire('ordinaire', '2026-11-02')).toBe('lundi 2 novembre : hors de l’arrêt');
  });

  it('un jour inconnu dit sa fourchette et ce qui manque', () => {
    expect(dire('fourchette', '2026-11-10')).toBe(
      'mardi 10 novembre : entre 23,01 € et 37,34 €, Sécurité sociale, montant inconnu (information manquante)',
    );
  });

  it('un jour payé à l’employeur le dit', () => {
    expect(dire('subrogation', '2026-11-10')).toContain('Sécurité sociale à votre employeur');
  });

  it('la reprise à temps partiel est dite', () => {
    expect(dire('tempsPartiel', '2026-12-10')).toContain('temps partiel');
  });
});
