import { describe, expect, it } from 'vitest';
import { paragraphe, tableau } from './tableau.ts';

describe('le tableau en texte', () => {
  it('aligne les mots à gauche et les montants à droite', () => {
    expect(
      tableau(
        [{ titre: 'Nom' }, { titre: 'Montant', aDroite: true }],
        [
          ['CSG', '1,00'],
          ['Net total', '12,00'],
        ],
      ),
    ).toBe(
      ['Nom        Montant', '---------  -------', 'CSG           1,00', 'Net total    12,00'].join(
        '\n',
      ),
    );
  });
});

describe('le paragraphe', () => {
  it('coupe entre les mots et garde les espaces insécables', () => {
    expect(paragraphe('un deux 3\u00a0€ quatre', 12, '  ')).toBe('  un deux\n  3\u00a0€ quatre');
  });

  it('ne coupe jamais un mot plus long que la ligne', () => {
    expect(paragraphe('a anticonstitutionnellement b', 10)).toBe('a\nanticonstitutionnellement\nb');
  });
});
