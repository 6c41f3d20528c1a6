import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import type { Acces } from '../acces.ts';
import { avecProprietaire } from '../proprietaire.ts';
import { RefusBase } from '../refus.ts';
import { TAILLE_CLE } from './chiffrement.ts';
import type { FichierCles } from './fichier.ts';
import { lieuDeCle, type TableDeCles } from './personnes.ts';
import type { Anneau } from './trousseau.ts';

export type NomAnneau = 'plateforme' | 'coffre';

/** First step of a rotation: a new master key becomes the current one; the old ones still open. */
export function ajouterCle(fichier: FichierCles, anneau: NomAnneau): FichierCles {
  const avant = anneau === 'plateforme' ? fichier : fichier.coffre;
  const lettre = anneau === 'plateforme' ? 'k' : 'c';
  const rangs = Object.keys(avant.cles).map((nom) => Number(nom.slice(1)) || 0);
  const nom = `${lettre}${Math.max(0, ...rangs) + 1}`;
  const cles = { ...avant.cles, [nom]: randomBytes(TAILLE_CLE).toString('base64') };
  return anneau === 'plateforme'
    ? { ...fichier, actuelle: nom, cles }
    : { ...fichier, coffre: { actuelle: nom, cles } };
}

const TABLES: readonly { nom: TableDeCles; de: string }[] = [
  { nom: 'cles_personnes', de: 'personne_id' },
  { nom: 'cles_sujets', de: 'sujet_id' },
];

/** The vault has keys of persons only. */
async function tablesDe(client: Client) {
  const { rows } = await client.query<{ nom: string }>(
    `select relname as nom from pg_class where relnamespace = 'public'::regnamespace and relname = any ($1)`,
    [TABLES.map((t) => t.nom)],
  );
  return TABLES.filter(({ nom }) => rows.some((ligne) => ligne.nom === nom));
}

/** Second step: wraps again, by small lots, what an older key wraps. Requests go on meanwhile. @returns how many. */
export async function remballer(acces: Acces, anneau: Anneau, lot = 500): Promise<number> {
  return avecProprietaire(acces, async (client) => {
    let total = 0;
    for (const table of await tablesDe(client)) {
      for (let faites = lot; faites > 0; total += faites) {
        await client.query('begin');
        faites = await remballerLot(client, { anneau, lot, table });
        await client.query('commit');
      }
    }
    return total;
  });
}

interface Lot {
  anneau: Anneau;
  lot: number;
  table: (typeof TABLES)[number];
}

async function remballerLot(client: Client, { anneau, lot, table }: Lot): Promise<number> {
  const { rows } = await client.query<{ id: string; maitresse: string; octets: Buffer }>(
    `select ${table.de} as id, cle_maitresse as maitresse, cle_emballee as octets from ${table.nom}
     where cle_maitresse <> $1 limit $2 for update`,
    [anneau.actuelle, lot],
  );
  for (const { id, ...emballage } of rows) {
    const lieu = lieuDeCle(id, table.nom);
    const neuf = anneau.emballer(anneau.deballer(emballage, lieu), lieu);
    await client.query(
      `update ${table.nom} set cle_maitresse = $2, cle_emballee = $3 where ${table.de} = $1`,
      [id, neuf.maitresse, neuf.octets],
    );
  }
  return rows.length;
}

/** How many keys a master key wraps. */
export async function compterEmballees(acces: Acces, maitresse: string): Promise<number> {
  return avecProprietaire(acces, async (client) => {
    let total = 0;
    for (const { nom } of await tablesDe(client)) {
      const { rows } = await client.query<{ n: number }>(
        `select count(*) as n from ${nom} where cle_maitresse = $1`,
        [maitresse],
      );
      total += rows[0]?.n ?? 0;
    }
    return total;
  });
}

/** Last step: drops an old key, once nothing is wrapped by it. Backups of before still need it. */
export function retirerCle(
  fichier: FichierCles,
  anneau: NomAnneau,
  nom: string,
  emballees: number,
): FichierCles {
  const avant = anneau === 'plateforme' ? fichier : fichier.coffre;
  if (nom === avant.actuelle || avant.cles[nom] === undefined || emballees > 0) {
    throw new RefusBase(
      'ALM-P-607',
      `La clé « ${nom} » ne peut pas être retirée : elle n’existe pas, c’est la clé actuelle, ` +
        `ou elle ferme encore des clés de personnes (${emballees}).`,
    );
  }
  const { [nom]: _, ...cles } = avant.cles;
  return anneau === 'plateforme'
    ? { ...fichier, cles }
    : { ...fichier, coffre: { ...fichier.coffre, cles } };
}
