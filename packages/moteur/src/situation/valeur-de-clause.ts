import * as z from 'zod';

const scalaire = z.union([z.string().max(200), z.number(), z.boolean(), z.null()], {
  error: 'valeur-de-clause',
});
const scalaires = z.union([scalaire, z.array(scalaire).max(40), z.record(z.string(), scalaire)], {
  error: 'valeur-de-clause',
});

/** What a clause may hold: as deep as the clauses of a contract, and no deeper. */
export const valeurDeClause = z.union(
  [
    scalaires,
    z.array(z.union([scalaires, z.record(z.string(), scalaires)])).max(40),
    z.record(z.string(), scalaires),
  ],
  { error: 'valeur-de-clause' },
);
