import { describe, expect, it } from 'vitest';
import { lireJour } from './calendrier.ts';
import { INTERPRETATIONS, OPTIONS_PAR_DEFAUT } from './interpretations.ts';

describe('le registre des interprétations', () => {
  it('couvre chaque point ouvert du régime général', () => {
    const numeros = [1, 2, 3, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];
    const suite = [20, 21, 22, 23, 24, 25, 26, 27, 29, 40];
    const attendus = [...numeros, ...suite].map((n) => `INT-${String(n).padStart(2, '0')}`);
    const accidents = [20, 21, 22, 23, 24, 25, 26].map((n) => `ALM-${n}`);
    const contrats = [4, 6, 30, 31, 34, 36, 49, 50, 51].map(
      (n) => `INT-${String(n).padStart(2, '0')}`,
    );
    const independants = ['ALM-02', 'ALM-03', 'INT-05', 'INT-28'];
    expect(INTERPRETATIONS.map((i) => i.id).sort()).toEqual(
      ['ALM-01', 'ALM-40', ...accidents, ...attendus, ...contrats, ...independants].sort(),
    );
  });

  it.each(INTERPRETATIONS)(
    '$id dit ce qu’elle fait, pourquoi, depuis quand et d’après quoi',
    (i) => {
      expect(lireJour(i.du)).not.toBeNull();
      for (const texte of [i.titre, i.defaut, i.raison, i.source])
        expect(texte.length).toBeGreaterThan(8);
      if (i.option !== undefined) expect(i.alternative).not.toBeNull();
    },
  );

  it('explique chaque option une fois et une seule', () => {
    const options = INTERPRETATIONS.flatMap((i) => (i.option === undefined ? [] : [i.option]));
    expect(options.sort()).toEqual(Object.keys(OPTIONS_PAR_DEFAUT).sort());
  });
});
