import { describe, expect, it } from 'vitest';
import { Controles } from './controles.ts';

function textes(controler: (c: Controles) => void): string[] {
  const c = new Controles();
  controler(c);
  return c.erreurs.map((e) => e.texte.replaceAll('\u00a0', ' '));
}

const QUOI = 'le premier jour de l’arrêt';

describe('une mauvaise date', () => {
  it.each([
    ['', 'Écrivez le premier jour de l’arrêt.'],
    [
      'bientôt',
      'Écrivez le premier jour de l’arrêt avec le jour, le mois et l’année. Exemple : 29/11/2026.',
    ],
    ['31/11/2026', 'Le mois de novembre 2026 a 30 jours. Écrivez une date jusqu’au 30/11/2026.'],
    ['29/02/2026', 'Le mois de février 2026 a 28 jours. Écrivez une date jusqu’au 28/02/2026.'],
    [
      '1/13/2026',
      'Une année a 12 mois. Écrivez le premier jour de l’arrêt comme ceci : 29/11/2026.',
    ],
  ])('« %s » est expliquée', (saisie, phrase) => {
    expect(textes((c) => c.date('d', saisie, QUOI))).toEqual([phrase]);
  });

  it('est permise vide quand elle est facultative', () => {
    expect(textes((c) => c.dateFacultative('d', ' ', QUOI))).toEqual([]);
    expect(textes((c) => c.dateFacultative('d', 'x', QUOI))).toHaveLength(1);
  });

  it('avant le début est dite sur la fin, pas sur le début', () => {
    const c = new Controles();
    c.periode((nom) => `p-${nom}`, { du: '3/11/2026', au: '2/11/2026' }, { du: 'a', au: 'b' });
    expect(c.erreurs.map((e) => e.champ)).toEqual(['p-au']);
    expect(textes((x) => x.ordre('au', '3/11/2026', '3/11/2026'))).toEqual([]);
  });
});

describe('un mauvais montant', () => {
  it.each([
    ['', 'Écrivez le salaire, ou cochez « Je ne sais pas ».'],
    ['mille', 'Écrivez le salaire en chiffres. Exemple : 2 100,50.'],
    ['2.100', 'Deux lectures sont possibles. Écrivez le salaire comme ceci : 2100 ou 2,10.'],
    ['99999999999', 'Ce montant est trop grand. Écrivez le salaire en euros.'],
  ])('« %s » est expliqué', (saisie, phrase) => {
    expect(textes((c) => c.montant('m', saisie, 'le salaire'))).toEqual([phrase]);
  });
});

describe('de mauvaises heures', () => {
  it('dépassent un mois de 31 jours, ou ne se lisent pas', () => {
    expect(textes((c) => c.heures('h', '744'))).toEqual([]);
    expect(textes((c) => c.heures('h', ''))).toEqual([]);
    expect(textes((c) => c.heures('h', '744,01'))).toHaveLength(1);
    expect(textes((c) => c.heures('h', 'plein temps'))).toHaveLength(1);
  });
});
