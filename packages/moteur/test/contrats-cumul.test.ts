import { describe, expect, it } from 'vitest';
import { arret, contrat, decompte, duSalaire, lignesDe } from './contrats-jours-faits.ts';
import { etapes } from './faits.ts';

/** 2 000 € a month: 66.67 a day, 32.88 of benefit from the fourth day. */
const arrets = [arret('2026-02-01', 10)];
const taux = (part: string) => duSalaire('en-complement', [{ du: 1, au: null, taux: part }]);

describe('le total ne dépasse pas le salaire de référence (R-D-08)', () => {
  it('le dernier appelé cède : le contrat individuel, après le collectif', () => {
    const d = decompte({
      contrats: [
        contrat(taux('0.40'), { id: 'collectif', rang: 10 }),
        contrat({}, { id: 'individuel', rang: 20, principeIndemnitaire: 'brut', ...{} }),
      ],
      arrets,
      autres: {},
    });
    // A flat 15.00 is capped by the wage of February: 2 000 / 28 = 71.43; 32.88 + 26.67 = 59.55; 11.88 is left.
    expect(lignesDe(d, 'collectif')).toEqual([[10, '26.67', 'indemnise']]);
    expect(lignesDe(d, 'individuel')).toEqual([
      [3, '15.00', 'indemnise'],
      [7, '11.88', 'indemnise'],
    ]);
    expect(etapes(d, 'R-D-08')).toEqual([
      'reference 71.43, base brut, autres 59.55, avant 15.00 : 11.88, appliquee',
    ]);
  });

  it('un forfait sans clause n’est pas réduit (L02)', () => {
    const d = decompte({
      contrats: [
        contrat(taux('0.40'), { id: 'collectif', rang: 10 }),
        contrat({}, { id: 'individuel', rang: 20 }),
      ],
      arrets,
    });
    expect(lignesDe(d, 'individuel')).toEqual([[10, '15.00', 'indemnise']]);
  });

  it('à rang égal, chacun cède en proportion, au centime près', () => {
    const d = decompte({
      contrats: [
        contrat(taux('0.40'), { id: 'a', principeIndemnitaire: 'brut' }),
        contrat(taux('0.20'), { id: 'b', principeIndemnitaire: 'brut' }),
      ],
      arrets,
    });
    // Owed 26.67 and 13.33, 40.00 in all; left 66.67 − 32.88 = 33.79: 22.53 (22.529…) and the rest.
    expect(lignesDe(d, 'a').at(-1)).toEqual([7, '22.53', 'indemnise']);
    expect(lignesDe(d, 'b').at(-1)).toEqual([7, '11.26', 'indemnise']);
  });

  it('rien ne reste : le jour vaut zéro, et dit pourquoi', () => {
    const d = decompte({
      contrats: [
        contrat(taux('0.90'), { id: 'a', rang: 1 }),
        contrat(taux('0.20'), { id: 'b', rang: 2, principeIndemnitaire: 'brut' }),
      ],
      arrets,
    });
    expect(lignesDe(d, 'b').at(-1)).toEqual([7, '0.00', 'contrat-cumul']);
  });
});

describe('un fait inconnu', () => {
  it('ne touche pas un forfait, et borne ce qui en dépend', () => {
    const d = decompte({
      contrats: [
        contrat({}, { id: 'forfait' }),
        contrat(
          duSalaire('sous-deduction', [{ du: 1, au: null, taux: '0.90' }], {
            deductions: [{ quoi: 'ijss', mode: 'brut' }],
          }),
          { id: 'garantie' },
        ),
      ],
      arrets: [arret('2026-02-01', 10, { ald: 'inconnu' })],
    });
    expect(lignesDe(d, 'forfait')).toEqual([[10, '15.00', 'indemnise']]);
    expect(lignesDe(d, 'garantie').at(-1)).toEqual([7, '27.12', 'indemnise']);
    expect(d.totaux.parPayeur['contrat:forfait']?.brut).toBe('150.00');
  });
});
