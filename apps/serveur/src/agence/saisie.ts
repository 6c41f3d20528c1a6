import { z } from 'zod';
import { courriel, jour, nom, prenoms } from '../comptes/schemas.ts';
import type { Adresse, Identite } from '../identite/types.ts';
import { schemaMission } from '../missions/contenu.ts';

const ligne = z.string().trim().min(1).max(100);

const adresse = z
  .strictObject({
    lignes: z.array(ligne).min(1).max(5),
    codePostal: z.string().trim().min(1).max(12),
    commune: ligne,
    /** ISO 3166-1, two letters. */
    pays: z.string().regex(/^[A-Z]{2}$/),
  })
  .refine(({ pays, codePostal }) => pays !== 'FR' || /^\d{5}$/.test(codePostal), {
    path: ['codePostal'],
  });

/** What an agency says of someone before their first mission. */
export const schemaPersonne = z.strictObject({
  nir: z.string().max(30),
  nom,
  nomUsage: nom.optional(),
  prenoms,
  naissance: jour,
  adresse,
  /** Kept as said, for the managers; it opens nothing: an address is proven by its owner. */
  courriel: courriel.optional(),
  agence: z.uuid(),
  mission: schemaMission,
});

export type PersonneSaisie = z.infer<typeof schemaPersonne>;

export function identiteDe({
  nom: dit,
  nomUsage,
  prenoms: dits,
  naissance,
  adresse: a,
}: PersonneSaisie): Identite {
  return {
    nom: dit,
    ...(nomUsage === undefined ? {} : { nomUsage }),
    prenoms: dits,
    naissance,
    adresse: adresseDe(a),
  };
}

function adresseDe({ lignes, codePostal, commune, pays }: PersonneSaisie['adresse']): Adresse {
  return { lignes, codePostal, ville: commune, ...(pays === 'FR' ? {} : { pays }) };
}
