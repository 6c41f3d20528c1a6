import * as z from 'zod';
import { schemaDecompte } from '../decompte/schema.ts';
import { centiemes } from '../nombres/decimal.ts';
import { jourLu } from '../situation/recueil.ts';
import type { LigneVerseeJson } from './json.ts';
import { CODES_CAUSES, type LigneVersee, NATURES_VERSEES } from './types.ts';

/** Lines of one décompte: a whole career of payments fits. */
export const LIGNES_MAX = 5000;

const date = z.iso.date();
const signe = z.string().regex(/^-?\d{1,9}(\.\d{1,2})?$/);
const montant = z.string().regex(/^-?\d{1,12}\.\d{2}$/);
const destinataire = z.enum(['assure', 'employeur']);

/** Published shape of the lines to check. */
export const schemaLignesVersees = z
  .array(
    z.strictObject({
      numero: z.int().min(1).max(10_000_000).exactOptional(),
      nature: z.enum(NATURES_VERSEES).exactOptional(),
      du: date,
      au: date,
      jours: z.int().min(0).max(100_000).exactOptional(),
      prix: signe.exactOptional(),
      brut: signe.exactOptional(),
      csg: signe.exactOptional(),
      crds: signe.exactOptional(),
      net: signe.exactOptional(),
      payeLe: date.exactOptional(),
      destinataire: destinataire.exactOptional(),
      reference: z.string().max(200).exactOptional(),
    }),
  )
  .min(1)
  .max(LIGNES_MAX);

/** Lines once checked against `schemaLignesVersees`: cents and days. */
export function lireLigneVersee(json: LigneVerseeJson, rang: number): LigneVersee {
  return {
    numero: json.numero ?? rang + 1,
    nature: json.nature ?? 'maladie',
    du: jourLu(json.du),
    au: jourLu(json.au),
    jours: json.jours ?? null,
    prix: cents(json.prix),
    brut: cents(json.brut),
    csg: cents(json.csg),
    crds: cents(json.crds),
    net: cents(json.net),
    payeLe: json.payeLe === undefined ? null : jourLu(json.payeLe),
    destinataire: json.destinataire ?? null,
    reference: json.reference ?? null,
  };
}

function cents(texte: string | undefined): number | null {
  if (texte === undefined) return null;
  return texte.startsWith('-') ? -centiemes(texte.slice(1)) : centiemes(texte);
}

const arret = schemaDecompte.shape.arrets.element.shape;
const ligne = arret.periodes.element.shape.lignes.element.shape;
const operandes = z.record(z.string(), z.string());
const texteDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Published shape of a verification; the test beside it holds it equal to `VerificationJson`. */
export const schemaVerification = z.strictObject({
  verdict: z.enum(['conforme', 'ecart-explique', 'ecart-inexplique']).nullable(),
  periodes: z.array(
    z.strictObject({
      du: texteDate,
      au: texteDate,
      jours: z.int().min(1),
      paye: montant,
      attendu: montant.nullable(),
      attenduMin: montant.exactOptional(),
      attenduMax: montant.nullable().exactOptional(),
      ecart: montant.nullable(),
      ecartTotal: montant.nullable(),
      statut: z.enum(['conforme', 'en-moins', 'en-plus', 'non-verse', 'hors-arret', 'inconnu']),
      certitude: ligne.certitude,
      prestation: ligne.prestation.nullable(),
      motif: ligne.motif.nullable(),
    }),
  ),
  totaux: z.strictObject({
    paye: montant,
    attendu: montant,
    ecart: montant,
    brutImprime: montant,
    netImprime: montant.nullable(),
    joursCompares: z.int().min(0),
    joursEnEcart: z.int().min(0),
    joursInconnus: z.int().min(0),
  }),
  controles: z.array(
    z.strictObject({
      ligne: z.int(),
      code: z.enum(['jours', 'brut', 'csg', 'crds', 'net', 'destinataire', 'chevauchement']),
      imprime: z.string(),
      attendu: z.string(),
    }),
  ),
  causes: z
    .array(
      z.strictObject({
        code: z.enum(CODES_CAUSES),
        operandes,
        regle: z.string(),
        article: z.string(),
        explique: montant,
      }),
    )
    .max(2),
  autresCauses: z.int().min(0),
  payeur: z.enum(['assurance-maladie', 'msa']).nullable(),
  remarques: z.array(
    z.strictObject({
      code: z.enum([
        'debut-non-couvert',
        'fin-non-couverte',
        'jours-a-venir',
        'lignes-ecartees',
        'prix-absent',
      ]),
      operandes,
    }),
  ),
  droit: z.strictObject({ connuLe: texteDate, empreinte: z.string() }),
});
