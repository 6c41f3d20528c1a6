import { randomUUID } from 'node:crypto';
import type { Base } from '../../src/base/base.ts';
import { servicesComptes } from '../../src/comptes/services.ts';
import { compteActif, sessionToutePrete } from '../comptes.ts';
import { Client } from './client.ts';
import type { Des } from './des.ts';
import { type Temoins, tirerTemoins } from './temoins.ts';

/** Someone who writes, and what they must remember from one request to the next. */
export interface Acteur {
  client: Client;
  temoins: Temoins;
  /** Day on which the run is made. */
  jour: string;
  brouillon: { id: string; version: number };
  /** Stops declared so far: each one is earlier than the one before. */
  arrets: number;
  /** Dossiers that others may act upon. */
  dossiers: string[];
}

/** Proves again who they are when a reading asks for it: worth five minutes, so not at each one. */
export async function lireRenforce({ client, temoins }: Acteur, url: string): Promise<Buffer> {
  const lu = await client.octets(url);
  if (lu !== null) return lu;
  const corps = { phrase: temoins.phrase };
  await client.envoyer({ methode: 'POST', url: '/api/renforcer', corps });
  const relu = await client.octets(url);
  if (relu === null) throw new Error(`GET ${url}: still asks for a step-up`);
  return relu;
}

function acteur(client: Client, temoins: Temoins, jour: string): Acteur {
  const brouillon = { id: randomUUID(), version: 0 };
  return { client, temoins, jour, brouillon, arrets: 0, dossiers: [] };
}

export interface Lieu {
  base: Base;
  adresse: () => string;
  jour: string;
}

/** A person whose every value is a witness, signed in by passphrase. */
export async function assure({ base, adresse, jour }: Lieu, des: Des): Promise<Acteur> {
  const temoins = tirerTemoins(des);
  const { courriel, phrase, nir, nom, prenom, rue } = temoins;
  await compteActif(servicesComptes(base), {
    courriel,
    phrase,
    nir,
    identite: {
      nom,
      prenoms: [prenom],
      naissance: '1980-04-12',
      adresse: { lignes: [rue], codePostal: '69003', ville: 'Lyon' },
    },
  });
  const client = new Client(adresse);
  const corps = { courriel, phrase };
  const reponse = await client.envoyer({ methode: 'POST', url: '/api/connexion', corps });
  if (reponse?.statut !== 200) throw new Error(`sign-in: ${reponse?.statut ?? 'no answer'}`);
  return acteur(client, temoins, jour);
}

/** A manager, already signed in with their second factor. */
export async function gestionnaire({ base, adresse, jour }: Lieu, des: Des): Promise<Acteur> {
  const temoins = tirerTemoins(des);
  const services = servicesComptes(base);
  const { courriel, phrase } = temoins;
  const compte = await compteActif(services, { courriel, phrase, nouveau: { role: 'gestion' } });
  const cookie = await sessionToutePrete(services, compte);
  return acteur(new Client(adresse, cookie), temoins, jour);
}
