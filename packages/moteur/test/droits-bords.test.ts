import { describe, expect, it } from 'vitest';
import { arret, decompter, etapes, paies } from './faits.ts';

describe('les mois d’avant les paies données', () => {
  /** Three months told, 151.67 h each, and a stop that outlasts six months: twelve months are looked at. */
  const pour = (
    t: 'cdi' | 'cdd' | 'apprentissage' | 'mission' | 'saisonnier',
    absence?: [string, string],
  ) =>
    decompter({
      assure: { naissance: '1990-01-01' },
      emplois: [
        {
          type: t,
          du: '2015-01-05',
          au: null,
          ...(t === 'apprentissage' ? { apprentissage: { annee: 1 } } : {}),
          absences:
            absence === undefined
              ? []
              : [{ du: absence[0], au: absence[1], motif: 'conge-sans-solde' }],
          paies: paies('2025-12-01', '2026-02-01', '1825.00'),
        },
      ],
      arrets: [arret('2026-03-04', 240)],
    });
  const heures = (d: ReturnType<typeof pour>) =>
    d.arrets[0]?.droits[1]?.conditions.find((c) => c.regle === 'R-G-28-h')?.constate.valeur;
  const presumees = (d: ReturnType<typeof pour>) =>
    d.hypotheses.filter((h) => h.chemin === 'emplois[0].paies').map((h) => h.valeur);

  it.each(['cdi', 'cdd', 'apprentissage'] as const)(
    'se présument travaillés à la durée légale (%s), et c’est dit une fois',
    (t) => {
      expect(heures(pour(t))).toBe('1820.04');
      expect(presumees(pour(t))).toEqual(['151.67 h par mois complet']);
    },
  );

  it.each(['mission', 'saisonnier'] as const)('ne se présument jamais (%s)', (t) => {
    expect(heures(pour(t))).toBe('455.01');
    expect(presumees(pour(t))).toEqual([]);
  });

  it('un mois touché par une absence ne se présume pas, fût-ce d’un jour', () => {
    expect(heures(pour('cdi', ['2025-11-10', '2025-12-01']))).toBe('1668.37');
    expect(heures(pour('cdi', ['2025-10-31', '2025-11-01']))).toBe('1516.70');
    expect(heures(pour('cdi', ['2025-11-30', '2025-11-30']))).toBe('1668.37');
  });
});

describe('les jours indemnisés valent six heures, une fois chacun (R-G-30)', () => {
  it('chômage et maladie qui se chevauchent, dans le désordre', () => {
    const d = decompter({
      emplois: [
        {
          type: 'cdi',
          du: '2026-02-26',
          au: null,
          paies: paies('2026-02-01', '2026-02-01', '10.00', '1.00'),
        },
      ],
      chomage: [
        { du: '2026-02-10', au: '2026-02-20', inscrit: true, indemnise: true },
        { du: '2026-02-01', au: '2026-02-12', inscrit: true, indemnise: true },
      ],
      historique: [{ prestation: 'ijss-maladie', du: '2026-02-15', au: '2026-02-25' }],
      arrets: [arret('2026-03-04', 10)],
    });
    // 1 to 25 February: 25 days × 6 h.
    expect(etapes(d, 'R-G-30')).toContain(
      'du 2025-12-01, au 2026-02-28, jours 25, parJour 6.00 : 150.00, appliquee',
    );
  });
});

describe('les droits gardés après un contrat (L161-8, INT-21)', () => {
  const etat = (premierJour: string, chomage: [string, string][], indemnise = true, fin = '2024') =>
    decompter({
      emplois: [
        {
          type: 'cdd',
          du: '2022-01-03',
          au: `${fin}-12-31`,
          paies: paies('2022-12-01', `${fin}-12-01`, '1825.00'),
        },
      ],
      chomage: chomage.map(([du, au]) => ({ du, au, inscrit: true, indemnise })),
      arrets: [arret(premierJour, 10)],
    }).arrets[0]?.droits[0]?.etat;

  it('douze mois après le contrat, à un jour près', () => {
    expect(etat('2025-12-31', [])).toBe('ouvert');
    expect(etat('2026-01-01', [])).toBe('ferme');
  });

  it('douze mois après le chômage indemnisé commencé entre-temps', () => {
    const chomage: [string, string][] = [['2025-06-01', '2025-08-31']];
    expect(etat('2026-08-31', chomage)).toBe('ouvert');
    expect(etat('2026-09-01', chomage)).toBe('ferme');
    expect(etat('2026-08-31', chomage, false)).toBe('ferme');
  });

  it('un chômage commencé le lendemain du dernier jour prolonge encore, pas plus tard', () => {
    expect(etat('2026-01-31', [['2025-01-01', '2025-01-31']], true, '2023')).toBe('ouvert');
    expect(etat('2026-01-31', [['2025-01-02', '2025-01-31']], true, '2023')).toBe('ferme');
  });

  it('un chômage fini avant le contrat ne prolonge rien', () => {
    expect(etat('2026-01-01', [['2024-01-01', '2024-12-31']])).toBe('ferme');
  });

  it('un court chômage du début ne raccourcit pas les douze mois', () => {
    expect(etat('2025-12-31', [['2025-01-01', '2025-01-01']])).toBe('ouvert');
  });
});
