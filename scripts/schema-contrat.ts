import { mkdirSync, writeFileSync } from 'node:fs';
import { documentSchema } from '../apps/serveur/src/openapi/schemas.ts';

/** Writes the JSON Schema of a contract, as the server publishes it. */
const DOSSIER = new URL('../packages/contrats/schema/', import.meta.url);
mkdirSync(DOSSIER, { recursive: true });
writeFileSync(
  new URL('contrat.schema.json', DOSSIER),
  `${JSON.stringify(documentSchema('Contrat'), null, 2)}\n`,
);
