import { describe, expect, it } from 'vitest';
import { arret, decompter, paies } from './faits.ts';

const zero = (de: string, a: string) => paies(de, a, '0.00', '0.00');

/** A steady job of 2 000 € a month, absent from March to May 2025, back at work from 1 to 12 June (800 €). */
function revenuEnJuin(motif: 'maladie' | 'non-autorisee', suite: ReturnType<typeof paies> = []) {
  return decompter({
    emplois: [
      {
        type: 'cdi',
        du: '2015-01-05',
        au: null,
        absences: [{ du: '2025-03-01', au: '2025-05-31', motif }],
        paies: [
          ...paies('2024-05-01', '2025-02-01', '2000.00'),
          ...zero('2025-03-01', '2025-05-01'),
          { du: '2025-06-01', au: '2025-06-12', brut: '800.00', heures: '60.00' },
          ...suite,
        ],
      },
    ],
    arrets: [arret('2025-06-13', 10)],
  }).arrets[0];
}

describe('une période de référence sans aucun revenu (R323-8 II 4° b)', () => {
  // 800.00 / 12 days × (31 + 30 + 31 days), rounded month by month: 2 066.67 + 2 000.00 + 2 066.67 = 6 133.34.
  // 6 133.34 / 91.25 = 67.2147; half: 33.61.
  it('trois mois malades valent le revenu journalier des jours travaillés depuis', () => {
    expect(revenuEnJuin('maladie')?.indemniteJournaliere).toBe('33.61');
  });

  it('une paie d’après l’arrêt ne change rien à sa base', () => {
    const apres = [{ du: '2025-06-23', au: '2025-06-30', brut: '533.33', heures: '40.00' }];
    expect(revenuEnJuin('maladie', apres)?.indemniteJournaliere).toBe('33.61');
  });

  it('trois mois d’absence non autorisée valent zéro', () => {
    expect(revenuEnJuin('non-autorisee')?.indemniteJournaliere).toBe('0.00');
  });
});

describe('un apprenti arrêté une partie du mois, avant le 15 avril 2021 (R323-8 ancien)', () => {
  /** Reference months June to August 2019, stopped from 26 to 28 August: that month would have paid 1 000 €. */
  const base = (salaireRetabli?: string) =>
    decompter({
      assure: { naissance: '2000-01-01' },
      emplois: [
        {
          type: 'apprentissage',
          du: '2018-09-01',
          au: null,
          apprentissage: { annee: 1 },
          paies: paies('2018-09-01', '2019-08-01', '900.00').map((p) =>
            p.du === '2019-08-01' ? { ...p, salaireRetabli } : p,
          ),
        },
      ],
      arrets: [arret('2019-08-26', 3), arret('2019-09-10', 10, { type: 'initial' })],
    }).arrets[1];

  // (900 + 900 + 1 000) / 91.25 / 2 = 15.34.
  it('depuis 2019, le mois compte pour le salaire rétabli', () => {
    expect(base('1000.00')?.indemniteJournaliere).toBe('15.34');
  });

  it('sans salaire rétabli, le montant est inconnu', () => {
    expect(base()?.indemniteJournaliere).toBeNull();
  });
});
