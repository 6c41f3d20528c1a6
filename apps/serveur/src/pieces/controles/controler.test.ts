import { describe, expect, it } from 'vitest';
import { pdf, photo } from '../../../test/pieces/fabrique.ts';
import { rendeurDEssai } from '../../../test/rendu.ts';
import type { TypePiece } from '../reception/types-admis.ts';
import { controler } from './controler.ts';

const rendeur = await rendeurDEssai();

async function defauts(octets: Buffer, type: TypePiece = 'image/jpeg'): Promise<string[]> {
  const rendu = await rendeur.rendre(octets, type);
  if (!rendu.ok) throw new Error(rendu.refus.code);
  return controler(type, rendu.pages).map((a) => `${a.page} ${a.defaut}`);
}

describe('le contrôle d’une photo', () => {
  it('nette, éclairée et entière ne dit rien', async () => {
    expect(await defauts(await photo())).toEqual([]);
  });

  it('plein cadre, comme un scan, ne dit rien', async () => {
    const marges = { top: -1, right: -1, bottom: -1, left: -1 };
    expect(await defauts(await photo({ marges }))).toEqual([]);
  });

  it('à l’encre pâle ne dit rien', async () => {
    expect(await defauts(await photo({ encre: 170 }))).toEqual([]);
  });

  it('un peu floue passe, floue est dite floue', async () => {
    expect(await defauts(await photo({ flou: 1 }))).toEqual([]);
    for (const flou of [3, 5, 9]) expect(await defauts(await photo({ flou }))).toEqual(['1 floue']);
  });

  it('sombre est dite sombre', async () => {
    const nuit = { papier: 60, encre: 10, fond: 20 };
    expect(await defauts(await photo(nuit))).toEqual(['1 sombre']);
    expect(await defauts(await photo({ papier: 5, encre: 5, fond: 5 }))).toEqual(['1 sombre']);
  });

  it('petite est dite petite', async () => {
    expect(await defauts(await photo({ largeur: 600, hauteur: 850 }))).toEqual(['1 petite']);
  });

  it.each(['top', 'right', 'bottom', 'left'] as const)(
    'dont la feuille sort du cadre (%s) est dite coupée',
    async (cote) => {
      expect(await defauts(await photo({ marges: { [cote]: -60 } }))).toEqual(['1 coupee']);
    },
  );

  it('blanche est dite vide, non floue', async () => {
    const blanche = await photo({ papier: 240, encre: 240, fond: 240 });
    expect(await defauts(blanche)).toEqual(['1 vide']);
  });
});

describe('le contrôle d’un PDF', () => {
  it('ordinaire ne dit rien, et nomme la page vide', async () => {
    expect(await defauts(pdf(), 'application/pdf')).toEqual([]);
    expect(await defauts(pdf({ dessin: ' ', pages: 2 }), 'application/pdf')).toEqual([
      '1 vide',
      '2 vide',
    ]);
  });
});
