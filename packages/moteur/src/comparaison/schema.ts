import { OPTIONS_PAR_DEFAUT } from '@almanach/bareme';
import * as z from 'zod';
import { schemaContrat } from '../contrats/schema/contrat.ts';
import {
  beneficiaire,
  date,
  etape,
  montant,
  motif,
  prestation,
  schemaDecompte,
} from '../decompte/schema.ts';
import { schemaSituation } from '../situation/schema.ts';

const droit = z.strictObject({ connuLe: date, empreinte: z.string() });
const certitude = z.enum(['certain', 'prevu', 'inconnu']);

const cote = z.strictObject({
  prestations: z.array(prestation),
  motifs: z.array(z.union([motif, z.literal('verse')])),
  montantJournalier: montant.nullable(),
  montantJournalierMin: montant.exactOptional(),
  montantJournalierMax: montant.nullable().exactOptional(),
});

const difference = z.strictObject({
  du: date,
  au: date,
  jours: z.int().min(1),
  payeur: z.string(),
  beneficiaire,
  avant: cote.nullable(),
  apres: cote.nullable(),
  differenceJournaliere: montant.nullable(),
  difference: montant.nullable(),
  sens: z.enum(['rappel', 'trop-percu', 'sans-effet', 'inconnu']),
  certitude,
  causes: z.array(z.int().min(0)),
});

const total = z.strictObject({
  payeur: z.string(),
  beneficiaire,
  avant: montant,
  apres: montant,
  rappel: montant,
  tropPercu: montant,
  rappelPrevu: montant,
  tropPercuPrevu: montant,
  solde: montant,
  joursInconnus: z.int().min(0),
});

const cause = z.strictObject({
  regle: z.string(),
  article: z.string(),
  operandes: z.array(z.string()),
  avant: etape.nullable(),
  apres: etape.nullable(),
});

const valeur = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const hypothese = z.strictObject({ chemin: z.string(), valeur });

/** The published shape of a comparison; a test holds it equal to `ComparaisonJson`. */
export const schemaComparaison = z.strictObject({
  objet: z.enum(['decomptes', 'versements']),
  droit: z.strictObject({ avant: droit.nullable(), apres: droit }),
  periodes: z.array(difference),
  totaux: z.array(total),
  causes: z.array(cause),
  faits: z.array(
    z.strictObject({
      chemin: z.string(),
      avant: valeur.exactOptional(),
      apres: valeur.exactOptional(),
    }),
  ),
  hypotheses: z.strictObject({ ajoutees: z.array(hypothese), retirees: z.array(hypothese) }),
  joursInconnus: z.int().min(0),
  avertissements: z.array(
    z.strictObject({ code: z.string(), operandes: z.record(z.string(), z.string()) }),
  ),
});

/** Options are kept by name: one that this version does not have cannot be replayed. */
const options = z
  .record(z.string(), z.string())
  .refine((o) => Object.keys(o).every((cle) => Object.hasOwn(OPTIONS_PAR_DEFAUT, cle)));

/** The published shape of a frozen décompte. */
export const schemaFige = z.strictObject({
  situation: schemaSituation,
  connuLe: date,
  options,
  versionMoteur: z.string(),
  contrats: z.array(schemaContrat).exactOptional(),
  empreinte: z.string(),
  decompte: schemaDecompte,
  sceau: z.string().exactOptional(),
});
