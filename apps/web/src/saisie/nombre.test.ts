import { describe, expect, it } from 'vitest';
import {
  centiemes,
  ecrireNombreSaisi,
  heuresParDefaut,
  lireHeuresSaisies,
  lireMontantSaisi,
} from './nombre.ts';

describe('un montant tapé', () => {
  it.each([
    ['2100', '2100.00'],
    ['2 100,5 €', '2100.50'],
    ['2\u00a0100,50\u00a0€', '2100.50'],
    ['2\u202f100,50', '2100.50'],
    ['2100.50', '2100.50'],
    ['2.100,50', '2100.50'],
    ['2,100.50', '2100.50'],
    ['1 234 567,89 euros', '1234567.89'],
    ['0', '0.00'],
    ['007', '7.00'],
  ])('« %s » se lit %s', (texte, valeur) => {
    expect(lireMontantSaisi(texte)).toEqual({ ok: true, valeur });
  });

  it.each([
    ['', 'vide'],
    ['2.100', 'ambigu'],
    ['2,100', 'ambigu'],
    ['-50', 'illisible'],
    ['2100,505', 'illisible'],
    ['1,2,3', 'illisible'],
    ['deux mille', 'illisible'],
    ['1234567890', 'trop-grand'],
  ])('« %s » est refusé : %s', (texte, raison) => {
    expect(lireMontantSaisi(texte)).toEqual({ ok: false, raison });
  });

  it('se réécrit avec une virgule', () => {
    expect(ecrireNombreSaisi('2100.50')).toBe('2100,50');
  });
});

describe('des heures tapées', () => {
  it.each([
    ['151,67', '151.67'],
    ['151h40', '151.67'],
    ['35 h', '35.00'],
    ['70 heures', '70.00'],
    ['7h05', '7.08'],
  ])('« %s » se lit %s', (texte, valeur) => {
    expect(lireHeuresSaisies(texte)).toEqual({ ok: true, valeur });
  });

  it('refuse 60 minutes et plus', () => {
    expect(lireHeuresSaisies('7h60')).toEqual({ ok: false, raison: 'illisible' });
  });

  it('comptent 151,67 h pour un mois entier, et la part des jours sinon', () => {
    expect(heuresParDefaut(31, 31)).toBe('151.67');
    expect(heuresParDefaut(15, 30)).toBe('75.84');
    expect(heuresParDefaut(1, 28)).toBe('5.42');
  });

  it('se comptent en centièmes', () => {
    expect(centiemes('151.67')).toBe(15_167);
    expect(centiemes('35')).toBe(3500);
  });
});
