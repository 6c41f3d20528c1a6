import { describe, expect, it } from 'vitest';
import { arret, decompter, paies } from './faits.ts';
import { frise, jours } from './frise.ts';

describe('au-delà de six mois, sans emploi au jour de l’arrêt (R313-3 2°, INT-21)', () => {
  /** A job of 50 h a month over four months, ended on 19 May 2021: 200 h, far from 600. */
  const emploi = {
    type: 'cdd' as const,
    du: '2021-01-20',
    au: '2021-05-19',
    paies: [
      { du: '2021-01-20', au: '2021-01-31', brut: '300.00', heures: '20.00' },
      ...paies('2021-02-01', '2021-04-01', '1000.00', '50.00'),
      { du: '2021-05-01', au: '2021-05-19', brut: '600.00', heures: '30.00' },
    ],
  };

  it('les heures assimilées du chômage ouvrent le droit au jour de l’arrêt', () => {
    // One year of indemnified unemployment before the stop: 365 days × 6 h.
    const d = decompter({
      emplois: [emploi],
      chomage: [{ du: '2021-05-20', au: '2022-05-24', indemnise: true }],
      arrets: [arret('2022-05-25', 200)],
    });
    expect(frise(d)).toEqual(jours(3, 'carence').puis(197, 'indemnise'));
  });

  it('des droits éteints au contrat ne valent plus, même s’ils dépassaient 600 heures', () => {
    // Ended on 31 January 2024 with 1 820 h; no unemployment benefit: kept until 31 January 2025.
    // The stop of 3 March 2025 is open by the 80 days paid just before (480 h ≥ 150), not beyond six months (480 < 600).
    const d = decompter({
      emplois: [
        {
          type: 'cdi',
          du: '2015-01-05',
          au: '2024-01-31',
          paies: paies('2023-01-01', '2024-01-01', '2000.00'),
        },
      ],
      historique: [{ prestation: 'ijss-maladie', du: '2024-12-01', au: '2025-02-18' }],
      arrets: [arret('2025-03-03', 200)],
    });
    // 3 March + 6 months = 3 September 2025: 184 days before it.
    expect(frise(d)).toEqual(
      jours(3, 'carence').puis(181, 'indemnise').puis(16, 'droits-six-mois'),
    );
  });
});
