import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One step of the schema, in one file, never changed once released. */
export interface Migration {
  nom: string;
  empreinte: string;
  texte: string;
}

const NOM = /^\d{4}-[a-z0-9-]+\.sql$/;

/** The folder, from the sources as from the bundle, however deep. */
export function dossierMigrations(depuis = fileURLToPath(import.meta.url)): string {
  const dossier = dirname(depuis);
  const ici = join(dossier, 'migrations');
  return existsSync(ici) || dossier === depuis ? ici : dossierMigrations(dossier);
}

/** The migrations of a folder, in the order of their names, up to one of them. */
export function lireMigrations(dossier: string, arret?: string): Migration[] {
  return readdirSync(dossier)
    .filter((nom) => NOM.test(nom) && (arret === undefined || nom <= arret))
    .sort()
    .map((nom) => {
      const texte = readFileSync(join(dossier, nom), 'utf8').replaceAll('\r\n', '\n');
      return { nom, texte, empreinte: createHash('sha256').update(texte).digest('hex') };
    });
}
