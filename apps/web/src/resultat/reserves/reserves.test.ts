import { describe, expect, it } from 'vitest';
import { decompteDe } from '../essais/calculer.ts';
import {
  avertissementsDe,
  manquesDe,
  nonCouvertEnPartie,
  peutCompleter,
  porteeDe,
  presumes,
} from './reserves.ts';

describe('ce que le calcul suppose', () => {
  it('une supposition commune à deux prescriptions est dite une fois', () => {
    const phrases = presumes(decompteDe('ordinaire'));
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(phrases).toContain('L’arrêt est prescrit le premier jour.');
  });

  it('ce qui manque est nommé avec son effet', () => {
    expect(manquesDe(decompteDe('fourchette')).map((m) => m.fait)).toEqual([
      'une ou plusieurs paies',
    ]);
    expect(manquesDe(decompteDe('ordinaire'))).toEqual([]);
  });

  it('ce qui manque dit jusqu’où il peut changer le résultat', () => {
    expect(porteeDe(decompteDe('fourchette')).replaceAll('\u00a0', ' ')).toBe(
      'Selon elle, le net va de 966,08 € à 1 567,73 €.',
    );
    expect(porteeDe(decompteDe('droitInconnu'))).toBe('Sans elle, rien ne borne le montant.');
  });

  it('ce que la loi n’a pas encore dit n’est pas demandé à la personne', () => {
    expect(peutCompleter(decompteDe('fourchette'))).toBe(true);
    expect(peutCompleter(decompteDe('droitInconnu'))).toBe(false);
  });

  it('hors du périmètre, rien ne manque à la personne', () => {
    expect(manquesDe(decompteDe('nonCouvert'))).toEqual([]);
  });

  it('les avertissements viennent du décompte', () => {
    expect(avertissementsDe(decompteDe('envoiTardif'))).toHaveLength(1);
    expect(avertissementsDe(decompteDe('ordinaire'))).toEqual([]);
  });

  it('une situation tout entière hors du périmètre le dit dans le titre, pas ici', () => {
    expect(nonCouvertEnPartie(decompteDe('nonCouvert'))).toBe(false);
    expect(nonCouvertEnPartie(decompteDe('ordinaire'))).toBe(false);
  });
});
