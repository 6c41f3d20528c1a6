import { j } from '@almanach/bareme';
import type { DecompteJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { canonique } from '../src/comparaison/canonique.ts';
import { Causes } from '../src/comparaison/causes.ts';
import { comparer } from '../src/comparaison/comparer.ts';
import { differences } from '../src/comparaison/differences.ts';
import { faitsChanges } from '../src/comparaison/faits.ts';
import { type Ligne, lignesDe } from '../src/comparaison/lignes.ts';
import { repartir } from '../src/comparaison/repartir.ts';
import { Totaux } from '../src/comparaison/totaux.ts';
import { arret, pour } from './faits.ts';

import { inconnue, ligne } from './lignes-comparees.ts';

describe('les totaux', () => {
  const cle = { payeur: 'msa', beneficiaire: 'assure' } as const;
  const ecrit = (t: Totaux) => t.ecrire()[0];

  it('séparent ce qui est dû de ce qui est indu, prévu ou non', () => {
    const t = new Totaux();
    t.compter(cle, 3, 100, 150, false);
    t.compter(cle, 2, 100, 70, true);
    t.compter(cle, 1, 100, 110, true);
    t.compter(cle, 5, 100, 100, true);
    expect(ecrit(t)).toEqual({
      ...cle,
      // 3 + 2 + 1 + 5 jours à 1,00 ; 4,50 + 1,40 + 1,10 + 5,00.
      avant: '11.00',
      apres: '12.00',
      rappel: '1.60',
      tropPercu: '0.60',
      rappelPrevu: '0.10',
      tropPercuPrevu: '0.60',
      solde: '1.00',
      joursInconnus: 0,
    });
  });

  it('se rangent par payeur, puis par destinataire', () => {
    const t = new Totaux();
    t.compterInconnu({ payeur: 'msa', beneficiaire: 'employeur' }, 2);
    t.compterInconnu({ payeur: 'msa', beneficiaire: 'employeur' }, 3);
    t.compter({ payeur: 'employeur', beneficiaire: 'assure' }, 1, 0, 0, false);
    expect(t.ecrire().map((x) => [x.payeur, x.joursInconnus])).toEqual([
      ['employeur', 0],
      ['msa', 5],
    ]);
  });
});

describe('les faits changés', () => {
  it('rapproche une liste par identifiant, sinon par premier jour, sinon par rang', () => {
    const avant = {
      arrets: [
        { id: 'A1', au: 1 },
        { id: 'A2', au: 2 },
      ],
    };
    const apres = {
      arrets: [
        { id: 'A2', au: 3 },
        { id: 'A1', au: 1 },
      ],
    };
    expect(faitsChanges(avant, apres)).toEqual([{ chemin: 'arrets[A2].au', avant: 2, apres: 3 }]);
    expect(faitsChanges({ p: [{ du: 'x', v: 1 }] }, { p: [{ du: 'x', v: 2 }] })[0]?.chemin).toBe(
      'p[x].v',
    );
    // Deux fois le même nom : le rang.
    const doubles = (v: number) => ({
      p: [
        { du: 'x', v: 1 },
        { du: 'x', v },
      ],
    });
    expect(faitsChanges(doubles(1), doubles(2))).toEqual([
      { chemin: 'p[1].v', avant: 1, apres: 2 },
    ]);
    expect(faitsChanges({ p: [1, 2] }, { p: [1, 3] })).toEqual([
      { chemin: 'p[1]', avant: 2, apres: 3 },
    ]);
    expect(faitsChanges({ p: [{ id: 1 }] }, { p: [{ id: 2 }] })[0]?.chemin).toBe('p[0].id');
    expect(faitsChanges({ p: [null] }, { p: ['x'] })).toEqual([
      { chemin: 'p[0]', avant: null, apres: 'x' },
    ]);
  });

  it('dit ce qui apparaît et ce qui disparaît, sans inventer l’autre côté', () => {
    expect(faitsChanges({ a: 1, b: { c: true } }, { b: {}, d: null })).toEqual([
      { chemin: 'a', avant: 1 },
      { chemin: 'b.c', avant: true },
      { chemin: 'd', apres: null },
    ]);
    expect(faitsChanges({ a: undefined }, {})).toEqual([]);
    expect(faitsChanges(3, 3)).toEqual([]);
  });
});

describe('le texte canonique', () => {
  it('range les clés, tait les absents, garde l’ordre des listes', () => {
    expect(canonique({ b: [2, 1, undefined], a: { d: null, c: undefined } })).toBe(
      '{"a":{"d":null},"b":[2,1,null]}',
    );
    expect(canonique({ é: 1, z: 2, Z: 3 })).toBe('{"Z":3,"z":2,"é":1}');
    expect([canonique(undefined), canonique(null), canonique('a"')]).toEqual([
      'null',
      'null',
      '"a\\""',
    ]);
  });
});

describe('les étapes du raisonnement qui diffèrent', () => {
  const etape = (regle: string, entrees: Record<string, string>, resultat: string) =>
    ({
      regle,
      article: 'x',
      version: 'v',
      jour: '2026-03-01',
      entrees,
      resultat,
      verdict: 'applique',
    }) as unknown as DecompteJson['trace'][number];

  it('sont rapprochées par règle et par mois, et citées une fois', () => {
    const avant = [etape('R', { mois: '1', brut: '10' }, '5'), etape('R', { mois: '2' }, '7')];
    const apres = [etape('R', { mois: '1', brut: '12' }, '6'), etape('R', { mois: '2' }, '7')];
    const causes = new Causes(avant, apres);
    const l = [ligne(1, 1, 1, { trace: [0, 1] })];
    expect(causes.entre(l, l)).toEqual([0]);
    expect(causes.entre(l, l)).toEqual([0]);
    expect(causes.liste).toHaveLength(1);
    expect(causes.liste[0]).toMatchObject({ regle: 'R', operandes: ['brut'] });
  });

  it('une étape qui n’a pas d’autre côté est dite seule', () => {
    const causes = new Causes([etape('A', {}, '1')], [etape('B', {}, '2')]);
    const l = [ligne(1, 1, 1, { trace: [0] })];
    causes.entre(l, l);
    expect(causes.liste.map((c) => [c.regle, c.avant === null, c.apres === null])).toEqual([
      ['A', false, true],
      ['B', true, false],
    ]);
    expect(causes.liste.every((c) => c.operandes.length === 0)).toBe(true);
  });

  it.each([
    ['le résultat', { resultat: '2' }],
    ['le verdict', { verdict: 'ecarte' }],
    ['la version', { version: 'w' }],
  ])('%s suffit à faire une différence', (_, change) => {
    const une = etape('A', { x: '1' }, '1');
    const l = [ligne(1, 1, 1, { trace: [0] })];
    expect(new Causes([une], [{ ...une, ...change } as typeof une]).entre(l, l)).toEqual([0]);
    expect(new Causes([une], [{ ...une }]).entre(l, l)).toEqual([]);
  });

  it('deux étapes d’une même règle se rapprochent par leur ordre', () => {
    const avant = [etape('A', {}, '1'), etape('A', {}, '2')];
    const apres = [etape('A', {}, '1'), etape('A', {}, '3')];
    const causes = new Causes(avant, apres);
    const l = [ligne(1, 1, 1, { trace: [1, 0, 9] })];
    causes.entre(l, l);
    expect(causes.liste.map((c) => [c.avant?.resultat, c.apres?.resultat])).toEqual([['2', '3']]);
  });
});

describe('un versement réparti sur ses jours', () => {
  const dus = [
    ligne(j('2026-03-04'), j('2026-03-06'), 0),
    ligne(j('2026-03-07'), j('2026-03-10'), 3000),
  ];
  const verse = (brut: string, du = '2026-03-04', au = '2026-03-10') =>
    repartir({ payeur: 'assurance-maladie', beneficiaire: 'assure', du, au, brut }, dus);
  const lu = (r: ReturnType<typeof repartir>) => [
    r.exacte,
    ...r.lignes.map((l) => `${l.au - l.du + 1} × ${l.min}`),
  ];

  it('donne à chaque jour le sien quand la somme est juste', () => {
    expect(lu(verse('120.00'))).toEqual([true, '4 × 3000']);
    expect(lu(verse('60.00', '2026-03-06', '2026-03-08'))).toEqual([true, '2 × 3000']);
  });

  it('à un centime près, la partage également et donne le reste aux premiers jours', () => {
    // 119,99 ÷ 7 = 17,14 et 1 centime.
    expect(lu(verse('119.99'))).toEqual([false, '1 × 1715', '6 × 1714']);
    expect(lu(verse('7.00'))).toEqual([false, '7 × 100']);
    expect(lu(verse('0.06'))).toEqual([false, '6 × 1', '1 × 0']);
  });

  it('un seul jour n’est jamais réparti', () => {
    expect(lu(verse('12.34', '2026-03-07', '2026-03-07'))).toEqual([true, '1 × 1234']);
  });

  it('ne prend pas pour lui les jours dus à un autre', () => {
    const autre = dus.map((l): Ligne => ({ ...l, beneficiaire: 'employeur' }));
    const versement = {
      payeur: 'assurance-maladie',
      beneficiaire: 'assure',
      du: '2026-03-07',
      au: '2026-03-10',
      brut: '120.00',
    } as const;
    expect(lu(repartir(versement, autre))).toEqual([false, '4 × 3000']);
    // Un jour inconnu ne dit pas ce que vaut la période.
    const doute = [...dus, inconnue(j('2026-03-08'), j('2026-03-08'))];
    expect(repartir({ ...versement, brut: '120.00' }, doute).exacte).toBe(false);
  });
});

describe('les lignes lues d’un décompte', () => {
  it('ramènent au jour la fourchette d’un jour inconnu, sans dépasser', () => {
    const d = pour([{ ...arret('2026-03-04', 14), nature: 'maternite' }]);
    const [l] = lignesDe(d);
    expect(l).toMatchObject({ certitude: 'inconnu', min: 0 });
    expect(l?.au).toBe((l?.du ?? 0) + 13);
    const modele = d.arrets[0] as DecompteJson['arrets'][number];
    const periode = modele.periodes[0] as (typeof modele.periodes)[number];
    const borne = {
      ...periode,
      lignes: periode.lignes.map((x) => ({ ...x, montantMin: '14.13', montantMax: '28.27' })),
    };
    const borne2 = { ...d, arrets: [{ ...modele, periodes: [borne] }] } as DecompteJson;
    // 1 413 ÷ 14 = 100 et un reste ; 2 827 ÷ 14 = 201 et un reste.
    expect(lignesDe(borne2)[0]).toMatchObject({ min: 100, max: 201 });
  });
});

describe('ce que la comparaison signale', () => {
  const d = pour([arret('2026-03-04', 14)]);
  const codes = (a: DecompteJson, b: DecompteJson) =>
    comparer(a, b).avertissements.map((x) => x.code);

  it('rien quand les deux côtés ont leur raisonnement et le même droit', () => {
    expect(codes(d, d)).toEqual([]);
  });

  it('un côté sans raisonnement, s’il a des arrêts', () => {
    expect(codes({ ...d, trace: [] }, d)).toEqual(['ALM-A-061']);
    expect(codes(d, { ...d, trace: [] })).toEqual(['ALM-A-061']);
    expect(codes({ ...d, arrets: [], trace: [] }, d)).toEqual([]);
  });

  it('un autre droit, avec ses deux dates', () => {
    const autre = { ...d, droit: { ...d.droit, empreinte: 'x', connuLe: '2025-01-01' } };
    expect(comparer(autre, d).avertissements).toEqual([
      { code: 'ALM-A-062', operandes: { avant: '2025-01-01', apres: d.droit.connuLe } },
    ]);
  });

  it('les hypothèses ajoutées et retirées', () => {
    const avec = (valeur: number) => ({ ...d, hypotheses: [{ chemin: 'x', valeur }] });
    expect(comparer(avec(1), avec(2)).hypotheses).toEqual({
      ajoutees: [{ chemin: 'x', valeur: 2 }],
      retirees: [{ chemin: 'x', valeur: 1 }],
    });
    expect(comparer(avec(1), avec(1)).hypotheses).toEqual({ ajoutees: [], retirees: [] });
  });

  it.each([
    ['2026-03-04', '2026-03-17', false],
    ['2026-03-03', '2026-03-17', true],
    ['2026-03-04', '2026-03-18', true],
    ['2026-03-17', '2026-03-17', false],
    ['2026-03-18', '2026-03-18', true],
  ])('un versement du %s au %s hors de l’arrêt : %s', (du, au, hors) => {
    const versement = { payeur: 'assurance-maladie', beneficiaire: 'assure', du, au } as const;
    const c = differences(d, [{ ...versement, brut: '30.00' }]);
    expect(c.avertissements.some((a) => a.code === 'ALM-A-063')).toBe(hors);
  });
});
