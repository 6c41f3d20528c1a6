import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connexion, renforcer } from '../../../serveur/test/comptes.ts';
import { defautsAxe, ouvrirOnglet } from '../navigateur.ts';
import { type BancPlateforme, monterPlateforme, seConnecter, unAssure } from './banc.ts';

let banc: BancPlateforme;
beforeAll(async () => {
  banc = await monterPlateforme({ service: 'Prévoyance des Intérimaires' });
});
afterAll(() => banc.fermer());

describe('le nom du service', () => {
  it('est celui que règle qui le tient : écran, courriel, application de codes [ex. 57]', async () => {
    const { page, contexte } = await ouvrirOnglet(banc);
    await page.goto(`${banc.url}/compte/connexion`);
    await page.getByRole('link', { name: 'Prévoyance des Intérimaires' }).waitFor();
    const { maison } = banc;
    const compte = await unAssure(banc);
    const navigateur = await connexion(maison, compte);
    await navigateur.post('/api/recuperation', { courriel: compte.courriel });
    await maison.travailler();
    expect(maison.courriels.at(-1)?.texte).toContain('\n\nPrévoyance des Intérimaires\n');
    await renforcer(navigateur);
    const { uri } = (await navigateur.post('/api/second-facteur')).json<{ uri: string }>();
    expect(new URL(uri).searchParams.get('issuer')).toBe('Prévoyance des Intérimaires');
    await contexte.close();
  });
});

describe('se connecter', () => {
  it('mène chaque rôle à son tableau de bord [ex. 15], et l’espace d’une personne n’est pas ouvert sans session', async () => {
    const { page, contexte, plaintes } = await ouvrirOnglet(banc, { largeur: 390 });
    await page.goto(`${banc.url}/espace/arrets`);
    await page.getByRole('heading', { name: 'Me connecter' }).waitFor();
    expect(await defautsAxe(page)).toEqual([]);
    expect(await page.title()).toBe('Me connecter | Prévoyance des Intérimaires');
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
