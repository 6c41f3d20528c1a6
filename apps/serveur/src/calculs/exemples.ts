import type { SituationJson } from '@almanach/moteur';

interface Exemple {
  summary: string;
  value: SituationJson;
}

/** Situations shown in the API's document; each is computed by the tests. */
export const EXEMPLES: Readonly<Record<string, Exemple>> = {
  salarie: {
    summary: 'An employee on sick leave for eighteen days, three pay slips',
    value: {
      assure: { naissance: '1990-05-12' },
      emplois: [
        {
          type: 'cdi',
          du: '2023-01-02',
          paies: [
            { du: '2025-11-01', au: '2025-11-30', brut: '2100.00', heures: '151.67' },
            { du: '2025-12-01', au: '2025-12-31', brut: '2100.00', heures: '151.67' },
            { du: '2026-01-01', au: '2026-01-31', brut: '2100.00', heures: '151.67' },
          ],
        },
      ],
      arrets: [
        {
          id: 'A1',
          nature: 'maladie',
          du: '2026-02-03',
          au: '2026-02-20',
          prescritLe: '2026-02-03',
          envoyeLe: '2026-02-04',
        },
      ],
      le: '2026-03-31',
    },
  },
  inconnu: {
    summary: 'A wage that is not known: the amount is bounded, not guessed',
    value: {
      emplois: [
        {
          type: 'cdi',
          du: '2023-01-02',
          paies: [
            { du: '2025-11-01', au: '2025-11-30', brut: '2100.00', heures: '151.67' },
            { du: '2025-12-01', au: '2025-12-31', brut: 'inconnu', heures: '151.67' },
            { du: '2026-01-01', au: '2026-01-31', brut: '2100.00', heures: '151.67' },
          ],
        },
      ],
      arrets: [
        { id: 'A1', nature: 'maladie', du: '2026-02-03', au: '2026-02-20', envoyeLe: '2026-02-04' },
      ],
      le: '2026-03-31',
    },
  },
};
