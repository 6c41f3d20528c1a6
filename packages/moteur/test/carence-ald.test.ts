import { expect, it } from 'vitest';
import { arret, pour } from './faits.ts';
import { frise, jours } from './frise.ts';

it('le premier arrêt des trois nouvelles années reste le premier, même dispensé de carence pour un autre motif', () => {
  const ald = { affection: 'a1' };
  const d = pour([
    arret('2021-04-20', 10, { ald }),
    // Three years to the day: a new first stop, without carence as it follows the loss of a pregnancy (L323-1-2).
    arret('2024-04-20', 5, { ald, motif: 'fausse-couche' }),
    arret('2024-06-10', 5, { ald }),
  ]);
  expect(frise(d)).toEqual(jours(3, 'carence').puis(17, 'indemnise'));
});
