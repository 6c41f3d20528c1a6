import { chargerDroit, j, type Table, valeurAu } from '@almanach/bareme';
import { lireLigneVersee, schemaLignesVersees } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { causesDePrelevement } from '../src/verificateur/contributions.ts';
import { controler, produitSigne } from '../src/verificateur/controles.ts';
import {
  constante,
  ecartee,
  enAvance,
  enRetard,
  transformee,
} from '../src/verificateur/dossier.ts';
import { causesDesLignes } from '../src/verificateur/lignes.ts';
import { type PalierAttendu } from '../src/verificateur/paliers.ts';
import { ecrireSigne } from '../src/verificateur/signe.ts';
import type { LigneVersee } from '../src/verificateur/types.ts';
import { versesDe } from '../src/verificateur/verses.ts';

import { attendu, ligne, mars } from './verificateur/lignes.ts';

const droit = chargerDroit('2026-11-24');

describe('ce qu’une ligne dit d’elle-même', () => {
  const dire = (l: LigneVersee, paliers: PalierAttendu[] = [], connu = true) =>
    controler([l], versesDe([l]), paliers, droit, connu).map(
      (c) => `${c.code} ${c.imprime} ${c.attendu}`,
    );

  it.each([
    [{ jours: 14 }, []],
    [{ jours: 13 }, ['jours 13 14']],
    [{ jours: 0 }, ['jours 0 14']],
    [{ jours: 0, nature: 'carence' as const }, []],
    [{ jours: 3, nature: 'carence' as const }, ['jours 3 14']],
    [{ prix: 3000, brut: 42_000 }, []],
    [{ prix: 3000, brut: 42_001 }, ['brut 420.01 420.00']],
    [{ prix: 3000, brut: -1 }, ['brut -0.01 420.00']],
    [{ brut: 42_001 }, []],
  ])('%j', (reste, attendus) => {
    expect(dire(ligne(1, 14, reste))).toEqual(attendus);
  });

  // 420.00 × 6.2 % = 26.04; × 0.5 % = 2.10; net 391.86. One cent is allowed (INT-02).
  it.each([
    [{ csg: 2604 }, []],
    [{ csg: 2605 }, []],
    [{ csg: 2603 }, []],
    [{ csg: 2606 }, ['csg 26.06 26.04']],
    [{ csg: 2602 }, ['csg 26.02 26.04']],
    [{ crds: 211 }, []],
    [{ crds: 212 }, ['crds 2.12 2.10']],
    [{ net: 39_187 }, []],
    [{ net: 39_188 }, ['net 391.88 391.86']],
    [{ net: 39_184 }, ['net 391.84 391.86']],
    // The net follows the contributions that are printed, wrong as they are.
    [{ csg: 0, net: 41_790 }, ['csg 0.00 26.04']],
    [{ crds: 0, net: 39_396 }, ['crds 0.00 2.10']],
  ])('brut de 420,00 et %j', (reste, attendus) => {
    expect(dire(ligne(1, 14, { brut: 42_000, ...reste }))).toEqual(attendus);
  });

  it('une reprise a des retenues négatives, arrondies comme les autres', () => {
    expect(dire(ligne(1, 14, { brut: -42_000, csg: -2604, crds: -210, net: -39_186 }))).toEqual([]);
    expect(produitSigne(-25, { n: 1, d: 2 })).toBe(-13);
    expect(produitSigne(25, { n: 1, d: 2 })).toBe(13);
    expect([ecrireSigne(-1250), ecrireSigne(0), ecrireSigne(5)]).toEqual([
      '-12.50',
      '0.00',
      '0.05',
    ]);
  });

  it('une retenue n’est jamais jugée', () => {
    expect(dire(ligne(1, 14, { jours: 3, nature: 'retenue' }))).toEqual([]);
  });

  it('le destinataire se juge sur un jour payé, et s’il est connu', () => {
    const l = (du: number, au: number) => ligne(du, au, { destinataire: 'employeur' });
    const paliers = [attendu(1, 3, 0), attendu(4, 10, 30), attendu(11, 12, null)];
    expect(dire(l(1, 10), paliers)).toEqual(['destinataire employeur assure']);
    expect(dire(l(1, 4), paliers)).toEqual(['destinataire employeur assure']);
    expect(dire(l(1, 3), paliers)).toEqual([]);
    expect(dire(l(11, 12), paliers)).toEqual([]);
    expect(dire(l(13, 14), paliers)).toEqual([]);
    expect(dire(l(1, 10), paliers, false)).toEqual([]);
    expect(dire(ligne(1, 10, { destinataire: 'assure' }), paliers)).toEqual([]);
    expect(dire(ligne(1, 10), paliers)).toEqual([]);
  });

  it('un chevauchement se dit une fois par ligne, dans l’ordre des lignes', () => {
    const lignes = [
      ligne(1, 10, { numero: 5, prix: 30, jours: 9 }),
      ligne(3, 4, { numero: 2, prix: 30 }),
      ligne(4, 4, { numero: 7, prix: 30 }),
    ];
    const controles = controler(lignes, versesDe(lignes), [], droit, true);
    expect(controles.map((c) => [c.ligne, c.code, c.imprime])).toEqual([
      [2, 'chevauchement', '5'],
      [5, 'jours', '9'],
    ]);
  });

  it('les taux sont ceux du paiement ; avant d’en connaître un, rien n’est dit', () => {
    const vieille = {
      ...ligne(1, 14, { brut: 42_000, csg: 0 }),
      du: j('1975-01-01'),
      au: j('1975-01-14'),
    };
    expect(dire(vieille)).toEqual([]);
    expect(dire({ ...vieille, payeLe: mars(20) })).toEqual(['csg 0.00 26.04']);
  });
});

describe('les causes d’un prélèvement', () => {
  const causes = (reste: Partial<LigneVersee>) => {
    const l = ligne(1, 14, { brut: 42_000, ...reste });
    const controles = controler([l], versesDe([l]), [], droit, true);
    return causesDePrelevement([l], controles, droit).map((c) => [
      c.code,
      Object.values(c.operandes).join(),
      c.explique,
    ]);
  };

  it.each([
    // 420.00: CSG 26.04, CRDS 2.10.
    [{ csg: 0, crds: 210 }, 'csg-non-retenue', '', 2604],
    [{ csg: 0, crds: 0 }, 'prelevements-non-retenus', '', 2814],
    [{ csg: 2604, crds: 0 }, 'crds-non-retenue', '', 210],
    [{ csg: 3864, crds: 210 }, 'csg-taux', '0.092', -1260],
    [{ csg: 1596, crds: 210 }, 'csg-taux', '0.038', 1008],
    [{ csg: 2772, crds: 210 }, 'csg-taux', '0.066', -168],
    [{ csg: 3486, crds: 210 }, 'csg-taux', '0.083', -882],
    [{ csg: 3150, crds: 210 }, 'csg-taux', '0.075', -546],
    [{ csg: 1008, crds: 210 }, 'csg-taux', '0.024', 1596],
    // 98.25 % of 420.00 = 412.65: 25.58 and 2.06.
    [{ csg: 2558, crds: 206 }, 'csg-assiette', '0.9825', 50],
    [{ csg: 2558, crds: 210 }, 'csg-assiette', '0.9825', 46],
    [{ csg: 5208, crds: 420 }, 'csg-deux-fois', '', -2814],
    [{ csg: 5208, crds: 210 }, 'csg-deux-fois', '', -2604],
    // On the 30.00 of one day: 1.86 and 0.15.
    [{ prix: 3000, csg: 186, crds: 15 }, 'csg-assiette', 'prix', 2613],
  ])('%j', (reste, code, operande, explique) => {
    expect(causes(reste)).toEqual([[code, operande, explique]]);
  });

  it('le net doit suivre, au centime', () => {
    expect(causes({ csg: 0, crds: 210, net: 41_790 })).toHaveLength(1);
    expect(causes({ csg: 0, crds: 210, net: 41_791 })).toHaveLength(0);
    expect(causes({ net: 42_000 }).map((c) => c[0])).toEqual(['prelevements-non-retenus']);
  });

  it('chaque ligne contestée doit s’expliquer, les lignes justes ne sont pas regardées', () => {
    const sans = ligne(1, 14, { numero: 1, brut: 42_000, csg: 0, crds: 210 });
    const juste = ligne(15, 28, { numero: 2, brut: 42_000, csg: 2604, crds: 210 });
    const fausse = ligne(15, 28, { numero: 2, brut: 42_000, csg: 1000, crds: 210 });
    const de = (lignes: LigneVersee[]) =>
      causesDePrelevement(lignes, controler(lignes, [], [], droit, true), droit);
    expect(de([sans, juste]).map((c) => c.explique)).toEqual([2604]);
    expect(de([sans, { ...sans, numero: 2 }]).map((c) => c.explique)).toEqual([5208]);
    expect(de([sans, fausse])).toEqual([]);
  });
});

describe('les causes que des lignes montrent', () => {
  const causes = (lignes: LigneVersee[], paliers: PalierAttendu[] = []) =>
    causesDesLignes(lignes, controler(lignes, [], paliers, droit, true)).map((c) => [
      c.code,
      c.operandes['ligne'],
      c.explique,
    ]);

  it('la première ligne fausse est nommée, toutes sont comptées', () => {
    const une = ligne(1, 10, { numero: 4, prix: 100, brut: 1050 });
    const deux = ligne(11, 20, { numero: 9, prix: 100, brut: 900 });
    expect(causes([une, deux])).toEqual([['ligne-mal-additionnee', '4', -50]]);
    // Days and gross of one line are one error.
    expect(causes([{ ...une, jours: 11, brut: 1100 }])).toEqual([['nombre-de-jours', '4', 100]]);
    expect(causes([{ ...une, jours: 11, brut: null }])).toEqual([['nombre-de-jours', '4', 0]]);
    expect(causes([{ ...une, jours: 11, prix: null }])).toEqual([['nombre-de-jours', '4', 0]]);
    expect(causes([])).toEqual([]);
  });

  it('un autre destinataire compte le brut de toutes ses lignes', () => {
    const paliers = [attendu(1, 20, 30)];
    const l = (numero: number, reste: Partial<LigneVersee>) =>
      ligne(1, 10, { numero, destinataire: 'employeur', ...reste });
    expect(causes([l(3, { prix: 30 }), l(5, { brut: 299 }), l(6, {})], paliers)).toEqual([
      ['destinataire', '3', 599],
    ]);
  });
});

describe('une figure de la loi changée', () => {
  const table: Table<number> = { id: 'x', du: [0, 10, 20], valeurs: [1, null, 3], jusqua: 30 };

  it('est la même tous les jours, ou n’existe plus', () => {
    expect([-5, 15, 99].map((d) => valeurAu(constante(table, 7), d))).toEqual([7, 7, 7]);
    expect([-5, 15, 99].map((d) => valeurAu(ecartee(table), d))).toEqual([null, null, null]);
  });

  it('a un relèvement de retard, sans remonter avant la première valeur', () => {
    expect(enRetard(table, 1).valeurs).toEqual([1, 1, null]);
    expect(enRetard(table, 2).valeurs).toEqual([1, null, 1]);
    expect(enRetard({ ...table, valeurs: [1, 2, 3] }, -1).valeurs).toEqual([2, 3, 3]);
  });

  it('change des jours plus tôt, ou de valeur là où elle en a une', () => {
    expect(enAvance(table, 3).du).toEqual([-3, 7, 17]);
    expect(transformee(table, (v, du) => v * 100 + du).valeurs).toEqual([100, null, 320]);
  });
});

describe('une ligne saisie', () => {
  it('garde ce qu’elle dit, et tait ce qu’elle ne dit pas', () => {
    expect(lireLigneVersee({ du: '2026-03-01', au: '2026-03-02' }, 4)).toEqual({
      ...ligne(1, 2),
      numero: 5,
    });
    const pleine = {
      numero: 12,
      nature: 'temps-partiel' as const,
      du: '2026-03-01',
      au: '2026-03-02',
      jours: 2,
      prix: '-12.5',
      brut: '-25.00',
      csg: '0.10',
      crds: '0',
      net: '-25.1',
      payeLe: '2026-03-09',
      destinataire: 'employeur' as const,
      reference: 'X',
    };
    expect(schemaLignesVersees.parse([pleine])).toEqual([pleine]);
    expect(lireLigneVersee(pleine, 0)).toEqual(
      ligne(1, 2, {
        numero: 12,
        nature: 'temps-partiel',
        jours: 2,
        prix: -1250,
        brut: -2500,
        csg: 10,
        crds: 0,
        net: -2510,
        payeLe: mars(9),
        destinataire: 'employeur',
        reference: 'X',
      }),
    );
  });

  it.each([
    [[]],
    [[{ du: '2026-02-30', au: '2026-03-01' }]],
    [[{ du: '2026-03-01', au: '2026-03-02', prix: '1,50' }]],
    [[{ du: '2026-03-01', au: '2026-03-02', nature: 'x' }]],
    [[{ du: '2026-03-01', au: '2026-03-02', jours: -1 }]],
    [[{ du: '2026-03-01', au: '2026-03-02', x: 1 }]],
  ])('%j est refusée', (lignes) => {
    expect(schemaLignesVersees.safeParse(lignes).success).toBe(false);
  });
});
