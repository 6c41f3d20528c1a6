import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';
import { preparerDemonstration } from '../../../serveur/src/demo/preparer.ts';
import { SANS_ANTIVIRUS } from '../../../serveur/src/pieces/antivirus/analyse.ts';
import { AUJOURDHUI } from '../../../serveur/test/application.ts';
import { monterComptes } from '../../../serveur/test/comptes.ts';
import { rendeurDEssai } from '../../../serveur/test/rendu.ts';
import { lancerNavigateur, type Onglet, ouvrirOnglet } from '../navigateur.ts';
import type { BancPlateforme } from './banc.ts';

/** The platform with the people of the demonstration, agencies and managers included, and copies of documents. */
export async function monterDemonstration(): Promise<BancPlateforme> {
  let url = 'http://localhost';
  const origine = () => url;
  const pieces = { rendeur: await rendeurDEssai(), antivirus: SANS_ANTIVIRUS };
  const maison = await monterComptes({ origine }, '18', {
    config: { site: inject('sitePartage').dossier, journal: 'info' },
    demonstration: true,
    pieces,
  });
  await preparerDemonstration({
    base: maison.base,
    horloge: { aujourdhui: () => AUJOURDHUI },
    comptes: { origine, maintenant: () => maison.temps.t, hachage: maison.hachage },
    pieces,
  });
  await maison.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = maison.app.server.address() as AddressInfo;
  url = `http://localhost:${port}`;
  const navigateur = await lancerNavigateur();
  const fermer = async () => {
    await navigateur.close();
    maison.app.server.closeAllConnections();
    await maison.app.close();
  };
  return { url, navigateur, maison, fermer };
}

interface CompteDeDemo {
  readonly cle: string;
  readonly courriel: string;
  readonly phrase: string;
  readonly secondFacteur: { readonly code: string } | null;
}

/** Signs in through the screen as someone of the demonstration, with the code of its page. */
export async function jouer(banc: BancPlateforme, cle: string): Promise<Onglet> {
  banc.maison.temps.t += 90_000;
  const onglet = await ouvrirOnglet(banc);
  const { page } = onglet;
  const { comptes } = (await (await fetch(`${banc.url}/api/demo`)).json()) as {
    comptes: readonly CompteDeDemo[];
  };
  const compte = comptes.find((c) => c.cle === cle);
  if (compte === undefined) throw new Error(`nobody is called ${cle}`);
  await page.goto(`${banc.url}/compte/connexion`);
  await page.getByLabel('Adresse e-mail').fill(compte.courriel);
  await page.getByLabel('Phrase de passe').fill(compte.phrase);
  await page.getByRole('button', { name: 'Me connecter' }).click();
  if (compte.secondFacteur !== null) {
    await page.getByLabel('Code à six chiffres').fill(compte.secondFacteur.code);
    await page.getByRole('button', { name: 'Me connecter' }).click();
  }
  await page.getByRole('button', { name: 'Me déconnecter' }).waitFor();
  return onglet;
}
