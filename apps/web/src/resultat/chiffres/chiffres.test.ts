import { describe, expect, it } from 'vitest';
import { decompteDe } from '../essais/calculer.ts';
import { montantsParJour, principaleLigne, versementMontre } from './chiffres.ts';

describe('les trois chiffres', () => {
  it('un seul montant par jour quand tous les jours payés se valent', () => {
    expect(montantsParJour(decompteDe('ordinaire'))).toEqual({ min: 3452, max: 3452 });
  });

  it('deux montants quand le temps partiel les sépare', () => {
    expect(montantsParJour(decompteDe('tempsPartiel'))).toEqual({ min: 2500, max: 3452 });
  });

  it('aucun montant quand aucun jour n’est payé', () => {
    expect(montantsParJour(decompteDe('carenceSeule'))).toBeNull();
  });

  it('des bornes quand le montant est inconnu, sans maximum quand rien ne le borne', () => {
    expect(montantsParJour(decompteDe('fourchette'))).toEqual({ min: 2301, max: 3734 });
    expect(montantsParJour(decompteDe('nonCouvert'))).toEqual({ min: 0, max: null });
  });

  it('la ligne expliquée d’abord est celle qui paie le plus de jours', () => {
    expect(principaleLigne(decompteDe('ordinaire'))?.ligne.montantJournalier).toBe('34.52');
    // 25 jours à 34,52 €, coupés par le jour du calcul, contre 20 à 25,00 €.
    expect(principaleLigne(decompteDe('tempsPartiel'))?.ligne.montantJournalier).toBe('34.52');
    expect(principaleLigne(decompteDe('carenceSeule'))?.ligne.motif).toBe('carence');
  });

  it('le versement montré est le prochain ; à défaut le dernier', () => {
    expect(versementMontre(decompteDe('ordinaire'))?.echeance.le).toBe('2026-12-03');
    expect(versementMontre(decompteDe('troisAns'))).toMatchObject({
      titre: 'Dernier versement',
      echeance: { le: '2026-11-05' },
    });
  });

  it('tant qu’une part est inconnue, un versement passé n’est pas dit le dernier', () => {
    expect(versementMontre(decompteDe('plusieursArrets'))).toBeNull();
  });
});
