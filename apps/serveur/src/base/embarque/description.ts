import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What another process of the same machine needs to join the running server. No secret in it. */
const schemaDescription = z.object({ prise: z.string(), postgres: z.number() });
export type Description = z.infer<typeof schemaDescription>;

const NOM = 'serveur.json';

export function ecrireDescription(dossier: string, description: Description): void {
  const chemin = join(dossier, NOM);
  writeFileSync(`${chemin}.nouveau`, JSON.stringify(description), { mode: 0o600 });
  renameSync(`${chemin}.nouveau`, chemin);
}

export function lireDescription(dossier: string): Description | null {
  try {
    return schemaDescription.parse(JSON.parse(readFileSync(join(dossier, NOM), 'utf8')));
  } catch {
    return null;
  }
}

export function oterDescription(dossier: string): void {
  rmSync(join(dossier, NOM), { force: true });
}
