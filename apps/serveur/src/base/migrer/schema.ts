import type { Client } from 'pg';
import { RefusBase } from '../refus.ts';
import type { Migration } from './fichiers.ts';

interface Appliquee {
  nom: string;
  empreinte: string;
}

/** Brings one database up to the program. @returns the names that were applied. */
export async function appliquerMigrations(
  client: Client,
  migrations: readonly Migration[],
): Promise<string[]> {
  await client.query(`create table if not exists migrations (
    nom text primary key, empreinte text not null, appliquee_le timestamptz not null default now())`);
  await client.query('alter table migrations enable row level security');
  const appliquees = await lireAppliquees(client);
  const aFaire = resteAFaire(migrations, appliquees);
  for (const migration of aFaire) await appliquer(client, migration);
  return aFaire.map(({ nom }) => nom);
}

export async function lireAppliquees(client: Client): Promise<Appliquee[]> {
  const { rows } = await client.query<Appliquee>(
    'select nom, empreinte from migrations order by nom collate "C"',
  );
  return rows;
}

/** What is left to apply; refuses a history that is not the one of this program. */
export function resteAFaire(
  migrations: readonly Migration[],
  appliquees: readonly Appliquee[],
): Migration[] {
  const connues = new Map(migrations.map((m) => [m.nom, m]));
  for (const { nom, empreinte } of appliquees) {
    const migration = connues.get(nom);
    if (migration === undefined) {
      throw new RefusBase(
        'ALM-P-612',
        `La base a reçu « ${nom} », que ce programme ne connaît pas : elle est plus récente que lui. ` +
          'Lancez la version d’Almanach qui l’a mise à jour, ou une plus récente.',
      );
    }
    if (migration.empreinte !== empreinte) {
      throw new RefusBase(
        'ALM-P-611',
        `Le fichier « ${nom} » n’est plus celui que la base a reçu. ` +
          'Remettez le fichier d’origine ; un changement de schéma va dans un fichier nouveau.',
      );
    }
  }
  const faites = new Set(appliquees.map(({ nom }) => nom));
  const derniere = appliquees.at(-1)?.nom ?? '';
  const reste = migrations.filter(({ nom }) => !faites.has(nom));
  const tardive = reste.find(({ nom }) => nom < derniere);
  if (tardive !== undefined) {
    throw new RefusBase(
      'ALM-P-613',
      `« ${tardive.nom} » se range avant « ${derniere} », déjà appliquée. ` +
        'Donnez-lui un numéro plus grand ; en développement, repartez d’un dossier de données neuf.',
    );
  }
  return reste;
}

/** A migration and its line in the table are one transaction: a cut leaves neither. */
async function appliquer(client: Client, { nom, empreinte, texte }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(texte);
    await client.query('insert into migrations (nom, empreinte) values ($1, $2)', [nom, empreinte]);
    await client.query('commit');
  } catch (erreur) {
    await client.query('rollback').catch(() => undefined);
    throw erreur;
  }
}
