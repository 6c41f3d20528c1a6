import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import type { Acces } from '../acces.ts';
import { migrer, type OptionsMigration } from '../migrer/migrer.ts';
import { lireAppliquees } from '../migrer/schema.ts';
import { avecProprietaire } from '../proprietaire.ts';
import { RefusBase } from '../refus.ts';
import { abimee, lireTrames, type Manifeste, type SceauTable } from './format.ts';
import { BASES, fichierDe, type NomBase } from './sauvegarder.ts';
import { cibleDe, listerTables, nomComplet } from './tables.ts';

/** Reads a backup to its end and checks every hash. @returns what it holds. */
export async function verifierSauvegarde(chemin: string, base: NomBase): Promise<Manifeste> {
  const sceaux: SceauTable[] = [];
  let compte = nouveauCompte();
  let manifeste: Manifeste | null = null;
  for await (const trame of lireTrames(chemin)) {
    if (trame.sorte === 'T') compte = nouveauCompte();
    else if (trame.sorte === 'D') compte.ajouter(trame.octets);
    else if (trame.sorte === 'M') manifeste = trame.manifeste;
    else {
      const { table, lignes } = trame.sceau;
      const lu = { table, lignes, ...compte.clore() };
      if (!isDeepStrictEqual(trame.sceau, lu)) throw abimee(chemin);
      sceaux.push(lu);
    }
  }
  // Told only here: the hash of the whole file comes after the manifest.
  if (manifeste?.base !== base || !isDeepStrictEqual(manifeste.tables, sceaux))
    throw abimee(chemin);
  return manifeste;
}

function nouveauCompte() {
  const hash = createHash('sha256');
  let octets = 0;
  return {
    ajouter: (morceau: Buffer): void => {
      hash.update(morceau);
      octets += morceau.length;
    },
    clore: () => ({ octets, sha256: hash.digest('hex') }),
  };
}

/** Restores both databases into empty ones, then brings them up to the program. */
export async function restaurer(options: OptionsMigration, dossier: string): Promise<Manifeste[]> {
  const manifestes: Manifeste[] = [];
  for (const base of BASES)
    manifestes.push(await verifierSauvegarde(fichierDe(dossier, base), base));
  // The tables as they were on the day of the backup, whatever the program has added since.
  const arret = Object.fromEntries(
    manifestes.map(({ base, migrations }) => [base, migrations.at(-1)?.nom ?? '']),
  ) as Record<NomBase, string>;
  for (const manifeste of manifestes)
    await exigerCibleNeuve(options.acces[manifeste.base], manifeste);
  await migrer({ ...options, arret });
  for (const manifeste of manifestes) {
    const { base } = manifeste;
    await remplir(options.acces[base], manifeste, fichierDe(dossier, base));
  }
  await migrer(options);
  return manifestes;
}

/** Told before anything is written, for both databases. */
async function exigerCibleNeuve(acces: Acces, manifeste: Manifeste): Promise<void> {
  const essai = avecProprietaire(acces, async (client) => {
    const { rows } = await client.query<{ existe: boolean }>(
      "select to_regclass('public.migrations') is not null as existe",
    );
    if (rows[0]?.existe !== true) return;
    await client.query('begin');
    await exigerVide(client, acces.database);
    await client.query('rollback');
    const faites = await lireAppliquees(client);
    if (!isDeepStrictEqual(faites, manifeste.migrations.slice(0, faites.length)))
      throw autreSchema();
  });
  await essai.catch((erreur: unknown) => {
    // The vault's database may be missing: migrating makes it.
    if (!(erreur instanceof RefusBase && erreur.code === 'ALM-P-608')) throw erreur;
  });
}

async function remplir(acces: Acces, manifeste: Manifeste, chemin: string): Promise<void> {
  await avecProprietaire(acces, async (client) => {
    await exigerMemeSchema(client, manifeste);
    await client.query('begin');
    try {
      await exigerVide(client, acces.database);
      await copierTout(client, chemin);
      await client.query('commit');
    } catch (erreur) {
      await client.query('rollback').catch(() => undefined);
      throw erreur;
    }
  });
}

async function exigerMemeSchema(client: Client, { migrations }: Manifeste): Promise<void> {
  if (!isDeepStrictEqual(await lireAppliquees(client), migrations)) throw autreSchema();
}

function autreSchema(): RefusBase {
  return new RefusBase(
    'ALM-P-617',
    'Le schéma de la base n’est pas celui de la sauvegarde. Restaurez dans une base neuve, ' +
      'avec la version d’Almanach de la sauvegarde ou une plus récente.',
  );
}

/** Nobody writes while this is checked and filled. */
async function exigerVide(client: Client, nom: string): Promise<void> {
  for (const table of await listerTables(client)) {
    const complet = nomComplet(client, table);
    await client.query(`lock table ${complet} in exclusive mode`);
    const { rowCount } = await client.query(`select from ${complet} limit 1`);
    if (rowCount === 0) continue;
    throw new RefusBase(
      'ALM-P-616',
      `La base « ${nom} » n’est pas vide (${table.nom}). Une restauration n’écrase rien : donnez une base neuve.`,
    );
  }
}

async function copierTout(client: Client, chemin: string): Promise<void> {
  let flux: ReturnType<typeof ouvrir> | null = null;
  for await (const trame of lireTrames(chemin)) {
    if (trame.sorte === 'T')
      flux = ouvrir(client, `copy ${cibleDe(client, trame.table)} from stdin`);
    else if (trame.sorte === 'D') await flux?.ecrire(trame.octets);
    else if (trame.sorte === 'F') {
      if ((await flux?.clore()) !== trame.sceau.lignes) throw abimee(chemin);
      flux = null;
    }
  }
}

function ouvrir(client: Client, copie: string) {
  const flux = client.query(from(copie));
  const fin = finished(flux);
  // Told by `clore`, or by the next write.
  fin.catch(() => undefined);
  return {
    ecrire: async (octets: Buffer): Promise<void> => {
      if (!flux.write(octets)) await Promise.race([once(flux, 'drain'), fin]);
    },
    clore: async (): Promise<number> => {
      flux.end();
      await fin;
      return flux.rowCount;
    },
  };
}
