import {
  schemaComparaisonContrats,
  schemaContrat,
  schemaDecompte,
  schemaJauges,
  schemaProjection,
  schemaSituation,
} from '@almanach/moteur';
import { z } from 'zod';
import { schemaErreurs } from '../erreurs/corps.ts';

type SchemaJson = z.core.JSONSchema.BaseSchema;

/** Side of a schema that is published: what is sent to us, or what we send. */
export type Sens = 'input' | 'output';

interface SchemaNomme {
  nom: string;
  schema: z.ZodType;
  sens: Sens;
}

/** Schemas that have a name in the API's document. */
const NOMMES: readonly SchemaNomme[] = [
  { nom: 'Situation', schema: schemaSituation, sens: 'input' },
  { nom: 'Contrat', schema: schemaContrat, sens: 'input' },
  { nom: 'Decompte', schema: schemaDecompte, sens: 'output' },
  { nom: 'Jauges', schema: schemaJauges, sens: 'output' },
  { nom: 'Projection', schema: schemaProjection, sens: 'output' },
  { nom: 'ComparaisonContrats', schema: schemaComparaisonContrats, sens: 'output' },
  { nom: 'Erreurs', schema: schemaErreurs, sens: 'output' },
];

/** JSON Schema 2020-12, without the keyword that names the dialect. */
export function schemaJson(schema: z.ZodType, sens: Sens): SchemaJson {
  const { $schema: _dialecte, ...reste } = z.toJSONSchema(schema, { io: sens });
  return reste;
}

/** A document of its own, as served under `/api/schemas/`. */
export function documentSchema(nom: NomPublie): SchemaJson {
  const { schema, sens } = NOMMES.find((n) => n.nom === nom) as SchemaNomme;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:almanach:schema:${nom.toLowerCase()}`,
    title: nom,
    ...schemaJson(schema, sens),
  };
}

type NomPublie = 'Situation' | 'Contrat' | 'Decompte' | 'Jauges';

export function composants(): Record<string, SchemaJson> {
  return Object.fromEntries(NOMMES.map(({ nom, schema, sens }) => [nom, schemaJson(schema, sens)]));
}

/** A reference when the schema has a name, else the schema itself. */
export function schemaOuReference(schema: z.ZodType, sens: Sens): SchemaJson {
  const nomme = NOMMES.find((n) => n.schema === schema);
  return nomme === undefined
    ? schemaJson(schema, sens)
    : { $ref: `#/components/schemas/${nomme.nom}` };
}
