import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defautsAxe, ouvrirOnglet } from '../navigateur.ts';
import { type BancPlateforme, monterPlateforme, seConnecter, unAssure } from './banc.ts';

let banc: BancPlateforme;
beforeAll(async () => {
  banc = await monterPlateforme();
});
afterAll(() => banc.fermer());

describe('se connecter', () => {
  it('mène chaque rôle chez lui, et l’espace d’une personne n’est pas ouvert sans session', async () => {
    const { page, contexte, plaintes } = await ouvrirOnglet(banc, { largeur: 390 });
    await page.goto(`${banc.url}/espace/arrets`);
    await page.getByRole('heading', { name: 'Me connecter' }).waitFor();
    expect(await defautsAxe(page)).toEqual([]);
    await seConnecter(page, banc, await unAssure(banc));
    expect(new URL(page.url()).pathname).toBe('/espace');
    await page.goto(`${banc.url}/gestion`);
    await page.waitForURL(`${banc.url}/espace`);
    const temoins = await contexte.cookies();
    expect(temoins.map((c) => [c.name, c.httpOnly, c.secure, c.sameSite])).toEqual([
      ['__Host-almanach', true, true, 'Strict'],
    ]);
    await page.getByRole('button', { name: 'Me déconnecter' }).click();
    await page.waitForURL(`${banc.url}/compte/connexion`);
    expect(await contexte.cookies()).toEqual([]);
    expect(plaintes.filter((p) => !/40[14]/.test(p))).toEqual([]);
    await contexte.close();
  });
});
