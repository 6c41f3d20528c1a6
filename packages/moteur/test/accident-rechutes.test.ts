import { describe, expect, it } from 'vitest';
import { arret, decompter, etapes, paies } from './faits.ts';
import { frise, jours } from './frise.ts';

it('une consolidation ne fait recommencer les 28 jours qu’une fois', () => {
  const fait = { nature: 'accident-travail', sinistre: 's1', type: 'rechute' } as const;
  // 3 042.00 a month is 100.00 a day: 60.00, then 79.00 (limit of 79 %).
  const d = decompter({
    emplois: [
      {
        type: 'cdi',
        du: '2015-01-05',
        au: null,
        paies: paies('2024-01-01', '2025-12-01', '3042.00'),
      },
    ],
    arrets: [
      arret('2025-03-04', 10, {
        ...fait,
        type: 'initial',
        accidentLe: '2025-03-03',
        consolideLe: '2025-03-13',
      }),
      // After the consolidation: days 1 to 20 of a new count.
      arret('2025-06-02', 20, fait),
      // Not declared stable since: days 21 to 40, so 8 at 60 %, 12 at 79 %.
      arret('2025-09-01', 20, fait),
    ],
  });
  const jours = d.arrets[2]?.periodes.map((p) => `${p.jours} × ${p.lignes[0]?.montantJournalier}`);
  expect(jours).toEqual(['8 × 60.00', '12 × 79.00']);
});

/** 3 042.00 a month is 100.00 a day. */
const emplois = [
  { type: 'cdi', du: '2015-01-05', au: null, paies: paies('2024-01-01', '2025-12-01', '3042.00') },
] as const;
const at = { nature: 'accident-travail', sinistre: 's1' } as const;

it('deux jours d’historique du même accident s’ajoutent', () => {
  const d = decompter({
    emplois: [...emplois],
    historique: [
      { prestation: 'ijss-at', du: '2025-02-03', au: '2025-02-12', affection: 's1' },
      { prestation: 'ijss-at', du: '2025-03-03', au: '2025-03-17', affection: 's1' },
    ],
    arrets: [arret('2025-06-02', 5, { ...at, type: 'rechute' })],
  });
  // 10 + 15 = 25 days paid: three more at 60 %.
  expect(frise(d, { montants: true })).toEqual(
    jours(3, 'indemnise', '60.00').puis(2, 'indemnise', '79.00'),
  );
});

it('une consolidation dite par la prolongation arrête le tout, la plus ancienne d’abord', () => {
  const d = decompter({
    emplois: [...emplois],
    arrets: [
      arret('2025-03-04', 5, { ...at, type: 'initial', consolideLe: '2025-03-12' }),
      arret('2025-03-09', 10, { ...at, type: 'prolongation', consolideLe: '2025-03-10' }),
    ],
  });
  expect(frise(d)).toEqual(jours(7, 'indemnise').puis(8, 'consolidation'));
});

it('la rechute dit combien de jours étaient payés, et si le compte continue', () => {
  const de = (consolideLe: string | null) =>
    etapes(
      decompter({
        emplois: [...emplois],
        arrets: [
          arret('2025-03-04', 10, { ...at, type: 'initial', consolideLe }),
          arret('2025-06-02', 5, { ...at, type: 'rechute' }),
        ],
      }),
      'R-G-46',
    );
  expect(de(null)).toEqual(['premierArret 2025-03-04, joursPayes 10 : 10, appliquee']);
  expect(de('2025-03-20')).toEqual(['premierArret 2025-03-04, joursPayes 10 : 0, ecartee']);
});

describe('le plancher d’une rechute dont le premier arrêt n’est qu’en historique', () => {
  /** The first interruption, of 2018, is older than the job that is told. */
  const rechute = (brut: string) =>
    decompter({
      emplois: [
        {
          type: 'cdi',
          du: '2020-01-06',
          au: null,
          ancienneteDepuis: '2020-01-06',
          paies: paies('2024-01-01', '2025-12-01', brut),
        },
      ],
      historique: [{ prestation: 'ijss-at', du: '2018-03-05', au: '2018-03-14', affection: 's1' }],
      arrets: [arret('2025-06-02', 5, { ...at, type: 'rechute' })],
    });

  it('est inconnu quand le salaire d’alors n’est pas dit : de l’indemnité de la rechute à celle du plafond de 2018', () => {
    const d = rechute('3042.00');
    const [ligne] = d.arrets[0]?.periodes[0]?.lignes ?? [];
    // 60 % of 100.00; at most 60 % of 0.834 % of 39 732 (331.36): 198.82.
    expect(ligne).toMatchObject({
      certitude: 'inconnu',
      motif: 'fait-inconnu',
      montantMin: '300.00',
      montantMax: '994.10',
    });
    expect(d.arrets[0]?.droits[0]?.manque).toEqual([
      { chemin: 'emplois', effet: 'salaire-de-base' },
    ]);
  });

  it('ne change rien quand l’indemnité de la rechute dépasse celle du plafond d’alors', () => {
    // 15 000 a month: capped at 0.834 % of 47 100 (392.81), 60 %: 235.69, above 198.82.
    const d = rechute('15000.00');
    expect(frise(d, { montants: true })).toEqual(jours(5, 'indemnise', '235.69'));
    expect(d.arrets[0]?.periodes[0]?.lignes[0]?.certitude).toBe('certain');
  });

  it('ne se tait pas non plus quand l’emploi courait, sans les paies de ce temps-là', () => {
    const d = decompter({
      emplois: [...emplois],
      historique: [{ prestation: 'ijss-at', du: '2018-03-05', au: '2018-03-14', affection: 's1' }],
      arrets: [arret('2025-06-02', 5, { ...at, type: 'rechute' })],
    });
    expect(d.arrets[0]?.periodes[0]?.lignes[0]).toMatchObject({
      certitude: 'inconnu',
      montantMin: '300.00',
      montantMax: '994.10',
    });
  });
});

it('deux accidents du même jour sous deux noms ont chacun leurs 28 jours', () => {
  const le = { nature: 'accident-travail', accidentLe: '2025-03-03' } as const;
  const d = decompter({
    emplois: [...emplois],
    arrets: [
      arret('2025-03-04', 20, { ...le, sinistre: 'main', type: 'initial' }),
      arret('2025-06-02', 30, { ...le, sinistre: 'genou', type: 'rechute', suiteDe: 'A1' }),
    ],
  });
  const jours = d.arrets[1]?.periodes.map((p) => `${p.jours} × ${p.lignes[0]?.montantJournalier}`);
  expect(jours).toEqual(['28 × 60.00', '2 × 79.00']);
});
