import type { SituationJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { arret, salarie } from './faits.ts';
import { cause, controler, noms } from './verificateur/controler.ts';

describe('une affection longue', () => {
  const ald = { affection: 'a1', exonerante: true };
  const deux: SituationJson = {
    le: '2026-11-24',
    emplois: [salarie('2026-01-05', '1825.00', {}, '2026-03-02')],
    arrets: [arret('2026-01-05', 10, { ald }), arret('2026-03-02', 10, { ald, type: 'initial' })],
  };

  it('n’a qu’une carence : la compter encore se nomme', () => {
    const janvier = ['2026-01-08', '2026-01-14', '30.00'] as const;
    expect(noms(controler(deux, [janvier, ['2026-03-02', '2026-03-11', '30.00']]))).toEqual([
      'conforme',
    ]);
    const v = controler(deux, [janvier, ['2026-03-05', '2026-03-11', '30.00']]);
    expect(v.causes.map((c) => c.code)).toEqual(['ald-carence', 'ald-ignoree']);
    // Trois jours à 30,00.
    expect(v.causes[0]).toMatchObject({
      regle: 'R-G-20',
      explique: '-90.00',
      operandes: { jours: '3' },
    });
  });

  it('sort des 360 indemnités : l’y compter se nomme', () => {
    // 350 jours déjà payés : dix jours de plus feraient 360, à partir du 8 janvier.
    const plein: SituationJson = {
      ...deux,
      emplois: [salarie('2026-01-05')],
      historique: [{ prestation: 'ijss-maladie', du: '2024-10-01', au: '2025-09-15' }],
      arrets: [arret('2026-01-05', 30, { ald })],
    };
    const jusquau17 = controler(plein, [
      ['2026-01-08', '2026-01-17', '30.00'],
      ['2026-01-18', '2026-02-03', '0.00'],
    ]);
    expect(jusquau17.causes.map((c) => c.code)).toContain('ald-dans-les-360');
    expect(noms(controler(plein, [['2026-01-08', '2026-02-03', '30.00']]))).toEqual(['conforme']);
  });
});

describe('le temps partiel thérapeutique d’un salarié', () => {
  // Dix jours, 250,00 de salaire perdu : 25,00 par jour, sous l’indemnité de 30,00.
  const s: SituationJson = {
    le: '2026-11-24',
    emplois: [salarie('2026-02-03')],
    arrets: [
      arret('2026-02-03', 21, {
        tempsPartiel: [
          {
            du: '2026-02-14',
            au: '2026-02-23',
            salaireTempsPlein: '600.00',
            salairePercu: '350.00',
          },
        ],
      }),
    ],
  };

  it.each([
    ['25.00', null],
    ['30.00', { part: 'entiere' }],
    ['15.00', { part: 'moitie' }],
    ['0.00', { part: 'rien' }],
    // 250 ÷ 30 ; 250 ÷ 30,42 ; 250 ÷ 21.
    ['8.33', { part: 'perte', diviseur: '30' }],
    ['8.22', { part: 'perte', diviseur: '30.42' }],
    ['11.90', { part: 'perte', diviseur: '21' }],
    ['12.50', { part: 'perte' }],
  ])('payé à %s', (prix, operandes) => {
    const v = controler(s, [
      ['2026-02-06', '2026-02-13', '30.00'],
      ['2026-02-14', '2026-02-23', prix],
    ]);
    if (operandes === null) expect(noms(v)).toEqual(['conforme']);
    else expect(cause(v, 'temps-partiel')?.operandes).toEqual(operandes);
  });
});

describe('un écart de deux jours entre deux prescriptions', () => {
  // Du samedi 6 au dimanche 7 juillet 2024.
  const situation = (du: string): SituationJson => ({
    le: '2026-11-24',
    emplois: [salarie('2024-06-24', '1825.00', {}, '2024-07-08')],
    arrets: [arret('2024-06-24', 12), arret(du, 5, { type: 'prolongation', repriseAvant: false })],
  });
  const PREMIER = ['2024-06-27', '2024-07-05', '30.00'] as const;

  it('d’avant septembre 2024, comblé par la caisse : ne pas le payer se nomme', () => {
    const s = situation('2024-07-08');
    expect(noms(controler(s, [['2024-06-27', '2024-07-12', '30.00']]))).toEqual(['conforme']);
    const v = controler(s, [PREMIER, ['2024-07-08', '2024-07-12', '30.00']]);
    expect(noms(v)).toContain('ecart-entre-arrets');
  });

  it('une nouvelle carence après lui se nomme', () => {
    const v = controler(situation('2024-07-08'), [PREMIER, ['2024-07-11', '2024-07-12', '30.00']]);
    expect(noms(v)).toContain('prolongation-comme-nouvel-arret');
  });

  it('plus long que la tolérance, sans nouvelle carence : un nouvel arrêt pris pour une suite', () => {
    const s = situation('2024-07-15');
    expect(noms(controler(s, [PREMIER, ['2024-07-18', '2024-07-19', '30.00']]))).toEqual([
      'conforme',
    ]);
    const v = controler(s, [PREMIER, ['2024-07-15', '2024-07-19', '30.00']]);
    expect(noms(v)).toContain('nouvel-arret-comme-prolongation');
  });
});
