import { describe, expect, it } from 'vitest';
import { lireNir } from './nir.ts';
import { memeIdentite } from './normaliser.ts';

const connue = {
  nom: "D'Hérouville-Œuvrard",
  nomUsage: 'Le Goff',
  prenoms: ['Jean-Pierre', 'Zoé'],
  naissance: '1984-02-29',
};
const dite = { nom: 'LE GOFF', prenoms: ['jean pierre', 'zoe'], naissance: '1984-02-29' };

describe('une identité est la même', () => {
  it.each([
    ['en capitales, sans accents ni traits', {}],
    ['dans un autre ordre de prénoms', { prenoms: ['Zoé', 'Jean-Pierre'] }],
    ['avec le nom de naissance', { nom: 'd’herouville oeuvrard' }],
    ['avec les deux noms', { nom: 'Le Goff D’HEROUVILLE-OEUVRARD' }],
    ['avec un accent écrit en deux signes', { prenoms: ['Jean-Pierre', 'Zoe\u0301'] }],
  ])('%s', (_titre, ecart) => {
    expect(memeIdentite({ ...dite, ...ecart }, connue)).toBe(true);
  });

  it.each([
    ['avec un prénom de moins', { prenoms: ['Jean-Pierre'] }],
    ['avec la moitié d’un prénom composé', { prenoms: ['Jean', 'Zoé'] }],
    ['avec un autre jour', { naissance: '1984-02-28' }],
    ['avec un autre nom', { nom: 'Le Gof' }],
    ['sans nom', { nom: '-' }],
  ])('mais pas %s', (_titre, ecart) => {
    expect(memeIdentite({ ...dite, ...ecart }, connue)).toBe(false);
  });
});

describe('un NIR', () => {
  // Keys by hand: 97 - (1840275123456 mod 97) ; Corsica: 2A counts as 19.
  it('se lit avec des espaces, et seulement si sa clé est bonne', () => {
    const nombre = 1_840_275_123_456n;
    const cle = String(97n - (nombre % 97n)).padStart(2, '0');
    expect(lireNir(`1 84 02 75 123 456 ${cle}`)).toBe(`1840275123456${cle}`);
    expect(lireNir(`1840275123456${cle === '01' ? '02' : '01'}`)).toBeNull();
    const corse = 1_840_219_123_456n;
    const cleCorse = String(97n - (corse % 97n)).padStart(2, '0');
    expect(lireNir(`184022A123456${cleCorse}`)).toBe(`184022A123456${cleCorse}`);
  });
});
