import { type ComparaisonJson, comparer, differences, type SituationJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { type ArretJson, arret, decompter, salarie } from './faits.ts';

/** One line a period: days, payer, payee, daily amount before and after, difference. */
function resume(c: ComparaisonJson): string[] {
  return c.periodes.map((p) => {
    const cote = (x: typeof p.avant) => x?.montantJournalier ?? 'rien';
    return `${p.du} ${p.au} ${p.payeur} ${p.beneficiaire} ${cote(p.avant)} -> ${cote(p.apres)} = ${p.difference ?? '?'} ${p.sens}`;
  });
}

describe('le protocole d’affection longue d’un exploitant, retiré', () => {
  const ALD = { affection: 'a1', exonerante: true };
  const exploitant = (
    ald: ArretJson['ald'],
    historique: NonNullable<SituationJson['historique']> = [],
  ) =>
    decompter({
      le: '2026-11-24',
      affiliations: [
        {
          regime: 'exploitant-agricole',
          activite: 'exploitant-agricole',
          titre: 'principal',
          du: '2008-01-01',
        },
      ],
      historique,
      arrets: [arret('2025-05-01', 10, { ald }), arret('2025-07-01', 40, { ald, type: 'initial' })],
    });

  it('remet la carence du second arrêt, sans décaler le 29e jour', () => {
    // Trois jours à 25,79 ; le 29 juillet reste le 29e jour d’arrêt.
    const c = comparer(exploitant(ALD), exploitant(null));
    expect(resume(c)).toEqual([
      '2025-07-01 2025-07-03 msa assure 25.79 -> 0.00 = -77.37 trop-percu',
    ]);
    expect(c.periodes[0]?.apres?.motifs).toEqual(['carence']);
    expect(c.periodes[0]?.causes.map((r) => c.causes[r]?.regle)).toContain('R-B-03');
    // 7 et 28 jours à 25,79, puis 12 à 34,39 : 1 315,33.
    expect(c.totaux).toEqual([
      {
        payeur: 'msa',
        beneficiaire: 'assure',
        avant: '1315.33',
        apres: '1237.96',
        rappel: '0.00',
        tropPercu: '77.37',
        rappelPrevu: '0.00',
        tropPercuPrevu: '0.00',
        solde: '-77.37',
        joursInconnus: 0,
      },
    ]);
  });

  it('remet les jours dans les 360 indemnités', () => {
    // 350 jours déjà payés, 7 du premier arrêt, 3 du second : le 7 juillet est le 361e.
    const avant = [{ prestation: 'ij-amexa' as const, du: '2024-03-01', au: '2025-02-13' }];
    const c = comparer(exploitant(ALD, avant), exploitant(null, avant));
    expect(resume(c)).toEqual([
      '2025-07-01 2025-07-03 msa assure 25.79 -> 0.00 = -77.37 trop-percu',
      // 22 × 25,79 ; 12 × 34,39.
      '2025-07-07 2025-07-28 msa assure 25.79 -> 0.00 = -567.38 trop-percu',
      '2025-07-29 2025-08-09 msa assure 34.39 -> 0.00 = -412.68 trop-percu',
    ]);
    expect(c.periodes[1]?.apres?.motifs).toEqual(['plafond-360']);
    expect(c.periodes[1]?.causes.map((r) => c.causes[r]?.regle)).toContain('R-B-08-360');
    expect(c.totaux[0]?.solde).toBe('-1057.43');
  });

  it('rendu, les doit à nouveau', () => {
    expect(comparer(exploitant(null), exploitant(ALD)).totaux[0]).toMatchObject({
      rappel: '77.37',
      tropPercu: '0.00',
    });
  });
});

describe('la ligne de l’employeur', () => {
  /** 2 000,00 × 90 % ÷ 30 = 60,00 par jour, à partir du 8e jour, moins l’indemnité. */
  const salaire = (autres: Parameters<typeof salarie>[2] = {}, decembre = '2000.00') => {
    const emploi = salarie('2025-03-03', '2000.00', { ancienneteDepuis: '2022-01-03', ...autres });
    const paies = (emploi.paies ?? []).map((p) =>
      p.du === '2024-12-01' ? { ...p, brut: decembre } : p,
    );
    return decompter(
      { le: '2026-11-24', emplois: [{ ...emploi, paies }], arrets: [arret('2025-03-03', 20)] },
      { jourEmployeur: 'trentieme' },
    );
  };

  it('baisse de ce que l’indemnité gagne, sans que l’un compense l’autre', () => {
    // 6 000 ÷ 91,25 ÷ 2 = 32,88 ; 6 300 ÷ 91,25 ÷ 2 = 34,52. L’employeur : 27,12 puis 25,48.
    const c = comparer(salaire(), salaire({}, '2300.00'));
    expect(resume(c)).toEqual([
      '2025-03-06 2025-03-22 assurance-maladie assure 32.88 -> 34.52 = 27.88 rappel',
      '2025-03-10 2025-03-22 employeur assure 27.12 -> 25.48 = -21.32 trop-percu',
    ]);
    expect(c.periodes[1]?.causes.map((r) => c.causes[r]?.regle)).toEqual(['R-C-07']);
    expect(c.totaux.map((t) => [t.payeur, t.rappel, t.tropPercu])).toEqual([
      ['assurance-maladie', '27.88', '0.00'],
      ['employeur', '0.00', '21.32'],
    ]);
  });

  it('disparaît sans l’année d’ancienneté ; l’attente qui change de motif est sans effet', () => {
    const c = comparer(salaire(), salaire({ ancienneteDepuis: '2024-06-03' }));
    expect(resume(c)).toEqual([
      '2025-03-03 2025-03-09 employeur assure 0.00 -> 0.00 = 0.00 sans-effet',
      // 13 × 27,12.
      '2025-03-10 2025-03-22 employeur assure 27.12 -> 0.00 = -352.56 trop-percu',
    ]);
    expect(c.periodes[0]).toMatchObject({
      avant: { motifs: ['maintien-attente'] },
      apres: { motifs: ['maintien-anciennete'] },
      certitude: 'certain',
    });
  });

  it('reste la sienne quand l’indemnité change de destinataire', () => {
    const subrogation = { du: '2025-03-03', au: '2025-03-31' };
    const c = comparer(salaire(), salaire({ subrogation }));
    expect(c.totaux.map((t) => [t.payeur, t.beneficiaire, t.solde])).toEqual([
      ['assurance-maladie', 'assure', '-558.96'],
      ['assurance-maladie', 'employeur', '558.96'],
      ['employeur', 'assure', '0.00'],
    ]);
  });

  it('se compare à ce que l’employeur a versé', () => {
    const verse = { payeur: 'employeur', beneficiaire: 'assure', du: '2025-03-10' } as const;
    const c = differences(salaire(), [{ ...verse, au: '2025-03-22', brut: '352.56' }]);
    expect(c.totaux.find((t) => t.payeur === 'employeur')).toMatchObject({
      avant: '352.56',
      apres: '352.56',
      solde: '0.00',
    });
    // Rien de la caisse : ses 17 jours restent dus.
    expect(resume(c)).toEqual([
      '2025-03-06 2025-03-22 assurance-maladie assure rien -> 32.88 = 558.96 rappel',
    ]);
  });
});
