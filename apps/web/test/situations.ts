import type { SituationJson } from '@almanach/moteur';
import { AUJOURDHUI } from './navigateur.ts';

function mois(du: string, au: string, brut: string) {
  return { du, au, brut };
}

/** Three missions in two agencies, days without a contract, a month of unemployment, an unpaid gap. */
export const DEUX_AGENCES: SituationJson = {
  emplois: [
    {
      type: 'mission',
      du: '2025-11-03',
      au: '2026-02-27',
      paies: [
        mois('2025-11-03', '2025-11-30', '1890.00'),
        mois('2025-12-01', '2025-12-31', '2050.40'),
        mois('2026-01-01', '2026-01-31', '2101.15'),
        mois('2026-02-01', '2026-02-27', '1980.00'),
      ],
    },
    {
      type: 'mission',
      du: '2026-04-01',
      au: '2026-07-17',
      paies: [
        mois('2026-04-01', '2026-04-30', '2230.00'),
        mois('2026-05-01', '2026-05-31', '2230.00'),
        mois('2026-06-01', '2026-06-30', '2601.99'),
        mois('2026-07-01', '2026-07-17', '1240.35'),
      ],
    },
    {
      type: 'mission',
      du: '2026-08-24',
      au: '2026-11-27',
      subrogation: null,
      paies: [
        mois('2026-08-24', '2026-08-31', '610.00'),
        mois('2026-09-01', '2026-09-30', '2310.05'),
        mois('2026-10-01', '2026-10-31', '2299.95'),
      ],
    },
  ],
  chomage: [{ du: '2026-03-01', au: '2026-03-31', indemnise: true }],
  arrets: [
    {
      nature: 'maladie',
      motif: null,
      ald: null,
      du: '2026-11-03',
      au: '2026-11-20',
      type: 'initial',
    },
    {
      nature: 'maladie',
      motif: null,
      ald: null,
      du: '2026-11-23',
      au: '2026-12-13',
      type: 'prolongation',
    },
  ],
  le: AUJOURDHUI,
};
