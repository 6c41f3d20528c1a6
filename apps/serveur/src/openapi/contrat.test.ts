import { readFileSync } from 'node:fs';
import { CATALOGUE } from '@almanach/contrats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documentSchema } from './schemas.ts';

describe('le schéma publié d’un contrat', () => {
  const publie: unknown = JSON.parse(
    readFileSync(
      new URL('../../../../packages/contrats/schema/contrat.schema.json', import.meta.url),
      'utf8',
    ),
  );

  it('est celui que le moteur lit (npm run schema-contrat le réécrit)', () => {
    expect(publie).toEqual(JSON.parse(JSON.stringify(documentSchema('Contrat'))));
  });

  it('accepte chaque contrat du catalogue, et refuse une clé inconnue', () => {
    const valider = new Ajv2020({ strict: false }).compile(documentSchema('Contrat'));
    const refuses = CATALOGUE.map((c) => ({ nom: `${c.id} ${c.version}`, bon: valider(c) }));
    expect(refuses.filter((r) => !r.bon).map((r) => r.nom)).toEqual([]);
    expect(valider({ ...CATALOGUE[0], delai: 3 })).toBe(false);
  });
});
