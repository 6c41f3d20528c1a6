import { describe, expect, it } from 'vitest';
import { comparer } from '../src/verificateur/comparer.ts';
import { type PalierAttendu, parcourir, remplacer } from '../src/verificateur/paliers.ts';
import { porteeDe } from '../src/verificateur/portee.ts';
import type { LigneVersee } from '../src/verificateur/types.ts';
import { brutDe, compte, prixDe, versesDe } from '../src/verificateur/verses.ts';

import { attendu, ligne, mars } from './verificateur/lignes.ts';

describe('les paliers', () => {
  const p = (du: number, au: number, cents: number | null = 1) => ({ du, au, cents });
  const vus = (paliers: ReturnType<typeof p>[], du: number, au: number) =>
    [...parcourir(paliers, { du, au })].map((x) => [x.du, x.au, x.palier?.cents ?? 'vide']);

  it('se parcourent au jour près, trous compris', () => {
    const deux = [p(3, 5, 10), p(8, 9, 20)];
    expect(vus(deux, 1, 10)).toEqual([
      [1, 2, 'vide'],
      [3, 5, 10],
      [6, 7, 'vide'],
      [8, 9, 20],
      [10, 10, 'vide'],
    ]);
    expect(vus(deux, 4, 8)).toEqual([
      [4, 5, 10],
      [6, 7, 'vide'],
      [8, 8, 20],
    ]);
    expect(vus(deux, 5, 5)).toEqual([[5, 5, 10]]);
    expect(vus(deux, 6, 7)).toEqual([[6, 7, 'vide']]);
    expect(vus([], 1, 2)).toEqual([[1, 2, 'vide']]);
    expect(vus([p(1, 2, 5), p(3, 4, 6)], 2, 3)).toEqual([
      [2, 2, 5],
      [3, 3, 6],
    ]);
    expect(vus(deux, 5, 4)).toEqual([]);
  });

  it('se remplacent sans toucher aux jours d’à côté', () => {
    const nul = () => 0;
    expect(remplacer([p(1, 10, 7)], { du: 4, au: 6 }, nul)).toEqual([
      p(1, 3, 7),
      p(4, 6, 0),
      p(7, 10, 7),
    ]);
    expect(remplacer([p(1, 10, 7)], { du: 1, au: 10 }, nul)).toEqual([p(1, 10, 0)]);
    expect(remplacer([p(1, 10, 7)], { du: -5, au: 1 }, nul)).toEqual([p(1, 1, 0), p(2, 10, 7)]);
    expect(remplacer([p(1, 10, 7)], { du: 10, au: 12 }, nul)).toEqual([p(1, 9, 7), p(10, 10, 0)]);
    expect(remplacer([p(1, 10, 7)], { du: 11, au: 12 }, nul)).toEqual([p(1, 10, 7)]);
    expect(remplacer([p(1, 2, null)], { du: 1, au: 1 }, (c) => (c === null ? 9 : 0))).toEqual([
      p(1, 1, 9),
      p(2, 2, null),
    ]);
  });
});

describe('ce qu’une ligne dit d’un jour', () => {
  it('son prix, sinon son brut sur ses jours, au centime le plus proche', () => {
    expect(prixDe(ligne(1, 3, { prix: 3000, brut: 1 }))).toBe(3000);
    expect(prixDe(ligne(1, 3, { brut: 100 }))).toBe(33);
    expect(prixDe(ligne(1, 2, { brut: 101 }))).toBe(51);
    expect(prixDe(ligne(1, 2, { brut: -101 }))).toBe(-51);
    expect(prixDe(ligne(1, 2, { brut: 0 }))).toBe(0);
    expect(prixDe(ligne(1, 2))).toBeNull();
  });

  it('son brut, sinon ses jours à son prix', () => {
    expect(brutDe(ligne(1, 3, { prix: 3000 }))).toBe(9000);
    expect(brutDe(ligne(1, 3, { prix: 3000, brut: 1 }))).toBe(1);
    expect(brutDe(ligne(1, 3))).toBeNull();
  });

  it('une retenue et une autre somme ne sont pas des indemnités', () => {
    const natures = [
      'maladie',
      'accident-travail',
      'maternite',
      'temps-partiel',
      'carence',
    ] as const;
    for (const nature of natures) expect(compte(ligne(1, 1, { nature }))).toBe(true);
    for (const nature of ['retenue', 'autre'] as const)
      expect(compte(ligne(1, 1, { nature }))).toBe(false);
  });
});

describe('ce que les lignes versent, ensemble', () => {
  const lu = (lignes: LigneVersee[]) =>
    versesDe(lignes).map((v) => [
      v.du - mars(0),
      v.au - mars(0),
      v.cents,
      v.illisible,
      v.doubles.map((d) => d.numero),
    ]);

  it('s’additionne là où elles se recouvrent, et dit les deux premières', () => {
    const lignes = [
      ligne(4, 8, { numero: 3, prix: 10 }),
      ligne(1, 5, { numero: 1, prix: 10 }),
      ligne(4, 4, { numero: 2, prix: 1 }),
    ];
    expect(lu(lignes)).toEqual([
      [1, 3, 10, false, []],
      [4, 4, 21, false, [1, 2]],
      [5, 5, 20, false, [1, 3]],
      [6, 8, 10, false, []],
    ]);
  });

  it('un trou n’est pas un versement, une retenue ne compte pas', () => {
    expect(lu([ligne(1, 2, { prix: 5 }), ligne(5, 6, { prix: 5 })])).toEqual([
      [1, 2, 5, false, []],
      [5, 6, 5, false, []],
    ]);
    expect(lu([ligne(1, 2, { prix: 5, nature: 'retenue' })])).toEqual([]);
  });

  it('une reprise n’est pas un doublon, un zéro non plus', () => {
    const deux = [ligne(1, 1, { numero: 1, prix: 5 }), ligne(1, 1, { numero: 2, prix: 5 })];
    expect(lu([...deux, ligne(1, 1, { numero: 3, prix: -5 })])).toEqual([[1, 1, 5, false, []]]);
    expect(lu([ligne(1, 1, { prix: 5 }), ligne(1, 1, { numero: 2, prix: 0 })])).toEqual([
      [1, 1, 5, false, []],
    ]);
  });

  it('une ligne sans montant rend ses jours illisibles', () => {
    expect(lu([ligne(1, 2, { prix: 5 }), ligne(2, 2, { numero: 2 })])).toEqual([
      [1, 1, 5, false, []],
      [2, 2, 5, true, []],
    ]);
  });
});

describe('la comparaison des jours', () => {
  const zone = (du: number, au: number) => [{ du: mars(du), au: mars(au), arret: 0 }];
  const lu = (
    paliers: PalierAttendu[],
    lignes: LigneVersee[],
    zones = zone(1, 31),
  ): [number, number, number, number | null, string][] =>
    comparer(paliers, versesDe(lignes), zones).map((c) => [
      c.du - mars(0),
      c.au - mars(0),
      c.paye,
      c.attendu,
      c.statut,
    ]);

  it.each([
    ['conforme', ligne(1, 2, { prix: 30 }), 30],
    ['en-moins', ligne(1, 2, { prix: 29 }), 30],
    ['en-plus', ligne(1, 2, { prix: 31 }), 30],
    ['inconnu', ligne(1, 2), 30],
    ['inconnu', ligne(1, 2, { prix: 31 }), null],
    ['conforme', ligne(1, 2, { prix: 0 }), 0],
  ])('%s', (statut, l, cents) => {
    expect(lu([attendu(1, 2, cents)], [l]).map((x) => x[4])).toEqual([statut]);
  });

  it('un jour dû sans ligne n’est pas versé, un jour de carence sans ligne est conforme', () => {
    expect(lu([attendu(1, 3, 0), attendu(4, 6, 30)], [ligne(4, 5, { prix: 30 })])).toEqual([
      [1, 3, 0, 0, 'conforme'],
      [4, 5, 30, 30, 'conforme'],
      [6, 6, 0, 30, 'non-verse'],
    ]);
  });

  it('des jours payés sans arrêt sont hors arrêt ; à zéro, ils ne sont rien', () => {
    const paliers = [attendu(4, 6, 30)];
    expect(lu(paliers, [ligne(2, 6, { prix: 30 })])[0]).toEqual([2, 3, 30, 0, 'hors-arret']);
    expect(lu(paliers, [ligne(4, 6, { prix: 30 }), ligne(7, 8, { prix: 0 })])).toHaveLength(1);
    expect(lu(paliers, [ligne(4, 6, { prix: 30 }), ligne(7, 8)])).toHaveLength(1);
  });

  it('deux lignes d’un même prix font une période ; une zone coupe la comparaison', () => {
    const paliers = [attendu(1, 10, 30)];
    const deux = [ligne(1, 4, { prix: 30 }), ligne(5, 10, { numero: 2, prix: 30 })];
    expect(lu(paliers, deux)).toEqual([[1, 10, 30, 30, 'conforme']]);
    expect(lu(paliers, deux, zone(3, 5))).toEqual([[3, 5, 30, 30, 'conforme']]);
  });

  it.each([
    ['le motif', { motif: 'temps-partiel' as const }],
    ['la certitude', { certitude: 'prevu' as const }],
    ['la prestation', { prestation: 'ijss-at' as const }],
    ['la borne basse', { journalier: 29 }],
    ['la borne haute', { journalierMax: 40 }],
  ])('%s sépare deux périodes d’un même prix', (_, change) => {
    const paliers = [attendu(1, 2, 30), attendu(3, 4, 30, change)];
    expect(lu(paliers, [ligne(1, 4, { prix: 30 })])).toHaveLength(2);
  });
});

describe('la portée de la comparaison', () => {
  const portee = (
    paliers: PalierAttendu[],
    lignes: LigneVersee[],
    options: { complet?: boolean; le?: number } = {},
  ) => {
    const { zones, remarques } = porteeDe(paliers, lignes, mars(options.le ?? 200), options);
    return {
      zones: zones.map((z) => [z.du - mars(0), z.au - mars(0)]),
      dites: remarques.map((r) => `${r.code} ${r.operandes['jours']}`),
    };
  };
  const ARRET = [attendu(1, 3, 0), attendu(4, 60, 30)];

  it('treize jours dus avant la première ligne manquent, quatorze sont sur un autre papier', () => {
    const l = (du: number) => [ligne(du, 60, { prix: 30 })];
    expect(portee(ARRET, l(17))).toEqual({ zones: [[1, 60]], dites: [] });
    expect(portee(ARRET, l(18))).toEqual({ zones: [[18, 60]], dites: ['debut-non-couvert 14'] });
    expect(portee(ARRET, l(18), { complet: true }).zones).toEqual([[1, 60]]);
    expect(portee(ARRET, l(1)).zones).toEqual([[1, 60]]);
  });

  it('la fin ne manque que si le paiement vient après elle', () => {
    const l = (au: number, payeLe: number | null) => [
      ligne(1, au, { prix: 30, payeLe: payeLe === null ? null : mars(payeLe) }),
    ];
    expect(portee(ARRET, l(47, 61)).zones).toEqual([[1, 60]]);
    // Paid on the last day of the stop: it could not hold that day.
    expect(portee(ARRET, l(47, 60))).toEqual({ zones: [[1, 47]], dites: ['fin-non-couverte 13'] });
    expect(portee(ARRET, l(46, 61))).toEqual({ zones: [[1, 46]], dites: ['fin-non-couverte 14'] });
    expect(portee(ARRET, l(47, null)).dites).toEqual(['fin-non-couverte 13']);
    expect(portee(ARRET, l(60, null))).toEqual({ zones: [[1, 60]], dites: [] });
  });

  it('des jours de la fin que la loi ne paie pas se comparent', () => {
    const paliers = [attendu(1, 10, 30), attendu(11, 40, 0)];
    expect(portee(paliers, [ligne(1, 10, { prix: 30 })])).toEqual({ zones: [[1, 40]], dites: [] });
    // Unknown days may be owed.
    const inconnus = [attendu(1, 10, 30), attendu(11, 40, null)];
    expect(portee(inconnus, [ligne(1, 10, { prix: 30 })]).dites).toEqual(['fin-non-couverte 30']);
  });

  it('les jours à venir commencent le jour du calcul', () => {
    const l = (au: number) => [ligne(1, au, { prix: 30 })];
    expect(portee(ARRET, l(20), { le: 21 })).toEqual({
      zones: [[1, 20]],
      dites: ['jours-a-venir 40'],
    });
    expect(portee(ARRET, l(20), { le: 22 }).dites).toEqual(['fin-non-couverte 1']);
    expect(portee(ARRET, l(20), { le: 22, complet: true }).zones).toEqual([[1, 21]]);
    expect(portee(ARRET, l(25), { le: 21 }).zones).toEqual([[1, 25]]);
  });

  it('un arrêt sans ligne n’est pas comparé, sauf si le décompte est complet', () => {
    const deux = [attendu(1, 5, 30), attendu(20, 25, 30, {}, 1)];
    const lignes = [ligne(1, 5, { prix: 30 })];
    expect(portee(deux, lignes).zones).toEqual([[1, 5]]);
    expect(portee(deux, lignes, { complet: true }).zones).toEqual([
      [1, 5],
      [20, 25],
    ]);
    expect(portee(deux, [ligne(5, 20, { prix: 30 })]).zones).toHaveLength(2);
    expect(portee(deux, [ligne(6, 19, { prix: 30 })]).zones).toEqual([]);
    expect(portee(deux, [ligne(1, 5, { prix: 30, nature: 'autre' })]).zones).toEqual([]);
  });

  it('un arrêt complet mais à venir n’a pas de zone', () => {
    expect(portee([attendu(10, 20, 30)], [], { complet: true, le: 10 }).zones).toEqual([]);
    expect(portee([attendu(10, 20, 30)], [], { complet: true, le: 11 }).zones).toEqual([[10, 10]]);
  });
});
