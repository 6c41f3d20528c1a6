import { describe, expect, it } from 'vitest';
import { j } from './calendrier.ts';
import { chargerDroit, type Droit } from './droit.ts';
import { OPTIONS_PAR_DEFAUT } from './interpretations.ts';
import { INCONNU, valeurAu } from './table.ts';

const coefficient = (droit: Droit, arret: string) =>
  valeurAu(droit.tables.coefPlafondSmic, j(arret));

describe('le droit tel qu’il était connu', () => {
  it('le 19 février 2025, ignore le coefficient 1,4 du décret du lendemain', () => {
    const droit = chargerDroit('2025-02-19');
    expect(coefficient(droit, '2025-04-01')).toEqual({ n: 18, d: 10 });
  });

  it('le 20 février 2025, annonce 1,4 pour les arrêts à partir du 1er avril', () => {
    const droit = chargerDroit('2025-02-20');
    expect(coefficient(droit, '2025-03-31')).toEqual({ n: 18, d: 10 });
    expect(coefficient(droit, '2025-04-01')).toEqual({ n: 14, d: 10 });
    expect(coefficient(droit, '2025-04-02')).toEqual({ n: 14, d: 10 });
  });

  it('le 21 décembre 2025, ne connaît pas le plafond de 2026 ; le 22, il le connaît', () => {
    const pass = (connuLe: string) =>
      valeurAu(chargerDroit(connuLe).tables.passAnnuel, j('2026-01-01'));
    expect(pass('2025-12-21')).toBe(INCONNU);
    expect(pass('2025-12-22')).toBe(4_806_000);
  });

  it('n’étend pas les chiffres de 2026 à 2027', () => {
    const { tables } = chargerDroit('2026-11-22');
    expect(valeurAu(tables.smicHoraire, j('2026-12-31'))).toBe(1231);
    expect(valeurAu(tables.smicHoraire, j('2027-01-01'))).toBe(INCONNU);
    expect(valeurAu(tables.atDureeMax, j('2026-12-31'))).toBeNull();
    expect(valeurAu(tables.atDureeMax, j('2027-01-01'))).toBe(INCONNU);
  });

  it('porte le jour où il était connu', () => {
    expect(chargerDroit('2026-11-22').connuLe).toBe(j('2026-11-22'));
  });

  it('refuse une date qui n’existe pas', () => {
    expect(() => chargerDroit('2026-02-30')).toThrow(RangeError);
  });
});

describe('les options', () => {
  it('sont celles par défaut quand rien n’est demandé', () => {
    expect(chargerDroit('2026-11-22').options).toEqual(OPTIONS_PAR_DEFAUT);
  });

  it('changent une à une', () => {
    const { options } = chargerDroit('2026-11-22', { arrondi: 'tronque' });
    expect(options).toEqual({ ...OPTIONS_PAR_DEFAUT, arrondi: 'tronque' });
  });
});
