import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monter, poster } from '../../test/application.ts';
import { situationAbimee, situationPlausible } from '../../test/situations.ts';

const GRAINE = 20_261_124;

let app: FastifyInstance;
let decompte: ValidateFunction;
let situation: ValidateFunction;
let erreurs: ValidateFunction;

beforeAll(async () => {
  ({ app } = await monter({ config: { journal: 'silent' } }));
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  decompte = ajv.compile((await app.inject('/api/schemas/decompte.json')).json());
  situation = ajv.compile((await app.inject('/api/schemas/situation.json')).json());
  const document = (await app.inject('/api/openapi.json')).json<{
    components: { schemas: { Erreurs: object } };
  }>();
  erreurs = ajv.compile(document.components.schemas.Erreurs);
});
afterAll(() => app.close());

/** Any answer keeps the contract: known status, right shape, and the published schema refuses nothing that is accepted. */
async function verifier(donnees: unknown): Promise<number> {
  const reponse = await poster(app, JSON.stringify(donnees));
  const corps: unknown = reponse.json();
  const valide = reponse.statusCode === 200 ? decompte : erreurs;
  expect([200, 400, 422]).toContain(reponse.statusCode);
  expect(valide(corps), JSON.stringify(valide.errors)).toBe(true);
  if (reponse.statusCode === 200)
    expect(situation(donnees), JSON.stringify(situation.errors)).toBe(true);
  return reponse.statusCode;
}

async function tirer(
  arbitraire: fc.Arbitrary<unknown>,
  numRuns: number,
): Promise<Map<number, number>> {
  const statuts = new Map<number, number>();
  const propriete = fc.asyncProperty(arbitraire, async (donnees) => {
    const statut = await verifier(donnees);
    statuts.set(statut, (statuts.get(statut) ?? 0) + 1);
  });
  await fc.assert(propriete, { numRuns, seed: GRAINE });
  return statuts;
}

describe('le contrat de POST /api/calculs', () => {
  it('tient pour des situations plausibles', async () => {
    const statuts = await tirer(situationPlausible, 600);
    // The draw must reach the engine, or it proves nothing.
    expect(statuts.get(200)).toBeGreaterThan(500);
  }, 60_000);

  it('tient pour des situations abîmées', async () => {
    const statuts = await tirer(situationAbimee, 400);
    expect(statuts.get(422)).toBeGreaterThan(200);
  }, 60_000);

  it('tient pour n’importe quel JSON', async () => {
    const statuts = await tirer(fc.jsonValue(), 600);
    expect([...statuts.keys()]).toEqual([422]);
  }, 60_000);

  it('tient pour n’importe quel texte et n’importe quels octets', async () => {
    const textes = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.uint8Array({ maxLength: 200 }).map((octets) => Buffer.from(octets)),
    );
    await fc.assert(
      fc.asyncProperty(textes, async (corps) => {
        const reponse = await poster(app, corps);
        expect([400, 422]).toContain(reponse.statusCode);
        expect(erreurs(reponse.json())).toBe(true);
      }),
      { numRuns: 400, seed: GRAINE },
    );
  }, 60_000);
});
