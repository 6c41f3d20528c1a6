import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discordances, type Identite } from './concorder.ts';
import { defautsDuNir } from './nir.ts';
import { normaliser } from './normaliser.ts';

const connue: Identite = {
  nomNaissance: 'Lefèvre',
  nomUsage: "D'Almeida",
  prenoms: 'Jean-Luc Noël',
  naissance: '1990-05-12',
};

describe('une identité', () => {
  it.each([
    [{ nomNaissance: 'LEFEVRE', nomUsage: null, prenoms: 'NOEL JEAN LUC' }],
    [{ nomNaissance: 'd’almeida', nomUsage: null, prenoms: 'jean luc noël' }],
    [{ nomNaissance: 'Autre', nomUsage: 'Dalmeida', prenoms: 'Jean-Luc, Noël' }],
  ])(
    'concorde malgré la casse, les accents, les traits, l’ordre et le nom d’usage : %o',
    (dite) => {
      expect(discordances({ ...connue, ...dite }, connue)).toEqual([]);
    },
  );

  it.each([
    ['nom', { nomNaissance: 'Lefebvre', nomUsage: null }],
    ['prenoms', { prenoms: 'Jean-Luc' }],
    ['prenoms', { prenoms: 'Jean-Marc Noël' }],
    ['naissance', { naissance: '1990-12-05' }],
  ])('ne concorde pas quand diffère : %s', (champ, dite) => {
    expect(discordances({ ...connue, ...dite }, connue)).toEqual([champ]);
  });

  it('vide ne concorde avec rien', () => {
    const vide = { nomNaissance: ' ', nomUsage: null, prenoms: '-', naissance: '1990-05-12' };
    expect(discordances(vide, vide)).toEqual(['nom', 'prenoms']);
  });

  it('normalisée l’est une fois pour toutes', () => {
    expect(normaliser('Œuvrard-Straßer')).toBe('oeuvrard strasser');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (nom) => {
        expect(normaliser(normaliser(nom))).toBe(normaliser(nom));
      }),
    );
  });
});

describe('un NIR', () => {
  // 2 55 08 14 168 025: 2550814168025 = 97 × 26297053278 + 59, hence the key 38.
  const nir = '2 55 08 14 168 025 38';

  it('a une clé juste et s’accorde avec la naissance et le sexe', () => {
    expect(defautsDuNir(nir, { sexe: 'femme', naissance: '1955-08-23' })).toEqual([]);
  });

  it('de Corse compte 19 pour 2A et 18 pour 2B', () => {
    const cle = (n: number) => String(97 - (n % 97)).padStart(2, '0');
    expect(defautsDuNir(`179052A004125${cle(1790519004125)}`)).toEqual([]);
    expect(defautsDuNir(`179052B004125${cle(1790518004125)}`)).toEqual([]);
  });

  it('dit chacun de ses défauts', () => {
    expect(defautsDuNir('25508')).toEqual(['forme']);
    expect(defautsDuNir('255081416802539')).toEqual(['cle']);
    expect(defautsDuNir(nir, { sexe: 'homme', naissance: '1956-07-01' })).toEqual([
      'sexe',
      'annee',
      'mois',
    ]);
  });

  it('à un chiffre changé n’a plus la bonne clé', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 12 }), fc.integer({ min: 1, max: 9 }), (rang, de) => {
        const juste = '255081416802538';
        const change = String((Number(juste.charAt(rang)) + de) % 10);
        expect(defautsDuNir(juste.slice(0, rang) + change + juste.slice(rang + 1))).toContain(
          'cle',
        );
      }),
    );
  });
});
