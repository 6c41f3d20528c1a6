import * as z from 'zod';
import { date, montant, motif } from '../../decompte/schema.ts';
import { identifiant, liste, montant as montantLu, objet } from '../../situation/champs.ts';
import { schemaSituation } from '../../situation/schema.ts';

const raison = z.strictObject({
  payeur: z.string(),
  motif: motif.nullable(),
  certitude: z.enum(['certain', 'prevu', 'inconnu']),
  montant: montant.nullable(),
});

const couverture = z.strictObject({
  du: date,
  au: date,
  jours: z.int().min(1),
  recu: montant.nullable(),
  reference: montant.nullable(),
  reste: montant.nullable(),
  resteMin: montant.exactOptional(),
  resteMax: montant.exactOptional(),
  trou: z.boolean(),
  raisons: z.array(raison),
});

/** The published shape of a comparison of contracts; a test holds it equal to `ComparaisonContratsJson`. */
export const schemaComparaisonContrats = z.strictObject({
  reference: z.strictObject({
    netMensuel: montant.nullable(),
    source: z.enum(['donne', 'paie', 'inconnue']),
    mois: z.string().nullable(),
  }),
  jeux: z.array(
    z.strictObject({
      id: z.string(),
      parPayeur: z.record(z.string(), montant.nullable()),
      periodes: z.array(couverture),
      joursNonCouverts: z.int().min(0),
      reste: montant.nullable(),
    }),
  ),
  droit: z.strictObject({ connuLe: date, empreinte: z.string() }),
});

/** What is asked: one situation, and the sets of contracts to try on it. */
export const schemaDemandeComparaisonContrats = objet({
  situation: schemaSituation,
  jeux: liste(objet({ id: identifiant, contrats: schemaSituation.shape.contrats }), 10).min(1, {
    error: 'liste-non-vide',
  }),
  /** Net wage of a month; left out, that of the pays of the month before the first stop. */
  netMensuel: montantLu.optional(),
});
