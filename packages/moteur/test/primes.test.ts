import { describe, expect, it } from 'vitest';
import { arret, decompter, salarie } from './faits.ts';

/** 1 825.00 a month, and one bonus apart from the gross of February. */
function avecPrime(verseeLe?: string) {
  const emploi = salarie('2026-03-04');
  const prime = { montant: '300.00', ...(verseeLe === undefined ? {} : { verseeLe }) };
  const paies = (emploi.paies ?? []).map((p) =>
    p.du === '2026-02-01' ? { ...p, primes: [prime] } : p,
  );
  const d = decompter({
    le: '2026-11-24',
    emplois: [{ ...emploi, paies }],
    arrets: [arret('2026-03-04', 10)],
  });
  return d.arrets[0]?.indemniteJournaliere;
}

describe('la prime d’un arrêt maladie', () => {
  it('compte en entier dans le mois de son versement', () => {
    // (1 825 + 1 825 + 2 125) ÷ 91,25 ÷ 2 = 31,64.
    expect(avecPrime()).toBe('31.64');
    expect(avecPrime('2025-12-01')).toBe('31.64');
    expect(avecPrime('2026-02-28')).toBe('31.64');
  });

  it('ne compte pas quand elle est versée avant les trois mois, ou après eux', () => {
    expect(avecPrime('2025-11-30')).toBe('30.00');
    expect(avecPrime('2026-03-01')).toBe('30.00');
  });
});

it('la ligne payée cite la prime parmi ses étapes', () => {
  const emploi = salarie('2026-03-04');
  const paies = (emploi.paies ?? []).map((p) =>
    // Paid in January: for an accident, it is spread over February.
    p.du === '2026-01-01' ? { ...p, primes: [{ montant: '300.00' }] } : p,
  );
  const regles = (nature: 'maladie' | 'accident-travail', regle: string) => {
    const d = decompter({
      le: '2026-11-24',
      emplois: [{ ...emploi, paies }],
      arrets: [arret('2026-03-04', 10, { nature })],
    });
    const payee = d.arrets[0]?.periodes.at(-1)?.lignes[0];
    return payee?.trace.map((r) => d.trace[r]?.regle).filter((r) => r === regle);
  };
  expect(regles('maladie', 'R-G-04-prime')).toEqual(['R-G-04-prime']);
  expect(regles('accident-travail', 'R-G-42')).toEqual(['R-G-42']);
});
