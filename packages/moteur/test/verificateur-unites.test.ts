import { chargerDroit, j, type Table, valeurAu } from '@almanach/bareme';
import { lireLigneVersee, schemaLignesVersees } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import type { Tranche } from '../src/decompte/types.ts';
import { comparer } from '../src/verificateur/comparer.ts';
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
import { type PalierAttendu, parcourir, remplacer } from '../src/verificateur/paliers.ts';
import { porteeDe } from '../src/verificateur/portee.ts';
import { ecrireSigne } from '../src/verificateur/signe.ts';
import type { LigneVersee } from '../src/verificateur/types.ts';
import { brutDe, compte, prixDe, versesDe } from '../src/verificateur/verses.ts';

const droit = chargerDroit('2026-11-24');
const mars = (jour: number) => j('2026-03-01') + jour - 1;

/** A line of March 2026, by the numbers of its days. */
function ligne(du: number, au: number, reste: Partial<LigneVersee> = {}): LigneVersee {
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
function attendu(
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
