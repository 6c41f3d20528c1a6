import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ajouterAns,
  ajouterMois,
  anneeDe,
  dateCivile,
  dernierJour,
  ecrireJour,
  estBissextile,
  j,
  jour,
  jourDeSemaine,
  joursDuMois,
  lireJour,
  moisCivil,
  moisDe,
  premierJour,
} from './calendrier.ts';

const PREMIER = j('0001-01-01');
const DERNIER = j('9999-12-31');
const unJour = fc.integer({ min: PREMIER, max: DERNIER });

/** Day after, by the rule a child learns: the reference the arithmetic is compared with. */
function lendemain(iso: string): string {
  const [annee, mois, quantieme] = iso.split('-').map(Number) as [number, number, number];
  const ecrire = (a: number, m: number, q: number) =>
    `${String(a).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(q).padStart(2, '0')}`;
  if (quantieme < joursDuMois(annee, mois)) return ecrire(annee, mois, quantieme + 1);
  return mois < 12 ? ecrire(annee, mois + 1, 1) : ecrire(annee + 1, 1, 1);
}

describe('un jour est un entier', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2026-11-22', 20_779],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s est le jour %i', (iso, numero) => {
    expect(lireJour(iso)).toBe(numero);
    expect(ecrireJour(numero)).toBe(iso);
  });

  it('numérote sans trou ni doublon tous les jours de 1896 à 2105', () => {
    let iso = '1896-01-01';
    for (let numero = j(iso); numero <= j('2105-12-31'); numero++) {
      expect(ecrireJour(numero)).toBe(iso);
      iso = lendemain(iso);
    }
  });

  it('se relit tel qu’il s’écrit, de l’an 1 à l’an 9999', () => {
    fc.assert(fc.property(unJour, (n) => lireJour(ecrireJour(n)) === n));
  });

  it('a pour lendemain le jour suivant, quel qu’il soit', () => {
    const avantLeDernier = fc.integer({ min: PREMIER, max: DERNIER - 1 });
    fc.assert(
      fc.property(avantLeDernier, (n) => {
        expect(ecrireJour(n + 1)).toBe(lendemain(ecrireJour(n)));
      }),
    );
  });

  it('garde son année, son mois et son quantième', () => {
    fc.assert(
      fc.property(unJour, (n) => {
        const { annee, mois, quantieme } = dateCivile(n);
        expect(jour(annee, mois, quantieme)).toBe(n);
        expect(moisDe(n)).toBe(moisCivil(annee, mois));
        expect(anneeDe(n)).toBe(annee);
      }),
    );
  });
});

describe('une date qui n’existe pas n’est pas lue', () => {
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '0000-01-01',
    '2026-2-3',
    '26-02-03',
    '02/03/2026',
    '2026-02-03T00:00',
    ' 2026-02-03',
    '2026-02-03\n',
    '',
  ])('« %s » est refusée', (iso) => {
    expect(lireJour(iso)).toBeNull();
  });

  it('écrite dans la source, elle arrête le programme', () => {
    expect(() => j('2026-02-30')).toThrow(RangeError);
    expect(() => j('2026-02-30')).toThrow('2026-02-30');
  });
});

describe('les années bissextiles', () => {
  it.each([
    [2024, true],
    [2000, true],
    [1900, false],
    [2100, false],
    [2026, false],
  ])('%i : %s', (annee, attendu) => {
    expect(estBissextile(annee)).toBe(attendu);
    expect(joursDuMois(annee, 2)).toBe(attendu ? 29 : 28);
    expect(j(`${annee + 1}-01-01`) - j(`${annee}-01-01`)).toBe(attendu ? 366 : 365);
  });
});

describe('le mois civil', () => {
  it('de décembre est suivi de celui de janvier', () => {
    expect(moisCivil(2026, 1)).toBe(moisCivil(2025, 12) + 1);
  });

  it.each([
    [2024, 2, '2024-02-01', '2024-02-29'],
    [2025, 12, '2025-12-01', '2025-12-31'],
    [2026, 4, '2026-04-01', '2026-04-30'],
  ])('%i-%i va du %s au %s', (annee, mois, du, au) => {
    expect(ecrireJour(premierJour(moisCivil(annee, mois)))).toBe(du);
    expect(ecrireJour(dernierJour(moisCivil(annee, mois)))).toBe(au);
  });

  it('contient chacun de ses jours', () => {
    fc.assert(
      fc.property(unJour, (n) => premierJour(moisDe(n)) <= n && n <= dernierJour(moisDe(n))),
    );
  });
});

describe('ajouter des mois reste dans le mois visé (INT-10)', () => {
  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2026-01-05', 6, '2026-07-05'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-30', 0, '2026-03-30'],
  ])('%s + %i mois = %s', (depart, mois, arrivee) => {
    expect(ecrireJour(ajouterMois(j(depart), mois))).toBe(arrivee);
  });

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-06-15', 3, '2026-06-15'],
    ['2024-02-29', -1, '2023-02-28'],
  ])('%s + %i ans = %s', (depart, ans, arrivee) => {
    expect(ecrireJour(ajouterAns(j(depart), ans))).toBe(arrivee);
  });

  it('tombe toujours dans le mois visé, au même quantième ou au dernier jour', () => {
    const depart = fc.integer({ min: j('1900-01-01'), max: j('2100-12-31') });
    fc.assert(
      fc.property(depart, fc.integer({ min: -600, max: 600 }), (n, mois) => {
        const arrivee = ajouterMois(n, mois);
        expect(moisDe(arrivee)).toBe(moisDe(n) + mois);
        const fin = dateCivile(dernierJour(moisDe(arrivee))).quantieme;
        expect(dateCivile(arrivee).quantieme).toBe(Math.min(dateCivile(n).quantieme, fin));
      }),
    );
  });
});

describe('le jour de la semaine', () => {
  it.each([
    ['1970-01-01', 3],
    ['1969-12-31', 2],
    ['2024-02-29', 3],
    ['2025-04-01', 1],
    ['2026-11-22', 6],
    ['2026-11-23', 0],
  ])('du %s est le %i (lundi : 0)', (iso, attendu) => {
    expect(jourDeSemaine(j(iso))).toBe(attendu);
  });

  it('revient tous les sept jours', () => {
    fc.assert(fc.property(unJour, (n) => jourDeSemaine(n) === jourDeSemaine(n + 7)));
  });
});
