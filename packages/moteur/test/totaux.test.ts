import { describe, expect, it } from 'vitest';
import type { ArretCalcule, Echeance, Tranche } from '../src/decompte/types.ts';
import { additionner, joursPayes, parPayeur, totaux } from '../src/paiement/totaux.ts';

const tranche = (du: number, au: number, journalier: number, autres: Partial<Tranche> = {}) =>
  ({
    du,
    au,
    prestation: 'ijss-maladie',
    certitude: 'certain',
    journalier,
    journalierMax: journalier,
    motif: 'indemnise',
    ...autres,
  }) as Tranche;

const arret = (
  payeur: ArretCalcule['payeur'],
  tranches: Tranche[],
  complements: ArretCalcule['complements'] = [],
) => ({ payeur, tranches, complements }) as unknown as ArretCalcule;

const versement = (payeur: Echeance['payeur'], brut: number) =>
  ({ payeur, brut, csg: brut / 10, csgDeductible: 1, crds: 2, imposable: brut - 1 }) as Echeance;

const maintien = (du: number, au: number, journalier: number, autres: Partial<Tranche> = {}) =>
  tranche(du, au, journalier, { prestation: 'maintien-employeur', ...autres });

describe('le total est la somme des versements', () => {
  const un = versement('assurance-maladie', 1000);
  const deux = versement('assurance-maladie', 500);

  it('montant par montant', () => {
    expect(additionner([un, deux])).toEqual({
      brut: 1500,
      csg: 150,
      csgDeductible: 2,
      crds: 4,
      imposable: 1498,
    });
    expect(additionner([])).toEqual({ brut: 0, csg: 0, csgDeductible: 0, crds: 0, imposable: 0 });
  });

  it('un jour payé est un jour de plus de zéro', () => {
    expect(joursPayes([arret('msa', [tranche(1, 3, 0), tranche(4, 13, 3288)])])).toBe(10);
  });

  it('il dit s’il est complet, et sinon sa borne haute', () => {
    const m = additionner([un]);
    expect(totaux(m, 3, null, [])).toMatchObject({ complet: true, max: null, jours: 3 });
    expect(totaux(m, 3, { max: null }, [])).toMatchObject({ complet: false, max: null });
    expect(totaux(m, 3, { max: m }, [])).toMatchObject({ complet: false, max: m });
  });
});

describe('ce que chaque payeur doit', () => {
  const cpam = arret('assurance-maladie', [tranche(1, 3, 0), tranche(4, 10, 3288)]);
  const msa = arret('msa', [tranche(20, 24, 2500)]);
  const paiements = [versement('assurance-maladie', 23_016), versement('msa', 12_500)];
  const total = additionner(paiements);
  const brut = (t: ReturnType<typeof parPayeur>) =>
    Object.fromEntries(t.map((p) => [p.payeur, p.montants?.brut ?? null]));

  it('un seul régime et personne d’autre : le total est à lui', () => {
    expect(parPayeur([cpam], paiements.slice(0, 1), total)).toEqual([
      { payeur: 'assurance-maladie', montants: total, brutSeul: false },
    ]);
  });

  it('deux régimes, deux sommes, chacun ses versements', () => {
    const lus = parPayeur([cpam, msa], paiements, total);
    expect(brut(lus)).toEqual({ 'assurance-maladie': 23_016, msa: 12_500 });
    expect(lus.map((p) => p.brutSeul)).toEqual([false, false]);
  });

  it('une part inconnue tait la somme de ce régime, et de lui seul', () => {
    const doute = arret('msa', [
      tranche(20, 24, 2500),
      tranche(25, 26, 0, { certitude: 'inconnu' }),
    ]);
    expect(brut(parPayeur([cpam, doute], paiements, total))).toEqual({
      'assurance-maladie': 23_016,
      msa: null,
    });
    expect(brut(parPayeur([doute], paiements.slice(1), total))).toEqual({ msa: null });
  });

  it('deux arrêts d’un même régime : une part inconnue suffit à taire sa somme', () => {
    const doute = arret('msa', [tranche(30, 31, 0, { certitude: 'inconnu' })]);
    expect(brut(parPayeur([msa, doute], paiements.slice(1), total))).toEqual({ msa: null });
  });

  it('le salaire maintenu est dit à part, en brut seulement', () => {
    const employe = arret(
      'assurance-maladie',
      [tranche(4, 10, 3288)],
      [{ payeur: 'employeur', tranches: [maintien(1, 7, 0), maintien(8, 10, 2000)] }],
    );
    const lus = parPayeur([employe], paiements.slice(0, 1), additionner(paiements.slice(0, 1)));
    expect(brut(lus)).toEqual({ 'assurance-maladie': 23_016, employeur: 6000 });
    expect(lus.map((p) => p.brutSeul)).toEqual([false, true]);
    expect(lus[1]?.montants).toEqual({
      brut: 6000,
      csg: 0,
      csgDeductible: 0,
      crds: 0,
      imposable: 0,
    });
  });

  it('deux autres payeurs ne mêlent pas leurs jours, et l’un peut être inconnu', () => {
    const employe = arret(
      'assurance-maladie',
      [tranche(4, 10, 3288)],
      [
        { payeur: 'employeur', tranches: [maintien(8, 10, 2000)] },
        {
          payeur: 'autre',
          tranches: [tranche(8, 9, 100), tranche(10, 10, 0, { certitude: 'inconnu' })],
        },
        { payeur: 'tiers', tranches: [tranche(8, 9, 150)] },
      ],
    );
    const lus = parPayeur([employe], paiements.slice(0, 1), total);
    expect(brut(lus)).toEqual({
      'assurance-maladie': 23_016,
      employeur: 6000,
      autre: null,
      tiers: 300,
    });
    expect(lus.map((p) => p.brutSeul)).toEqual([false, true, true, true]);
  });
});
