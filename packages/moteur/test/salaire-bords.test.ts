import { describe, expect, it } from 'vitest';
import { arret, codes, decompter, etapes, paies } from './faits.ts';

/** Six fortnights of 840.00 paid before March 2026, from 1 December to 22 February. */
const QUATORZAINES = [
  ['2025-12-01', '2025-12-14'],
  ['2025-12-15', '2025-12-28'],
  ['2025-12-29', '2026-01-11'],
  ['2026-01-12', '2026-01-25'],
  ['2026-01-26', '2026-02-08'],
  ['2026-02-09', '2026-02-22'],
].map(([du, au]) => ({ du: du as string, au: au as string, brut: '840.00', heures: '70.00' }));

describe('une paie par quatorzaine (R323-4, 84 jours)', () => {
  const pour = (autres: object, liste: object[] = QUATORZAINES) =>
    decompter({
      emplois: [
        { type: 'cdi', du: '2010-01-04', periodicitePaie: 'quatorzaine', paies: liste, ...autres },
      ] as never,
      arrets: [arret('2026-03-04', 10)],
    });
  const avecPrime = (verseeLe: string) => {
    const [premiere, ...suite] = QUATORZAINES;
    return pour({}, [{ ...premiere, primes: [{ montant: '168.00', verseeLe }] }, ...suite]);
  };
  const ij = (d: ReturnType<typeof pour>) => d.arrets[0]?.indemniteJournaliere;

  it('six paies de 840,00 € donnent 60,00 € par jour', () => {
    expect(ij(pour({}))).toBe('30.00');
  });

  it('une prime versée pendant elles s’ajoute, pas une autre', () => {
    // (5 040 + 168) ÷ 84 = 62.00; half: 31.00.
    expect(ij(avecPrime('2025-12-01'))).toBe('31.00');
    expect(ij(avecPrime('2026-02-22'))).toBe('31.00');
    expect(ij(avecPrime('2025-11-30'))).toBe('30.00');
    expect(ij(avecPrime('2026-02-23'))).toBe('30.00');
    expect(etapes(avecPrime('2026-02-22'), 'R-G-04-prime')).toEqual([
      'verseeLe 2026-02-22, montant 168.00 : 168.00, appliquee',
    ]);
  });

  it('une paie qui manque à un emploi ancien laisse la base inconnue', () => {
    const d = pour({}, QUATORZAINES.slice(1));
    expect(codes(d)).toContain('ALM-A-014');
    expect(d.arrets[0]?.droits[0]?.manque).toContainEqual({
      chemin: 'emplois[0].paies',
      effet: 'salaire-de-base',
    });
    const payee = d.arrets[0]?.periodes.at(-1)?.lignes[0];
    expect([payee?.certitude, payee?.motif]).toEqual(['inconnu', 'fait-inconnu']);
  });

  it('une paie d’avant l’embauche compte pour zéro', () => {
    // 5 × 840 ÷ 84 = 50.00.
    expect(ij(pour({ du: '2025-12-15' }, QUATORZAINES.slice(1)))).toBe('25.00');
  });
});

describe('des emplois qui se suivent dans un mois (R323-8 II 3°)', () => {
  it('seuls les jours vides avant le dernier commencé se comblent, à son salaire', () => {
    const emploi = (du: string, au: string | null, liste: ReturnType<typeof paies>) => ({
      type: 'cdd' as const,
      du,
      au,
      paies: liste,
    });
    const paie = (du: string, au: string, brut: string) => [{ du, au, brut, heures: '60.00' }];
    const d = decompter({
      emplois: [
        emploi('2025-01-06', '2026-01-10', [
          ...paies('2025-01-01', '2025-12-01', '1825.00'),
          ...paie('2026-01-01', '2026-01-10', '600.00'),
        ]),
        emploi('2026-01-12', '2026-01-16', paie('2026-01-12', '2026-01-16', '200.00')),
        emploi('2026-01-20', null, [
          ...paie('2026-01-20', '2026-01-31', '720.00'),
          ...paies('2026-02-01', '2026-02-01', '1825.00'),
        ]),
      ],
      arrets: [arret('2026-03-04', 10)],
    });
    // January: 1 520 received, and 3 empty days (17 to 19) at 720 ÷ 12 = 60: 1 700.
    // (1 825 + 1 700 + 1 825) ÷ 91.25 = 58.63; half: 29.315 → 29.32.
    expect(d.arrets[0]?.indemniteJournaliere).toBe('29.32');
  });
});

describe('un mois incomplet d’avant le 15 avril 2021 (R323-8 ancien)', () => {
  const emploi = (salaireMensuel: string | undefined, brut: string, fevrier: string) => ({
    type: 'cdi' as const,
    du: '2012-01-02',
    ...(salaireMensuel === undefined ? {} : { salaireMensuel }),
    absences: [{ du: '2021-02-15', au: '2021-02-28', motif: 'maladie' as const }],
    paies: [
      ...paies('2020-03-01', '2021-01-01', brut),
      ...paies('2021-02-01', '2021-02-01', fevrier),
    ],
  });
  const pour = (premier: string | undefined, second: string | undefined) =>
    decompter({
      emplois: [emploi(premier, '1000.00', '500.00'), emploi(second, '825.00', '400.00')],
      arrets: [arret('2021-03-10', 10)],
    }).arrets[0];

  it('vaut la somme des salaires des contrats', () => {
    // 3 × (1 000 + 825) ÷ 91.25 = 60.00.
    expect(pour('1000.00', '825.00')?.indemniteJournaliere).toBe('30.00');
  });

  it.each([
    [undefined, '825.00'],
    ['1000.00', undefined],
    [undefined, undefined],
  ])('est inconnu si l’un des contrats ne le dit pas (%s, %s)', (premier, second) => {
    const a = pour(premier, second);
    expect(a?.indemniteJournaliere).toBeNull();
    expect(a?.droits[0]?.manque).toEqual([
      { chemin: 'emplois[0].paies[].salaireRetabli', effet: 'salaire-retabli' },
    ]);
  });
});

describe('un emploi tout juste commencé, sans paie', () => {
  it('laisse la base inconnue, et nomme la paie qui manque', () => {
    const d = decompter({
      // 13 500 € over the six months before: more than 1 015 SMIC.
      emplois: [
        {
          type: 'cdd',
          du: '2025-09-01',
          au: '2025-11-30',
          paies: paies('2025-09-01', '2025-11-01', '4500.00'),
        },
        { type: 'cdi', du: '2026-03-02', paies: [] },
      ],
      arrets: [arret('2026-03-20', 10)],
    });
    const a = d.arrets[0];
    expect(a?.salaireJournalierBase).toBeNull();
    expect(a?.droits[0]?.manque.map((m) => `${m.chemin} ${m.effet}`)).toContain(
      'emplois[1].paies salaire-de-base',
    );
  });
});
