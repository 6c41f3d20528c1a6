import * as z from 'zod';
import { schemaHeuresDeTravail } from '../contrats/schema/ouverture.ts';
import { date, montant } from '../decompte/schema.ts';
import { date as dateLue, identifiant, liste, objet } from '../situation/champs.ts';
import { schemaSituation } from '../situation/schema.ts';

const valeur = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const droits = z.enum(['six-premiers-mois', 'au-dela-de-six-mois']);

const origine = z.strictObject({
  source: z.enum(['paie', 'mois-presume', 'arret-indemnise', 'chomage-indemnise', 'arret']),
  emploi: z.string().nullable(),
  type: z.string().nullable(),
  employeur: z.string().nullable(),
  du: date,
  au: date,
  jours: z.int().min(1),
  parJour: montant.nullable(),
  valeur: montant,
  partielle: z.boolean(),
});

const jauge = z.strictObject({
  id: z.string(),
  contrat: z.string().nullable(),
  regle: z.string(),
  ouvre: z.array(z.enum(['six-premiers-mois', 'au-dela-de-six-mois', 'contrat'])),
  fenetre: z.strictObject({ du: date, au: date, par: z.enum(['mois', 'jours']) }),
  unite: z.enum(['h', 'EUR']),
  strict: z.boolean(),
  acquis: montant.nullable(),
  acquisMin: montant.exactOptional(),
  acquisMax: montant.nullable().exactOptional(),
  requis: montant,
  manque: montant.nullable(),
  etat: z.enum(['atteint', 'non-atteint', 'inconnu']),
  ouvreLe: date.nullable(),
  cesseLe: date.nullable(),
  origines: z.array(origine),
});

/** The published shape of the gauges; a test holds it equal to `JaugesJson`. */
export const schemaJauges = z.strictObject({
  au: date,
  droits: z.array(
    z.strictObject({
      droit: droits,
      etat: z.enum(['ouvert', 'ferme', 'inconnu']),
      ouvreLe: date.nullable(),
      cesseLe: date.nullable(),
      reference: date.nullable(),
      maintenuJusquau: date.nullable(),
    }),
  ),
  jauges: z.array(jauge),
  droitConnuJusquau: date,
  hypotheses: z.array(z.strictObject({ chemin: z.string(), valeur })),
  avertissements: z.array(
    z.strictObject({ code: z.string(), operandes: z.record(z.string(), z.string()) }),
  ),
  droit: z.strictObject({ connuLe: date, empreinte: z.string() }),
});

/** What is asked: a situation, where stops may be left out, a day, and the hours that contracts ask for. */
export const schemaDemandeJauges = objet({
  situation: schemaSituation.partial({ arrets: true }),
  au: dateLue.optional(),
  seuils: liste(objet({ contrat: identifiant, heures: schemaHeuresDeTravail }), 40).optional(),
});

export type DemandeJauges = z.input<typeof schemaDemandeJauges>;
