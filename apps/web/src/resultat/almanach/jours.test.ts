import { j } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { decompteDe } from '../essais/calculer.ts';
import { centimes, somme } from '../montants.ts';
import { joursDe } from './jours.ts';

describe('le décompte vu jour par jour', () => {
  it.each(['ordinaire', 'plusieursArrets', 'troisAns', 'tempsPartiel'] as const)(
    'chaque jour de l’arrêt y est une fois (%s)',
    (nom) => {
      const decompte = decompteDe(nom);
      const attendus = somme(decompte.arrets.flatMap((a) => a.periodes.map((p) => p.jours)));
      expect(joursDe(decompte).size).toBe(attendus);
    },
  );

  it.each(['ordinaire', 'subrogation', 'envoiTardif', 'tempsPartiel'] as const)(
    'la somme des jours fait le total brut du décompte (%s)',
    (nom) => {
      const decompte = decompteDe(nom);
      const jours = [...joursDe(decompte).values()];
      const total = somme(jours.flatMap((v) => v.parts.map((p) => p.cents ?? 0)));
      expect(total).toBe(centimes(decompte.totaux.brut ?? ''));
    },
  );

  it('un jour de carence n’a aucune part, et garde son motif', () => {
    const vue = joursDe(decompteDe('ordinaire')).get(j('2026-11-04'));
    expect(vue?.parts).toEqual([]);
    expect(vue?.motif).toBe('carence');
  });

  it('un jour payé porte son payeur, son montant et le salaire de base du jour', () => {
    const vue = joursDe(decompteDe('ordinaire')).get(j('2026-11-06'));
    expect(vue?.parts.map((p) => [p.payeur.lettre, p.cents])).toEqual([['S', 3452]]);
    expect(vue?.base).toBe(6904);
  });

  it('la veille du calcul est certaine, le jour même est prévu', () => {
    const jours = joursDe(decompteDe('ordinaire'));
    expect(jours.get(j('2026-11-23'))?.certitude).toBe('certain');
    expect(jours.get(j('2026-11-24'))?.certitude).toBe('prevu');
  });

  it('un jour inconnu garde ses bornes, ramenées à un jour', () => {
    const [part] = joursDe(decompteDe('fourchette')).get(j('2026-11-10'))?.parts ?? [];
    expect(part?.cents).toBeNull();
    expect([part?.min, part?.max]).toEqual([2301, 3734]);
  });

  it('un jour non couvert n’a pas de maximum', () => {
    const [part] = joursDe(decompteDe('nonCouvert')).get(j('2026-11-10'))?.parts ?? [];
    expect([part?.cents, part?.max]).toEqual([null, null]);
  });

  it('la première et la dernière case d’une suite sont marquées', () => {
    const jours = joursDe(decompteDe('ordinaire'));
    expect(jours.get(j('2026-11-06'))?.tete).toBe(true);
    expect(jours.get(j('2026-11-07'))?.tete).toBe(false);
    expect(jours.get(j('2026-11-23'))?.queue).toBe(true);
  });
});
