import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { EXPLOITANT_INCONNU } from '../../../serveur/src/confiance/exploitant.ts';
import {
  type CompteDeTest,
  compteActif,
  connexion,
  type Maison,
  monterComptes,
  type Navigateur,
  PHRASE,
  uneAdresse,
} from '../../../serveur/test/comptes.ts';
import { lancerNavigateur } from '../navigateur.ts';

/** The built site, the real server on a real PostgreSQL, and a real browser. Mail is kept; jobs run when told to. */
export interface BancPlateforme {
  readonly url: string;
  readonly navigateur: Browser;
  readonly maison: Maison;
  readonly fermer: () => Promise<void>;
}

/** @param donne the name of the service, and what documents take from outside: without it, none is received. */
export async function monterPlateforme({
  service = 'Almanach',
  ...exterieur
}: { service?: string } & Pick<
  NonNullable<Parameters<typeof monterComptes>[2]>,
  'pieces'
> = {}): Promise<BancPlateforme> {
  let url = '';
  const maison = await monterComptes({ origine: () => url }, '18', {
    ...exterieur,
    exploitant: { ...EXPLOITANT_INCONNU, service },
    config: { site: inject('sitePartage').dossier, journal: 'info' },
  });
  await maison.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = maison.app.server.address() as AddressInfo;
  // A name that is a secure context: the session cookie is kept there.
  url = `http://localhost:${port}`;
  const navigateur = await lancerNavigateur();
  const fermer = async () => {
    await navigateur.close();
    maison.app.server.closeAllConnections();
    await maison.app.close();
  };
  return { url, navigateur, maison, fermer };
}

/** Signs in through the screen; the page ends at the home of the role. */
export async function seConnecter(
  page: Page,
  { url }: Pick<BancPlateforme, 'url'>,
  { courriel }: Pick<CompteDeTest, 'courriel'>,
): Promise<void> {
  await page.goto(`${url}/compte/connexion`);
  await page.getByLabel('Adresse e-mail').fill(courriel);
  await page.getByLabel('Phrase de passe').fill(PHRASE);
  await page.getByRole('button', { name: 'Me connecter' }).click();
  await page.getByRole('button', { name: 'Me déconnecter' }).waitFor();
}

/** Signed in by the real route, for pages that are not about signing in. @returns who calls without a page. */
export async function entrer(
  contexte: BrowserContext,
  { maison }: Pick<BancPlateforme, 'maison'>,
  compte: Pick<CompteDeTest, 'courriel'>,
): Promise<Navigateur> {
  const navigateur = await connexion(maison, compte, undefined, uneAdresse());
  const [name = '', value = ''] = navigateur.cookie?.split('=') ?? [];
  await contexte.addCookies([
    { name, value, url: 'https://localhost', secure: true, httpOnly: true, sameSite: 'Strict' },
  ]);
  return navigateur;
}

export function unAssure({ maison }: BancPlateforme): Promise<CompteDeTest> {
  return compteActif(maison.services);
}
