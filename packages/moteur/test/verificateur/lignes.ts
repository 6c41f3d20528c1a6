import { j } from '@almanach/bareme';
import type { Tranche } from '../../src/decompte/types.ts';
import type { PalierAttendu } from '../../src/verificateur/paliers.ts';
import type { LigneVersee } from '../../src/verificateur/types.ts';

export const mars = (jour: number) => j('2026-03-01') + jour - 1;

/** A line of March 2026, by the numbers of its days. */
export function ligne(du: number, au: number, reste: Partial<LigneVersee> = {}): LigneVersee {
  return {
    numero: 1,
    nature: 'maladie',
    du: mars(du),
    au: mars(au),
    jours: null,
    prix: null,
    brut: null,
    csg: null,
    crds: null,
    net: null,
    payeLe: null,
    destinataire: null,
    reference: null,
    ...reste,
  };
}

/** Expected days at so many cents; `null` when unknown. */
export function attendu(
  du: number,
  au: number,
  cents: number | null,
  reste: Partial<Tranche> = {},
  arret = 0,
): PalierAttendu {
  const tranche: Tranche = {
    du: mars(du),
    au: mars(au),
    prestation: 'ijss-maladie',
    beneficiaire: 'assure',
    certitude: cents === null ? 'inconnu' : 'certain',
    journalier: cents ?? 0,
    journalierMax: cents ?? 9000,
    motif: cents === 0 ? 'carence' : 'indemnise',
    fiscalite: 'imposable',
    trace: [],
    ...reste,
  };
  return { du: mars(du), au: mars(au), cents, tranche, arret };
}
