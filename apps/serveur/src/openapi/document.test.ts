import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monter, poster } from '../../test/application.ts';

interface Contenu {
  schema: object;
  examples?: Record<string, { summary: string; value: unknown }>;
}
interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  parameters?: { name: string; in: string; required?: boolean; schema: object }[];
  requestBody?: { required: boolean; content: Record<string, Contenu> };
  responses: Record<string, { description: string; content?: Record<string, Contenu> }>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string; license: { name: string; identifier: string } };
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

let app: FastifyInstance;
let document: Document;
const routes: string[] = [];

beforeAll(async () => {
  ({ app } = await monter());
  document = (await app.inject('/api/openapi.json')).json();
  for (const [chemin, operations] of Object.entries(document.paths)) {
    for (const methode of Object.keys(operations))
      routes.push(`${methode.toUpperCase()} ${chemin}`);
  }
});
afterAll(() => app.close());

function operations(): Operation[] {
  return Object.values(document.paths).flatMap((chemin) => Object.values(chemin));
}

function contenus(): Contenu[] {
  return operations().flatMap((o) => [
    ...Object.values(o.requestBody?.content ?? {}),
    ...Object.values(o.responses).flatMap((r) => Object.values(r.content ?? {})),
  ]);
}

describe('le document OpenAPI', () => {
  it('est en 3.1, avec titre, version et licence', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/);
    expect(document.info).toMatchObject({
      title: 'Almanach',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    });
    expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('contient toutes les routes de l’API, et elles seules', () => {
    expect(routes.sort()).toEqual([
      'GET /api/confiance',
      'GET /api/openapi.json',
      'GET /api/sante/pret',
      'GET /api/sante/vivant',
      'GET /api/schemas/contrat.json',
      'GET /api/schemas/decompte.json',
      'GET /api/schemas/jauges.json',
      'GET /api/schemas/situation.json',
      'POST /api/calculs',
      'POST /api/comparaisons-de-contrats',
      'POST /api/jauges',
      'POST /api/projections',
    ]);
    for (const route of routes) {
      const [method = '', url = ''] = route.split(' ');
      expect(app.hasRoute({ method, url }), route).toBe(true);
    }
    const montrees = app.printRoutes({ commonPrefix: false }).match(/\((?:GET|POST)[^)]*\)/g);
    // Two files that robots and researchers read are no API.
    expect(montrees).toHaveLength(routes.length + 2);
  });

  it('décrit chaque opération : nom unique, résumé, sujet connu, réponses dites', () => {
    const sujets = document.tags.map((t) => t.name);
    for (const operation of operations()) {
      expect(operation.summary.length).toBeGreaterThan(5);
      expect(operation.tags.every((t) => sujets.includes(t))).toBe(true);
      expect(Object.keys(operation.responses)).toContain('200');
      for (const reponse of Object.values(operation.responses))
        expect(reponse.description).not.toBe('');
    }
    expect(new Set(operations().map((o) => o.operationId)).size).toBe(operations().length);
  });

  it('n’a que des schémas JSON 2020-12 valides, dont les renvois mènent quelque part', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true }).addVocabulary(['components']);
    ajv.addSchema({ $id: 'api', components: document.components });
    const rattaches = JSON.parse(
      JSON.stringify(contenus()).replaceAll('"#/', '"api#/'),
    ) as Contenu[];
    for (const { schema } of rattaches) expect(() => ajv.compile(schema)).not.toThrow();
    for (const nom of Object.keys(document.components.schemas)) {
      expect(ajv.getSchema(`api#/components/schemas/${nom}`)).toBeDefined();
    }
  });

  it('n’a que des paramètres sans donnée personnelle', () => {
    const calculs = document.paths['/api/calculs']?.['post'];
    expect(calculs?.parameters?.every((p) => p.in === 'query' && p.required !== true)).toBe(true);
    expect(calculs?.parameters?.map((p) => p.name)).toContain('connuLe');
    expect(calculs?.parameters?.map((p) => p.name)).not.toContain('le');
  });

  it('dit les refus de POST /api/calculs', () => {
    const reponses = document.paths['/api/calculs']?.['post']?.responses ?? {};
    expect(Object.keys(reponses)).toEqual(['200', '400', '413', '415', '422', '429', '500', '503']);
    for (const statut of ['400', '413', '415', '422', '429', '500', '503']) {
      expect(reponses[statut]?.content?.['application/json']?.schema).toEqual({
        $ref: '#/components/schemas/Erreurs',
      });
    }
  });

  it.each([
    ['/api/calculs', 2],
    ['/api/jauges', 1],
    ['/api/projections', 1],
    ['/api/comparaisons-de-contrats', 1],
  ])(
    '%s montre des exemples qui marchent, et les réponses qu’ils donnent vraiment',
    async (url, nombre) => {
      const operation = document.paths[url]?.['post'];
      const envoyes = operation?.requestBody?.content['application/json']?.examples ?? {};
      const rendus = operation?.responses['200']?.content?.['application/json']?.examples ?? {};
      expect(Object.keys(envoyes)).toHaveLength(nombre);
      for (const [nom, { value }] of Object.entries(envoyes)) {
        const reponse = await poster(app, value, '?connuLe=2026-03-31', url);
        expect(reponse.statusCode).toBe(200);
        expect(rendus[nom]?.value).toEqual(reponse.json());
      }
    },
  );
});

describe('les schémas publiés', () => {
  it.each(['situation', 'decompte', 'jauges'])(
    '%s.json est du JSON Schema 2020-12 nommé',
    async (nom) => {
      const schema = (await app.inject(`/api/schemas/${nom}.json`)).json<Record<string, unknown>>();
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema['$id']).toBe(`urn:almanach:schema:${nom}`);
      expect(schema['additionalProperties']).toBe(false);
      expect(() =>
        new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema),
      ).not.toThrow();
    },
  );
});
