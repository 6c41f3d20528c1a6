import { ecrireJour, j, moisDe } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { decompteDe } from '../essais/calculer.ts';
import { centimes, somme } from '../montants.ts';
import { joursDe } from './jours.ts';
import { moisDes } from './mois.ts';

describe('les mois de l’almanach', () => {
  it('un arrêt de novembre et décembre donne deux mois entiers', () => {
    const mois = moisDes(joursDe(decompteDe('ordinaire')));
    expect(mois.map((m) => m.jours.length)).toEqual([30, 31]);
  });

  it('les semaines commencent le lundi et gardent tous les jours', () => {
    const [novembre] = moisDes(joursDe(decompteDe('ordinaire')));
    expect(novembre?.semaines.map((s) => s.length)).toEqual([1, 7, 7, 7, 7, 1]);
    expect(novembre?.semaines[1]?.map(ecrireJour)[0]).toBe('2026-11-02');
  });

  it('les mois sans arrêt sont sautés, et comptés', () => {
    const mois = moisDes(joursDe(decompteDe('plusieursArrets')));
    expect(mois.map((m) => m.sautes)).toEqual([0, 7, 0]);
  });

  it('les totaux des mois font le total du décompte', () => {
    const decompte = decompteDe('troisAns');
    const mois = moisDes(joursDe(decompte));
    expect(mois).toHaveLength(38);
    expect(somme(mois.map((m) => m.total.cents))).toBe(centimes(decompte.totaux.brut ?? ''));
  });

  it('un mois dit combien de ses jours sont inconnus', () => {
    const mois = moisDes(joursDe(decompteDe('fourchette')));
    expect(mois.map((m) => m.total.inconnus)).toEqual([25, 20]);
  });

  it('un mois sans salaire de base connu n’a pas d’échelle', () => {
    const mois = moisDes(joursDe(decompteDe('plusieursArrets')));
    const decembre = mois.find((m) => m.mois === moisDe(j('2026-12-01')));
    expect(decembre?.echelles).toEqual([null]);
  });
});
