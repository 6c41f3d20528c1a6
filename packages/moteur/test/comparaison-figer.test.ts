import {
  canonique,
  type FigeJson,
  figer,
  rejouer,
  type SituationJson,
  schemaFige,
  VERSION_MOTEUR,
} from '@almanach/moteur';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { arret, salarie } from './faits.ts';

const SITUATION: SituationJson = {
  emplois: [salarie('2024-11-04')],
  arrets: [arret('2024-11-04', 20)],
};

function fige(connuLe: string, changements: Partial<SituationJson> = {}): FigeJson {
  const lu = figer({ ...SITUATION, ...changements }, { connuLe, le: '2025-01-15' });
  if (!lu.ok) throw new Error(lu.erreurs.map((e) => e.code).join());
  return lu.valeur;
}

describe('un décompte figé', () => {
  it('garde ses faits, son droit, ses options et sa version', () => {
    const f = fige('2025-01-15');
    expect(f.situation.le).toBe('2025-01-15');
    expect(f.versionMoteur).toBe(VERSION_MOTEUR);
    expect(f.empreinte).toBe(f.decompte.droit.empreinte);
    expect(f.options['arrondi']).toBe('demi-superieur');
  });

  it.each(['2025-01-15', '2026-11-24'])('connu au %s, se rejoue octet pour octet', (connuLe) => {
    const f = fige(connuLe);
    expect(canonique(fige(connuLe))).toBe(canonique(f));
    expect(rejouer(f)).toEqual({ identique: true });
    // Once written and read again, whatever the order of the keys.
    const relu = schemaFige.parse(JSON.parse(canonique(f)));
    expect(rejouer(relu)).toEqual({ identique: true });
  });

  it('d’une autre version, dit ce qui diffère', () => {
    const f = fige('2025-01-15');
    const ancien: FigeJson = {
      ...f,
      versionMoteur: '0.0.9',
      decompte: JSON.parse(
        JSON.stringify(f.decompte).replaceAll('30.00', '29.00'),
      ) as FigeJson['decompte'],
    };
    const rejeu = rejouer(ancien);
    expect(rejeu).toMatchObject({ identique: false, cause: 'autre-moteur' });
    if (rejeu.identique || !('comparaison' in rejeu)) throw new Error('comparaison attendue');
    // 17 jours payés après la carence, un euro de plus chacun.
    expect(rejeu.comparaison.totaux[0]).toMatchObject({ rappel: '17.00', solde: '17.00' });
  });

  it('d’une autre version qui ne change rien, reste identique', () => {
    expect(rejouer({ ...fige('2025-01-15'), versionMoteur: '0.0.9' })).toEqual({ identique: true });
  });

  it('retouché, ou fait d’un autre droit, ne passe pas', () => {
    const f = fige('2025-01-15');
    const retouche = { ...f.decompte, hypotheses: [] };
    expect(rejouer({ ...f, decompte: retouche })).toMatchObject({ cause: 'document-altere' });
    expect(rejouer({ ...f, empreinte: 'ab' })).toMatchObject({ cause: 'autre-droit' });
    const vide = { ...f, situation: { ...f.situation, arrets: [] } };
    expect(rejouer(vide)).toMatchObject({ identique: false, cause: 'document-altere' });
  });

  it('refuse une situation refusée', () => {
    const lu = figer({ arrets: [] }, { connuLe: '2025-01-15', le: '2025-01-15' });
    expect(lu.ok ? '' : lu.erreurs[0]?.code).toBe('ALM-E-010');
  });

  it('a un schéma qui dit la même chose que le type', () => {
    expectTypeOf<z.input<typeof schemaFige>>().toEqualTypeOf<FigeJson>();
    const f = fige('2025-01-15');
    expect(schemaFige.safeParse({ ...f, options: { inventee: 'x' } }).success).toBe(false);
    expect(schemaFige.safeParse({ ...f, connuLe: '2025-02-30' }).success).toBe(false);
    expect(schemaFige.safeParse({ ...f, nom: 'x' }).success).toBe(false);
  });
});

describe('la forme canonique', () => {
  it('trie les clés, tait les absents, et n’écrit aucun espace', () => {
    expect(canonique({ b: [1, 'é"'], a: { d: null, c: undefined }, A: true })).toBe(
      '{"A":true,"a":{"d":null},"b":[1,"é\\""]}',
    );
  });
});
