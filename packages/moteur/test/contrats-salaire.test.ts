import { j } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { decouper } from '../src/contrats/salaire/tranches.ts';
import { auCentime } from '../src/nombres/fraction.ts';
import {
  contrat,
  type Essai,
  type GarantieJson,
  garantie,
  manques,
  mission,
  ouverture,
  viePrivee,
} from './contrats-faits.ts';
import { paies } from './faits.ts';

type EmploiJson = NonNullable<SituationJson['emplois']>[number];
type Base = NonNullable<GarantieJson['base']>;

const ARRET = { nature: 'maladie' as const, du: '2026-11-09', au: '2026-11-30' };

function essai(
  base: Base,
  emploi: EmploiJson,
  sens: 'bas' | 'haut' = 'bas',
  autres: Partial<SituationJson> = {},
): Essai {
  return ouverture(
    { emplois: [emploi], arrets: [ARRET], ...autres },
    contrat([garantie({ base })]),
    sens,
  );
}

/** Cents of a day, rounded as a daily amount would be. */
function cents(e: Essai, quoi: 'retenu' | 'brut' | 'net' = 'retenu', jour = '2026-11-10'): number {
  if (!e.resultat.ouverte) throw new Error(e.resultat.motif);
  return auCentime(e.resultat.salaires[quoi](j(jour)).exact, 'demi-superieur');
}

const SEMAINE: Base = {
  assiette: 'brut',
  periode: 'semaine-contractuelle',
  diviseur: '7',
  ifm: true,
  iccp: false,
  tauxForfaitaireNet: '0.22',
};

describe('le salaire d’un jour, d’après la semaine de la mission (H-01 : semaine ÷ 7)', () => {
  it('12,02 €/h, 35 h, IFM comprise, ICCP exclue : 420,70 × 1,10 ÷ 7 = 66,11 (SB-01)', () => {
    expect(cents(essai(SEMAINE, mission('2026-08-03', null)))).toBe(6611);
  });

  it('ICCP comprise : 462,77 × 1,10 ÷ 7 = 72,72 (SB-02)', () => {
    expect(cents(essai({ ...SEMAINE, iccp: true }, mission('2026-08-03', null)))).toBe(7272);
  });

  it('le net de plafond : 66,11 × 0,78 = 51,57 (PL-00, taux forfaitaire de 22 %)', () => {
    expect(cents(essai(SEMAINE, mission('2026-08-03', null)), 'net')).toBe(5157);
  });

  it('les primes de la semaine comptent, sauf si le contrat les écarte : (420,70 + 70) × 1,10 ÷ 7 = 77,11', () => {
    const remuneration = {
      tauxHoraire: '12.02',
      heuresHebdomadaires: '35',
      primesHebdomadaires: '70.00',
      ifm: '0.10',
      iccp: '0.10',
    };
    const emploi = mission('2026-08-03', null, { remuneration });
    expect(cents(essai(SEMAINE, emploi))).toBe(7711);
    expect(cents(essai({ ...SEMAINE, primes: 'aucune' }, emploi))).toBe(6611);
  });

  it('un dixième d’IFM est présumé en mission, et cela se dit ; rien pour un CDI intérimaire', () => {
    const remuneration = {
      tauxHoraire: '12.02',
      heuresHebdomadaires: '35',
      primesHebdomadaires: '0',
    };
    const e = essai(SEMAINE, mission('2026-08-03', null, { remuneration }));
    expect(cents(e)).toBe(6611);
    expect(e.c.hypotheses.map((h) => h.chemin)).toContain('emplois[0].remuneration.ifm');
    expect(
      cents(essai(SEMAINE, mission('2026-08-03', null, { type: 'cdi-interimaire', remuneration }))),
    ).toBe(6010);
  });

  it('sans taux horaire, le salaire est inconnu : rien au moins, sans borne au plus', () => {
    const e = essai(SEMAINE, mission('2026-08-03', null, { remuneration: {} }));
    expect([cents(e), manques(e)]).toEqual([
      0,
      ['emplois[0].remuneration.tauxHoraire salaire-de-base'],
    ]);
  });

  it('un arrêt commencé après la mission, en portabilité : le net (R-I-41, H-05)', () => {
    const situation: SituationJson = {
      emplois: [
        mission('2026-01-05', '2026-10-30', {
          paies: paies('2026-02-01', '2026-09-01', '1823.00'),
        }),
      ],
      chomage: [{ du: '2026-10-31', inscrit: true, indemnise: false }],
      arrets: [ARRET],
    };
    expect(cents(ouverture(situation, contrat([viePrivee()], { famille: 'branche' })))).toBe(5157);
  });

  it('des taux à quatre décimales restent exacts ou plus fins que le centime', () => {
    const remuneration = {
      tauxHoraire: '99999.9999',
      heuresHebdomadaires: '99.99',
      ifm: '0.1033',
      iccp: '0.1777',
      primesHebdomadaires: '0.01',
    };
    const e = essai({ ...SEMAINE, iccp: true }, mission('2026-08-03', null, { remuneration }));
    // (99 999.9999 × 99.99 + 0.01) × 1.1033 × 1.1777 ÷ 7 = 1 856 037.82…, by a calculator of arbitrary precision.
    expect(cents(e)).toBe(185_603_782);
  });
});

describe('le salaire d’un jour, d’après les paies', () => {
  const cdi = (autres: Partial<EmploiJson> = {}): EmploiJson => ({
    type: 'cdi',
    du: '2020-01-06',
    au: null,
    paies: paies('2025-11-01', '2026-10-01', '3000.00'),
    ...autres,
  });
  const base = (autres: Partial<Base>): Base => ({
    assiette: 'brut',
    periode: 'mois-precedent',
    diviseur: '30',
    ...autres,
  });

  it('le mois d’avant ÷ 30 ; ÷ 30,42 ; l’année ÷ 365 ; les trois mois ÷ 91,25', () => {
    expect(cents(essai(base({}), cdi()))).toBe(10_000);
    expect(cents(essai(base({ diviseur: '30.42' }), cdi()))).toBe(9862);
    expect(cents(essai(base({ periode: 'douze-mois', diviseur: '365' }), cdi()))).toBe(9863);
    expect(cents(essai(base({ periode: 'trois-mois', diviseur: '91.25' }), cdi()))).toBe(9863);
  });

  it('les jours du mois de chaque jour payé : 30 en novembre, 31 en décembre', () => {
    const e = essai(base({ diviseur: 'mois-calendaire' }), cdi());
    expect([cents(e, 'retenu', '2026-11-30'), cents(e, 'retenu', '2026-12-01')]).toEqual([
      10_000, 9677,
    ]);
  });

  it('la lecture du jour de l’employeur (INT-40) : calendaire, ou trentième', () => {
    const doc = contrat([garantie({ base: base({ periode: 'si-travail', diviseur: 'lecture' }) })]);
    const situation = { emplois: [cdi({ salaireMensuel: '3100.00' })], arrets: [ARRET] };
    expect(cents(ouverture(situation, doc), 'retenu', '2026-12-01')).toBe(10_000);
    expect(
      cents(
        ouverture(situation, doc, 'bas', { jourEmployeur: 'trentieme' }),
        'retenu',
        '2026-12-01',
      ),
    ).toBe(10_333);
  });

  it('moins de douze mois de travail valent une année : quatre mois à 3 000 € comptent 36 000 €', () => {
    const recent = cdi({ du: '2026-07-01', paies: paies('2026-07-01', '2026-10-01', '3000.00') });
    expect(cents(essai(base({ periode: 'douze-mois', diviseur: '365' }), recent))).toBe(9863);
  });

  it('un mois coupé par une absence est laissé de côté, sauf si l’employeur dit ce qu’il aurait payé', () => {
    const coupe = (autres: object) => [
      ...paies('2026-08-01', '2026-09-01', '3000.00'),
      { du: '2026-10-01', au: '2026-10-31', brut: '900.00', heures: '50', ...autres },
    ];
    const absences = [{ du: '2026-10-05', au: '2026-10-25', motif: 'conge-sans-solde' as const }];
    const trois = base({ periode: 'trois-mois', diviseur: '91.25' });
    expect(cents(essai(trois, cdi({ absences, paies: coupe({}) })))).toBe(9863);
    // (3 000 + 3 000 + 3 600) ÷ 91.25 = 105.205…
    expect(
      cents(essai(trois, cdi({ absences, paies: coupe({ salaireRetabli: '3600.00' }) }))),
    ).toBe(10_521);
  });

  it('les primes données à part comptent, sauf si le contrat ne prend que les fixes', () => {
    const primes = [{ montant: '300.00' }];
    const emploi = cdi({
      paies: [{ du: '2026-10-01', au: '2026-10-31', brut: '3000.00', heures: '151.67', primes }],
    });
    expect(cents(essai(base({}), emploi))).toBe(11_000);
    expect(cents(essai(base({ primes: 'fixes' }), emploi))).toBe(10_000);
  });

  it('le net des bulletins : 1 560 € ÷ 30 = 52,00 (K02)', () => {
    const avecNet = paies('2025-11-01', '2026-10-01', '2000.00').map((p) => ({
      ...p,
      net: '1560.00',
    }));
    expect(cents(essai(base({ assiette: 'net' }), cdi({ paies: avecNet })))).toBe(5200);
    expect(
      cents(essai(base({ assiette: 'net', periode: 'si-travail' }), cdi({ paies: avecNet }))),
    ).toBe(5200);
  });

  it('sans net dit, il reste entre rien et le brut', () => {
    const net = base({ assiette: 'net' });
    const bas = essai(net, cdi());
    expect([cents(bas), manques(bas)]).toEqual([0, ['emplois[0].paies[].net salaire-net']]);
    expect(cents(essai(net, cdi(), 'haut'))).toBe(10_000);
  });

  it('un net qui ne sert pas ne manque pas', () => {
    const e = essai(base({}), cdi());
    cents(e);
    expect(manques(e)).toEqual([]);
  });

  it('le contrat peut ne compter qu’une fois le plafond : 48 060 ÷ 365 = 131,67 en 2026', () => {
    const emploi = cdi({ paies: paies('2025-11-01', '2026-10-01', '9000.00') });
    expect(cents(essai(base({ plafondPass: 1 }), emploi))).toBe(13_167);
    expect(cents(essai(base({ plafondPass: 8 }), emploi))).toBe(30_000);
  });
});

describe('les tranches d’un jour (H-03, INT-04 : plafond annuel ÷ 365, non arrondi)', () => {
  const e = essai(SEMAINE, mission('2026-08-03', null));
  if (!e.resultat.ouverte) throw new Error('refused');
  const { garantie: g } = e.resultat;
  const debut = j('2026-11-09');

  it('200 € par jour en 2026 : 131,67 en T1, 68,33 en T2 (CA-02)', () => {
    const { T1, T2 } = decouper(e.c, g, { n: 20_000, d: 1 }, debut);
    expect([auCentime(T1, 'demi-superieur'), auCentime(T2, 'demi-superieur')]).toEqual([
      13_167, 6833,
    ]);
    // 25 % T1 + 75 % T2 = 84.16, one rounding.
    expect(
      auCentime({ n: T1.n * T2.d * 25 + T2.n * T1.d * 75, d: T1.d * T2.d * 100 }, 'demi-superieur'),
    ).toBe(8416);
  });

  it('sous le plafond, T2 est nulle (CA-03)', () => {
    expect(decouper(e.c, g, { n: 12_000, d: 1 }, debut)).toEqual({
      T1: { n: 12_000, d: 1 },
      T2: { n: 0, d: 1 },
    });
  });

  it('le plafond est celui du premier jour de l’arrêt : 47 100 € le 31 décembre 2025, 48 060 € le lendemain', () => {
    const t1 = (jour: string) =>
      auCentime(decouper(e.c, g, { n: 20_000, d: 1 }, j(jour)).T1, 'demi-superieur');
    expect([t1('2025-12-31'), t1('2026-01-01')]).toEqual([12_904, 13_167]);
  });
});
