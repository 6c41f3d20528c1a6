import { ecrireJour } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { heuresDeLaRangee, moisEntier, paiesCourtes, rangeesDePaie } from './rangees.ts';
import { type EmploiSaisi, PAIE_VIDE, type Reponses } from './reponses.ts';
import { arretVide, emploiVide, REPONSES_VIDES } from './vides.ts';

const LE = '2026-11-24';

function situation(
  emplois: readonly Partial<EmploiSaisi>[],
  du = '3/11/2026',
  au = '20/12/2026',
): Reponses {
  return {
    ...REPONSES_VIDES,
    arrets: [{ ...arretVide('a1'), du, au }],
    emplois: emplois.map((e, i) => ({ ...emploiVide(`e${i + 1}`), ...e })),
  };
}

function dates(r: Reponses, cle = 'e1'): string[] {
  return rangeesDePaie(r, cle, LE).map((p) => `${ecrireJour(p.du)}/${ecrireJour(p.au)}`);
}

const CDI = { type: 'cdi', enCours: true } as const;

describe('les paies demandées', () => {
  it('sont les trois mois d’avant pour un CDI', () => {
    expect(dates(situation([CDI]))).toEqual([
      '2026-08-01/2026-08-31',
      '2026-09-01/2026-09-30',
      '2026-10-01/2026-10-31',
    ]);
  });

  it('sont les douze mois d’avant en intérim, coupés aux dates des missions', () => {
    const r = situation([
      { type: 'mission', du: '10/1/2026', au: '20/2/2026' },
      { type: 'mission', du: '15/10/2026', au: '30/11/2026' },
    ]);
    expect(dates(r)).toEqual(['2026-01-10/2026-01-31', '2026-02-01/2026-02-20']);
    // Fewer than 150 hours in three months: the first days of November may count too.
    expect(dates(r, 'e2')).toEqual(['2026-10-15/2026-10-31', '2026-11-01/2026-11-02']);
  });

  it('sont douze mois quand l’arrêt dépasse six mois', () => {
    expect(dates(situation([CDI], '3/11/2025', '30/6/2026'))).toHaveLength(12);
  });

  it('sont six mois et le mois en cours quand les trois mois font moins de 150 heures', () => {
    const heures = (h: string) => ({ ...PAIE_VIDE, brut: '500', heures: h });
    const mois = ['2026-08', '2026-09', '2026-10'];
    const avec = (h: string) =>
      situation([{ ...CDI, paies: Object.fromEntries(mois.map((m) => [m, heures(h)])) }]);
    expect(dates(avec('50'))).toHaveLength(3);
    expect(dates(avec('49,99'))).toHaveLength(7);
    expect(dates(avec('49,99')).at(-1)).toBe('2026-11-01/2026-11-02');
  });

  it('sont les jours du mois de l’arrêt pour qui vient d’être embauché', () => {
    expect(
      dates(situation([{ type: 'cdi', du: '2/11/2026', enCours: true }], '13/11/2026')),
    ).toEqual(['2026-11-02/2026-11-12']);
  });

  it('ne sont pas celles d’un emploi fini avant la période', () => {
    const r = situation([{ type: 'cdd', du: '1/1/2025', au: '30/6/2025' }, CDI]);
    expect(dates(r)).toEqual([]);
  });
});

describe('une paie à la semaine', () => {
  const hebdo = { ...CDI, periodicite: 'hebdomadaire', dernierePaie: '' } as const;

  it('donne douze semaines, la dernière finissant le dimanche d’avant le mois de l’arrêt', () => {
    const r = situation([hebdo]);
    const rangees = rangeesDePaie(r, 'e1', LE);
    expect([rangees.length, paiesCourtes(rangees), dates(r).at(-1)]).toEqual([
      12,
      true,
      '2026-10-19/2026-10-25',
    ]);
  });

  it('donne six quinzaines, jusqu’au jour que l’on dit', () => {
    const r = situation([{ ...hebdo, periodicite: 'quatorzaine', dernierePaie: '30/10/2026' }]);
    expect([dates(r).length, dates(r).at(-1)]).toEqual([6, '2026-10-17/2026-10-30']);
  });

  it('redevient mensuelle en travail discontinu', () => {
    const r = situation([{ ...hebdo, type: 'mission', du: '1/1/2026' }]);
    expect(paiesCourtes(rangeesDePaie(r, 'e1', LE))).toBe(false);
  });
});

describe('les heures montrées par défaut', () => {
  const rangees = rangeesDePaie(
    situation([{ type: 'mission', du: '15/8/2026', au: '15/10/2026' }], '20/10/2026'),
    'e1',
    LE,
  );

  it('sont celles du mois entier, ou la part des jours', () => {
    expect(rangees.map((p) => [moisEntier(p), heuresDeLaRangee(p, '2000')])).toEqual([
      [false, '83.17'],
      [true, '151.67'],
    ]);
  });

  it('sont nulles pour un mois sans salaire, pas pour un mois pas encore rempli', () => {
    expect(rangees.map((p) => heuresDeLaRangee(p, '0'))).toEqual(['0.00', '0.00']);
    expect(rangees.map((p) => heuresDeLaRangee(p, ''))).toEqual(['83.17', '151.67']);
  });
});
