import { j } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import type { Tranche } from '../src/decompte/types.ts';
import { type ReglesDuMaintien, suites } from '../src/employeur/jours.ts';

const DU = j('2025-03-03');
const NEUF_DIXIEMES = { n: 9, d: 10 };
const DEUX_TIERS = { n: 2, d: 3 };

/** The law of a year of seniority, with few days so that the ends show; nothing is past, no contract ends. */
const REGLES: ReglesDuMaintien = {
  attente: 7,
  premiere: 5,
  seconde: 4,
  taux1: NEUF_DIXIEMES,
  taux2: DEUX_TIERS,
  finContrat: j('2030-01-01'),
  parMois: false,
  parJourOuvre: false,
  le: j('2025-01-01'),
};

type Jours = readonly [nombre: number, motif: Tranche['motif'], autres?: Partial<Tranche>];

/** Days of benefit one after the other from Monday 3 March 2025, then what the employer owes of them. */
function maintien(jours: readonly Jours[], regles: Partial<ReglesDuMaintien> = {}): string[] {
  let du = DU;
  const base = jours.map(([nombre, motif, autres]): Tranche => {
    const t: Tranche = {
      du,
      au: du + nombre - 1,
      prestation: 'ijss-maladie',
      beneficiaire: 'assure',
      certitude: 'prevu',
      journalier: 3000,
      journalierMax: 3000,
      motif,
      fiscalite: 'imposable',
      trace: [],
      ...autres,
    };
    du += nombre;
    return t;
  });
  return [...suites(base, { ...REGLES, ...regles })].map((s) => {
    const taux = s.taux === null ? '' : ` ${s.taux.n}/${s.taux.d}`;
    return `${s.du - DU + 1}..${s.au - DU + 1} ${s.motif}${taux}`;
  });
}

describe('les jours que l’employeur maintient (D1226-1 à D1226-4)', () => {
  it('sept jours d’attente, puis 90 %, puis deux tiers, puis rien', () => {
    expect(maintien([[20, 'indemnise']])).toEqual([
      '1..7 maintien-attente',
      '8..12 indemnise 9/10',
      '13..16 indemnise 2/3',
      '17..20 maintien-epuise',
    ]);
  });

  it('les jours de carence de la caisse comptent dans l’attente et se maintiennent ensuite', () => {
    expect(
      maintien(
        [
          [3, 'carence'],
          [2, 'indemnise'],
        ],
        { attente: 2 },
      ),
    ).toEqual(['1..2 maintien-attente', '3..3 carence 9/10', '4..5 indemnise 9/10']);
  });

  it('un jour non prescrit n’use ni l’attente ni la durée', () => {
    expect(
      maintien([
        [3, 'indemnise'],
        [4, 'jours-non-prescrits'],
        [12, 'indemnise'],
      ]),
    ).toEqual([
      '1..3 maintien-attente',
      '4..7 jours-non-prescrits',
      '8..11 maintien-attente',
      '12..16 indemnise 9/10',
      '17..19 indemnise 2/3',
    ]);
  });

  it('un jour d’indemnité inconnue se maintient peut-être, et n’use pas sûrement la durée', () => {
    expect(
      maintien(
        [
          [6, 'fait-inconnu', { certitude: 'inconnu' }],
          [7, 'indemnise'],
        ],
        { attente: 0 },
      ),
    ).toEqual(['1..6 fait-inconnu 9/10', '7..11 indemnise 9/10', '12..13 indemnise 2/3']);
  });

  it('dans la seconde période aussi', () => {
    expect(
      maintien(
        [
          [5, 'indemnise'],
          [6, 'fait-inconnu', { certitude: 'inconnu' }],
          [5, 'indemnise'],
        ],
        {
          attente: 0,
        },
      ),
    ).toEqual([
      '1..5 indemnise 9/10',
      '6..11 fait-inconnu 2/3',
      '12..15 indemnise 2/3',
      '16..16 maintien-epuise',
    ]);
  });

  it('un motif inconnu pour la caisse reste peut-être pris en charge', () => {
    const inconnu = { certitude: 'inconnu' } as const;
    expect(maintien([[2, 'droits-non-ouverts', inconnu]], { attente: 0 })).toEqual([
      '1..2 droits-non-ouverts 9/10',
    ]);
    expect(maintien([[2, 'droits-non-ouverts']], { attente: 0 })).toEqual([
      '1..2 maintien-sans-ijss',
    ]);
  });

  it('une indemnité réduite pour envoi tardif ouvre le maintien, une indemnité supprimée non', () => {
    expect(maintien([[2, 'envoi-tardif']], { attente: 0 })).toEqual(['1..2 envoi-tardif 9/10']);
    expect(maintien([[2, 'envoi-tardif', { journalier: 0 }]], { attente: 0 })).toEqual([
      '1..2 maintien-sans-ijss',
    ]);
    expect(maintien([[2, 'carence', { journalier: 0 }]], { attente: 0 })).toEqual([
      '1..2 carence 9/10',
    ]);
  });

  it('un jour à temps partiel n’est pas un jour d’absence', () => {
    expect(
      maintien(
        [
          [2, 'temps-partiel'],
          [2, 'indemnise'],
        ],
        { attente: 0 },
      ),
    ).toEqual(['1..2 maintien-temps-partiel', '3..4 indemnise 9/10']);
  });

  it('le dernier jour du contrat est maintenu, le lendemain non', () => {
    expect(maintien([[4, 'indemnise']], { attente: 0, finContrat: DU + 1 })).toEqual([
      '1..2 indemnise 9/10',
      '3..4 maintien-fin-contrat',
    ]);
    expect(maintien([[2, 'indemnise']], { attente: 0, finContrat: DU + 1 })).toEqual([
      '1..2 indemnise 9/10',
    ]);
  });

  it('ce qui est passé à la date du calcul ne se mêle pas à ce qui est prévu', () => {
    expect(maintien([[4, 'indemnise']], { attente: 0, le: DU + 2 })).toEqual([
      '1..2 indemnise 9/10',
      '3..4 indemnise 9/10',
    ]);
    expect(maintien([[4, 'indemnise']], { attente: 0, le: DU })).toEqual(['1..4 indemnise 9/10']);
    expect(maintien([[4, 'jours-non-prescrits']], { le: DU + 1 })).toEqual([
      '1..1 jours-non-prescrits',
      '2..4 jours-non-prescrits',
    ]);
  });

  it('un jour vaut ce qu’en fait son mois : la ligne s’arrête le 31 mars', () => {
    expect(maintien([[40, 'indemnise']], { attente: 0, premiere: 90, parMois: true })).toEqual([
      '1..29 indemnise 9/10',
      '30..40 indemnise 9/10',
    ]);
  });

  it('en jours ouvrés, chaque jour travaillé seul, le samedi et le dimanche ensemble', () => {
    expect(
      maintien([[8, 'indemnise']], { attente: 0, premiere: 90, parMois: true, parJourOuvre: true }),
    ).toEqual([
      '1..1 indemnise 9/10',
      '2..2 indemnise 9/10',
      '3..3 indemnise 9/10',
      '4..4 indemnise 9/10',
      '5..5 indemnise 9/10',
      '6..7 indemnise 9/10',
      '8..8 indemnise 9/10',
    ]);
  });
});
