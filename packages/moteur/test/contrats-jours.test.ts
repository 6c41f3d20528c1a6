import { describe, expect, it } from 'vitest';
import {
  arret,
  contrat,
  decompte,
  duSalaire,
  franchise,
  lignesDe,
  total,
} from './contrats-faits-jours.ts';

describe('un contrat forfaitaire', () => {
  it('paie son montant chaque jour de l’arrêt (S01 : 10 jours à 15 €)', () => {
    const d = decompte({
      contrats: [contrat({})],
      arrets: [arret('2026-01-10', 10, { nature: 'accident-vie-privee' })],
    });
    expect(lignesDe(d)).toEqual([[10, '15.00', 'indemnise']]);
    expect(total(d)).toBe('150.00');
  });

  it('ne paie rien pendant sa franchise (K14 : 10 jours, franchise de 8, 35 €)', () => {
    const d = decompte({
      contrats: [
        contrat({
          franchises: [franchise(8)],
          paliers: [
            { compte: 'jour-indemnise', segments: [{ du: 1, au: null, montant: '35.00' }] },
          ],
        }),
      ],
      arrets: [arret('2026-01-10', 10, { nature: 'accident-travail' })],
    });
    expect(lignesDe(d)).toEqual([
      [8, '0.00', 'contrat-franchise'],
      [2, '35.00', 'indemnise'],
    ]);
    expect(total(d)).toBe('70.00');
  });
});

describe('K02', () => {
  it('couvre la carence et vaut 1 444,04 € sur 100 jours', () => {
    const d = decompte({
      contrats: [
        contrat(
          duSalaire(
            'sous-deduction',
            [
              { du: 1, au: 30, taux: '1.00' },
              { du: 31, au: 90, taux: '0.80' },
              { du: 91, au: null, taux: '0.70' },
            ],
            {
              base: { assiette: 'net', periode: 'mois-precedent', diviseur: '30' },
              deductions: [{ quoi: 'ijss', mode: 'net' }],
            },
          ),
        ),
      ],
      arrets: [arret('2026-02-01', 100)],
      net: '1560.00',
    });
    expect(lignesDe(d)).toEqual([]);
  });
});
