import { describe, expect, it } from 'vitest';
import { decompteDe } from '../essais/calculer.ts';
import { centimes, somme } from '../montants.ts';
import {
  premierMontre,
  sansAnnee,
  surUneAnnee,
  totauxVersements,
  versementsDe,
} from './versements.ts';

describe('les versements', () => {
  it('sont dans l’ordre des dates', () => {
    const dates = versementsDe(decompteDe('envoiTardif')).map((e) => e.le);
    expect(dates).toEqual([...dates].sort());
  });

  it('certain et prévu, vous et votre employeur ont chacun leur total', () => {
    const totaux = totauxVersements(versementsDe(decompteDe('subrogation')));
    expect(totaux.map((t) => [t.libelle, t.net])).toEqual([
      ['Prévu, pour vous', 67_635],
      ['Certain, pour votre employeur', 45_090],
      ['Prévu, pour votre employeur', 32_207],
    ]);
  });

  it('les totaux font le net du décompte', () => {
    const decompte = decompteDe('troisAns');
    const totaux = totauxVersements(versementsDe(decompte));
    expect(somme(totaux.map((t) => t.net))).toBe(centimes(decompte.totaux.net ?? ''));
  });

  it('les plus anciens d’un long arrêt sont repliés', () => {
    expect(premierMontre(versementsDe(decompteDe('ordinaire')))).toBe(0);
    expect(premierMontre(versementsDe(decompteDe('troisAns')))).toBe(67);
  });

  it('l’année n’est tue que si elle est seule', () => {
    expect(surUneAnnee(versementsDe(decompteDe('ordinaire')))).toBe(true);
    expect(surUneAnnee(versementsDe(decompteDe('troisAns')))).toBe(false);
    expect(sansAnnee('jeudi 19 novembre 2026')).toBe('jeudi 19 novembre');
  });
});
