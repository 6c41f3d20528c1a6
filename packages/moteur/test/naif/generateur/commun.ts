import { ecrireJour, type Jour, j } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import fc from 'fast-check';

export type ArretJson = SituationJson['arrets'][number];
export type EmploiJson = NonNullable<SituationJson['emplois']>[number];
export type PaieJson = NonNullable<EmploiJson['paies']>[number];

export const CONNU_LE = '2026-11-24';
/** A stop that begins later needs figures of 2027, which nobody knows. */
export const DERNIER_DEBUT = j('2026-11-30');
export const PREMIER_DEBUT = j('2016-01-01');

/** First days of reforms, and days when a figure changes. */
const REFORMES = [
  '2017-05-06',
  '2018-01-01',
  '2019-01-01',
  '2019-08-23',
  '2019-12-28',
  '2020-03-24',
  '2020-06-03',
  '2020-07-01',
  '2020-07-11',
  '2021-02-01',
  '2021-04-15',
  '2021-07-01',
  '2021-08-08',
  '2022-01-01',
  '2022-05-01',
  '2022-06-01',
  '2023-01-01',
  '2023-06-01',
  '2024-01-01',
  '2024-02-27',
  '2024-07-01',
  '2024-09-01',
  '2024-11-01',
  '2024-12-01',
  '2025-04-01',
  '2026-01-01',
  '2026-02-01',
  '2026-06-01',
  '2026-07-01',
  '2026-09-01',
].map(j);

/** First day of a stop, one time in two around a reform. */
export const debuts: fc.Arbitrary<Jour> = fc.oneof(
  fc.integer({ min: PREMIER_DEBUT, max: DERNIER_DEBUT }),
  fc
    .tuple(
      fc.constantFrom(...REFORMES),
      fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -200, max: 40 })),
    )
    .map(([d, e]) => d + e),
);

/** Mostly absent, one time in `surCombien` present. */
export function rare<T>(x: fc.Arbitrary<T>, surCombien = 6): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: surCombien - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: x },
  );
}

export function euros(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

export const jourIso = ecrireJour;
