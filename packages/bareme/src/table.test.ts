import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecrireJour, j } from './calendrier.ts';
import { entier } from './lectures.ts';
import { compiler, INCONNU, valeurAu } from './table.ts';
import type { Parametre } from './types.ts';

const parametre: Parametre<number> = {
  id: 'essai',
  libelle: 'Essai',
  unite: 'jours',
  valeurs: [
    { du: '2020-01-01', valeur: '3', source: 'a', confiance: 'haute' },
    { du: '2022-07-01', valeur: null, source: 'b', confiance: 'haute', connuLe: '2022-03-15' },
    { du: '2024-01-01', valeur: '5', source: 'c', confiance: 'haute', connuLe: '2023-12-20' },
  ],
  valableJusqua: '2026-12-31',
  lecture: entier,
};
const sansFin: Parametre<number> = { ...parametre, valableJusqua: null };

const AUJOURDHUI = j('2026-11-22');
const lireAu = (p: Parametre<number>, jour: string, connuLe = AUJOURDHUI) =>
  valeurAu(compiler(p, connuLe), j(jour));

describe('la valeur en vigueur un jour', () => {
  it.each([
    ['la veille de la première valeur', '2019-12-31', INCONNU],
    ['le premier jour connu', '2020-01-01', 3],
    ['la veille d’un changement', '2022-06-30', 3],
    ['le jour d’un changement, quand la loi écarte le paramètre', '2022-07-01', null],
    ['le lendemain d’un changement', '2022-07-02', null],
    ['la veille du retour', '2023-12-31', null],
    ['le jour du retour', '2024-01-01', 5],
    ['le dernier jour garanti', '2026-12-31', 5],
    ['le lendemain du dernier jour garanti', '2027-01-01', INCONNU],
  ])('%s', (_, jour, attendu) => {
    expect(lireAu(parametre, jour)).toBe(attendu);
  });

  it('ne cesse pas quand rien n’annonce de fin', () => {
    expect(lireAu(sansFin, '2150-01-01')).toBe(5);
  });

  it('est celle de la dernière date qui ne dépasse pas le jour', () => {
    const table = compiler(sansFin, AUJOURDHUI);
    const jours = fc.integer({ min: j('2019-01-01'), max: j('2030-12-31') });
    fc.assert(
      fc.property(jours, (n) => {
        const iso = ecrireJour(n);
        const enVigueur = sansFin.valeurs.filter((v) => v.du <= iso).at(-1);
        const attendu =
          enVigueur === undefined
            ? INCONNU
            : enVigueur.valeur === null
              ? null
              : Number(enVigueur.valeur);
        expect(valeurAu(table, n)).toBe(attendu);
      }),
    );
  });
});

describe('la loi telle qu’elle était connue un jour', () => {
  it('ignore un texte publié plus tard, la veille de sa publication', () => {
    expect(lireAu(parametre, '2022-07-01', j('2022-03-14'))).toBe(3);
  });

  it('contient un texte le jour de sa publication, avant son effet', () => {
    expect(lireAu(parametre, '2022-07-01', j('2022-03-15'))).toBeNull();
    expect(lireAu(parametre, '2022-06-30', j('2022-03-15'))).toBe(3);
  });

  it('ne sait rien d’un paramètre avant sa première publication', () => {
    expect(lireAu(sansFin, '2021-01-01', j('2019-12-31'))).toBe(INCONNU);
    expect(lireAu(parametre, '2019-12-31', j('2019-12-31'))).toBe(INCONNU);
  });

  it('ne garantit un chiffre révisable que jusqu’à la fin de l’année', () => {
    expect(lireAu(parametre, '2022-12-31', j('2022-06-01'))).toBeNull();
    expect(lireAu(parametre, '2023-01-01', j('2022-06-01'))).toBe(INCONNU);
  });

  it('garantit l’année d’après quand son chiffre est déjà publié', () => {
    expect(lireAu(parametre, '2024-12-31', j('2023-12-20'))).toBe(5);
    expect(lireAu(parametre, '2025-01-01', j('2023-12-20'))).toBe(INCONNU);
  });

  it('ne garantit jamais au-delà de la date du paramètre', () => {
    expect(lireAu(parametre, '2026-12-31', j('2028-05-05'))).toBe(5);
    expect(lireAu(parametre, '2027-01-01', j('2028-05-05'))).toBe(INCONNU);
  });
});
