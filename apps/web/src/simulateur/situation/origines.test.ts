import { describe, expect, it } from 'vitest';
import { Origines } from './origines.ts';

describe('un refus du moteur', () => {
  const origines = new Origines();
  origines.noter('arrets[0]', '/dates', 'arret-a1-du');
  origines.noter('arrets[0].au', '/dates', 'arret-a1-au');
  origines.noter('emplois[1].paies[3]', '/salaires/e2', 'paie-e2-2026-08-brut');

  it('se montre au champ exact', () => {
    expect(origines.trouver('arrets[0].au')?.champ).toBe('arret-a1-au');
  });

  it.each([
    ['arrets[0].tempsPartiel[0].au', 'arret-a1-du'],
    ['emplois[1].paies[3].brut', 'paie-e2-2026-08-brut'],
  ])('%s se montre au champ le plus proche', (chemin, champ) => {
    expect(origines.trouver(chemin)?.champ).toBe(champ);
  });

  it.each(['', 'arrets', 'arrets[1].du', 'emplois[1].du'])('« %s » n’a pas de champ', (chemin) => {
    expect(origines.trouver(chemin)).toBeNull();
  });
});
