import { expect, it } from 'vitest';
import { arret, decompter, paies } from './faits.ts';

it('une consolidation ne fait recommencer les 28 jours qu’une fois', () => {
  const fait = { nature: 'accident-travail', sinistre: 's1', type: 'rechute' } as const;
  // 3 042.00 a month is 100.00 a day: 60.00, then 79.00 (limit of 79 %).
  const d = decompter({
    emplois: [
      {
        type: 'cdi',
        du: '2015-01-05',
        au: null,
        paies: paies('2024-01-01', '2025-12-01', '3042.00'),
      },
    ],
    arrets: [
      arret('2025-03-04', 10, {
        ...fait,
        type: 'initial',
        accidentLe: '2025-03-03',
        consolideLe: '2025-03-13',
      }),
      // After the consolidation: days 1 to 20 of a new count.
      arret('2025-06-02', 20, fait),
      // Not declared stable since: days 21 to 40, so 8 at 60 %, 12 at 79 %.
      arret('2025-09-01', 20, fait),
    ],
  });
  const jours = d.arrets[2]?.periodes.map((p) => `${p.jours} × ${p.lignes[0]?.montantJournalier}`);
  expect(jours).toEqual(['8 × 60.00', '12 × 79.00']);
});
