import { expect, it } from 'vitest';
import { arret, decompter, paies } from './faits.ts';

it('le taux de trois enfants ne fait jamais passer sous la première indemnité de la même ALD', () => {
  const ald = { affection: 'a1' };
  // First stop: 1 825.00 a month, so 30.00 a day. Second one: 1 095.00 a month, so 18.00, and 24.00 at two thirds.
  const d = decompter({
    assure: { enfantsACharge: 3 },
    emplois: [
      {
        type: 'cdi',
        du: '2010-01-04',
        au: null,
        paies: [
          ...paies('2017-01-01', '2018-02-01', '1825.00'),
          ...paies('2018-03-01', '2019-02-01', '1095.00'),
        ],
      },
    ],
    arrets: [arret('2018-02-05', 10, { ald }), arret('2019-02-04', 40, { ald, type: 'initial' })],
  });
  const montants = d.arrets[1]?.periodes.map((p) => p.lignes[0]?.montantJournalier);
  expect(new Set(montants)).toEqual(new Set(['30.00']));
});
