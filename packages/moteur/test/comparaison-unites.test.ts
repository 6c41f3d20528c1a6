import { j } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { balayer } from '../src/comparaison/balayer.ts';
import { Causes } from '../src/comparaison/causes.ts';
import { confronter } from '../src/comparaison/confronter.ts';
import { cles, cote, douteux, ecrireCote, memeCote } from '../src/comparaison/cotes.ts';
import { type Ligne } from '../src/comparaison/lignes.ts';

import { inconnue, ligne } from './lignes-comparees.ts';

describe('le balayage des jours', () => {
  const bornes = (avant: Ligne[], apres: Ligne[]) =>
    balayer(avant, apres).map((i) => [i.du, i.au, i.avant.length, i.apres.length]);

  it('coupe là où une ligne commence ou finit, au jour près', () => {
    expect(bornes([ligne(1, 10, 5)], [ligne(4, 6, 5)])).toEqual([
      [1, 3, 1, 0],
      [4, 6, 1, 1],
      [7, 10, 1, 0],
    ]);
  });

  it('laisse de côté les jours sans aucune ligne', () => {
    expect(bornes([ligne(1, 2, 5)], [ligne(5, 5, 5)])).toEqual([
      [1, 2, 1, 0],
      [5, 5, 0, 1],
    ]);
    expect(bornes([], [])).toEqual([]);
  });

  it('ne suppose pas que les lignes viennent dans l’ordre', () => {
    expect(bornes([ligne(8, 9, 1), ligne(1, 2, 1)], [])).toEqual([
      [1, 2, 1, 0],
      [8, 9, 1, 0],
    ]);
  });

  it('garde deux lignes d’un même jour', () => {
    expect(bornes([ligne(1, 3, 1), ligne(2, 2, 1)], [])).toEqual([
      [1, 1, 1, 0],
      [2, 2, 2, 0],
      [3, 3, 1, 0],
    ]);
  });
});

describe('un côté de la comparaison', () => {
  it('additionne les lignes, et n’est connu que si toutes le sont', () => {
    expect(cote([])).toBeNull();
    expect(cote([ligne(1, 1, 300), ligne(1, 1, 45)])).toMatchObject({
      connu: true,
      min: 345,
      max: 345,
      prevu: false,
    });
    const melange = cote([
      ligne(1, 1, 300),
      inconnue(1, 1),
      ligne(1, 1, 1, { certitude: 'prevu' }),
    ]);
    expect(melange).toMatchObject({ connu: false, min: 301, prevu: true });
    expect(ecrireCote(melange)).toEqual({
      prestations: ['ijss-maladie', 'ijss-maladie', 'ijss-maladie'],
      motifs: ['indemnise', 'indemnise', 'indemnise'],
      montantJournalier: null,
      montantJournalierMin: '3.01',
      montantJournalierMax: null,
    });
  });

  it('écrit la borne haute quand elle existe, et tait la prestation d’un versement', () => {
    const borne = cote([inconnue(1, 1, { min: 100, max: 250 })]);
    expect(ecrireCote(borne)).toMatchObject({
      montantJournalierMin: '1.00',
      montantJournalierMax: '2.50',
    });
    const verse = cote([ligne(1, 1, 100, { prestation: null, motif: 'verse' })]);
    expect(ecrireCote(verse)).toEqual({
      prestations: [],
      motifs: ['verse'],
      montantJournalier: '1.00',
    });
    expect(ecrireCote(null)).toBeNull();
  });

  it.each([
    ['le même montant pour la même raison', ligne(1, 1, 5), ligne(1, 1, 5), true],
    [
      'certain ou prévu, c’est le calendrier',
      ligne(1, 1, 5),
      ligne(1, 1, 5, { certitude: 'prevu' }),
      true,
    ],
    ['un autre montant', ligne(1, 1, 5), ligne(1, 1, 6), false],
    ['une autre borne haute', inconnue(1, 1, { max: 5 }), inconnue(1, 1, { max: 6 }), false],
    [
      'une autre borne basse',
      inconnue(1, 1, { min: 1, max: 6 }),
      inconnue(1, 1, { max: 6 }),
      false,
    ],
    ['connu d’un côté', ligne(1, 1, 0, { max: 0 }), inconnue(1, 1, { max: 0 }), false],
    ['une autre raison', ligne(1, 1, 0, { motif: 'carence' }), ligne(1, 1, 0), false],
    ['une autre prestation', ligne(1, 1, 5, { prestation: 'ijss-at' }), ligne(1, 1, 5), false],
  ])('%s', (_, a, b, pareils) => {
    expect(memeCote(cote([a]), cote([b]))).toBe(pareils);
    expect(memeCote(cote([b]), cote([a]))).toBe(pareils);
  });

  it('une absence n’est pareille qu’à une absence', () => {
    expect(memeCote(null, null)).toBe(true);
    expect(memeCote(null, cote([ligne(1, 1, 0)]))).toBe(false);
    expect(memeCote(cote([ligne(1, 1, 0)]), null)).toBe(false);
  });

  it('nomme payeurs et destinataires une fois, dans un ordre fixe', () => {
    const i = {
      du: 1,
      au: 1,
      avant: [ligne(1, 1, 1, { payeur: 'msa' }), ligne(1, 1, 1, { beneficiaire: 'employeur' })],
      apres: [ligne(1, 1, 1, { payeur: 'msa' }), ligne(1, 1, 1)],
    };
    expect(cles(i)).toEqual([
      { payeur: 'assurance-maladie', beneficiaire: 'assure' },
      { payeur: 'assurance-maladie', beneficiaire: 'employeur' },
      { payeur: 'msa', beneficiaire: 'assure' },
    ]);
  });

  it.each([
    ['assurance-maladie', 'assurance-maladie', true],
    // One scheme alone pays a day: the doubt on one is a doubt on the other.
    ['msa', 'assurance-maladie', true],
    ['employeur', 'assurance-maladie', false],
    ['employeur', 'employeur', true],
    ['assurance-maladie', 'employeur', false],
  ])('un jour inconnu chez %s, vu de %s, fait douter : %s', (payeur, vu, doute) => {
    const i = { du: 1, au: 1, avant: [inconnue(1, 1, { payeur })], apres: [] };
    expect(douteux(i, vu)).toBe(doute);
    expect(douteux({ ...i, avant: [], apres: i.avant }, vu)).toBe(doute);
    expect(douteux({ ...i, avant: [ligne(1, 1, 1, { payeur })] }, vu)).toBe(false);
  });
});

describe('deux côtés confrontés', () => {
  const lire = (avant: Ligne[], apres: Ligne[]) =>
    confronter(avant, apres, memeCote, new Causes([], []));
  const mars = (jour: number) => j('2026-03-01') + jour - 1;
  const l = (du: number, au: number, cents: number, autres: Partial<Ligne> = {}) =>
    ligne(mars(du), mars(au), cents, autres);

  it('réunit des jours qui se suivent et disent la même chose', () => {
    const { periodes } = lire([l(1, 5, 100), l(6, 10, 100)], [l(1, 10, 130)]);
    expect(periodes).toHaveLength(1);
    expect(periodes[0]).toMatchObject({
      du: '2026-03-01',
      au: '2026-03-10',
      jours: 10,
      differenceJournaliere: '0.30',
      difference: '3.00',
      sens: 'rappel',
    });
  });

  it('ne les réunit pas quand un jour les sépare', () => {
    const { periodes } = lire([l(1, 3, 100), l(5, 6, 100)], [l(1, 3, 130), l(5, 6, 130)]);
    expect(periodes.map((p) => [p.du, p.jours, p.difference])).toEqual([
      ['2026-03-01', 3, '0.90'],
      ['2026-03-05', 2, '0.60'],
    ]);
  });

  it('dit « sans effet » quand seule la raison change', () => {
    const { periodes } = lire(
      [l(1, 2, 0, { motif: 'carence' })],
      [l(1, 2, 0, { motif: 'pension' })],
    );
    expect(periodes[0]).toMatchObject({ sens: 'sans-effet', difference: '0.00' });
  });

  it('un jour prévu le reste, du côté d’après d’abord', () => {
    const certitude = 'prevu' as const;
    expect(lire([l(1, 1, 5)], [l(1, 1, 6, { certitude })]).periodes[0]?.certitude).toBe('prevu');
    expect(lire([l(1, 1, 5, { certitude })], [l(1, 1, 6)]).periodes[0]?.certitude).toBe('certain');
    expect(lire([l(1, 1, 5, { certitude })], []).periodes[0]?.certitude).toBe('prevu');
    expect(lire([l(1, 2, 5)], [l(1, 2, 6, { certitude })]).totaux[0]).toMatchObject({
      rappel: '0.02',
      rappelPrevu: '0.02',
      tropPercuPrevu: '0.00',
    });
  });

  it('compte les jours inconnus une fois, quels que soient les payeurs', () => {
    const lu = lire([l(1, 4, 5), l(1, 4, 2, { payeur: 'employeur' })], [inconnueDe(1, 4)]);
    expect(lu.joursInconnus).toBe(4);
    expect(lu.totaux.map((t) => [t.payeur, t.joursInconnus, t.tropPercu])).toEqual([
      ['assurance-maladie', 4, '0.00'],
      ['employeur', 0, '0.08'],
    ]);
    expect(lu.periodes[0]).toMatchObject({
      sens: 'inconnu',
      certitude: 'inconnu',
      difference: null,
    });
  });

  const inconnueDe = (du: number, au: number) => inconnue(mars(du), mars(au));
});
