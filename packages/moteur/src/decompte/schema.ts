import { lireJour } from '@almanach/bareme';
import * as z from 'zod';

/** The published shape of a décompte; the test beside it holds it equal to `DecompteJson`. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true })
  .refine((d) => lireJour(d) !== null);

/** Euros with two decimals, always: "0.00", "517.80". */
export const montant = z.string().regex(/^-?\d{1,12}\.\d{2}$/);

export const prestation = z.enum([
  'ijss-maladie',
  'ijss-at',
  'ijss-maternite',
  'ij-amexa',
  'ij-atexa',
  'maintien-employeur',
  'complement-contrat',
]);
export const beneficiaire = z.enum(['assure', 'employeur']);
const periode = { du: date, au: date };

const mesure = z.strictObject({ valeur: z.string(), unite: z.string() });

const condition = z.strictObject({
  regle: z.string(),
  satisfaite: z.boolean(),
  constate: mesure,
  requis: mesure,
});

const droit = z.strictObject({
  ...periode,
  prestation,
  etat: z.enum(['ouvert', 'ferme', 'indetermine']),
  manque: z.array(z.strictObject({ chemin: z.string(), effet: z.string() })),
  conditions: z.array(condition),
});

/** Why the day is worth what it is worth. */
export const motif = z.enum([
  'indemnise',
  'temps-partiel',
  'envoi-tardif',
  'carence',
  'jours-non-prescrits',
  'droits-non-ouverts',
  'droits-six-mois',
  'plafond-360',
  'ald-trois-ans',
  'cumul-retraite',
  'cotisations-impayees',
  'activite-secondaire',
  'temps-partiel-non-couvert',
  'teleconsultation',
  'envoi-apres-fin',
  'sans-salaire',
  'consolidation',
  'plafond-liberal',
  'plafond-temps-partiel',
  'pension',
  'jour-de-l-accident',
  'fait-inconnu',
  'droit-inconnu',
  'non-couvert',
  'maintien-exclu',
  'maintien-anciennete',
  'maintien-attente',
  'maintien-epuise',
  'maintien-couvert',
  'maintien-sans-ijss',
  'maintien-convention',
  'maintien-temps-partiel',
  'maintien-fin-contrat',
  'maintien-jour-non-ouvre',
  'invalidite',
  'contrat-hors-effet',
  'contrat-avant-adhesion',
  'contrat-cause',
  'contrat-public',
  'contrat-age',
  'contrat-anciennete',
  'contrat-heures',
  'contrat-declaration',
  'contrat-sans-ijss',
  'contrat-survenance',
  'contrat-hors-duree',
  'contrat-attente',
  'contrat-franchise',
  'contrat-duree-atteinte',
  'contrat-fin-de-palier',
  'contrat-couvert',
  'contrat-plafond',
  'contrat-cumul',
  'contrat-loi-plus-favorable',
  'contrat-plafond-chomage',
  'contrat-temps-partiel',
  'contrat-avant-ouverture',
  'contrat-clause-inconnue',
]);

const ligne = z.strictObject({
  payeur: z.string(),
  prestation,
  beneficiaire,
  certitude: z.enum(['certain', 'prevu', 'inconnu']),
  montantJournalier: montant.nullable(),
  montant: montant.nullable(),
  montantMin: montant.exactOptional(),
  montantMax: montant.nullable().exactOptional(),
  motif,
  trace: z.array(z.int().min(0)),
});

const arret = z.strictObject({
  id: z.string(),
  nature: z.string(),
  ...periode,
  prescriptions: z.array(z.string()),
  droits: z.array(droit),
  salaireJournalierBase: montant.nullable(),
  indemniteJournaliere: montant.nullable(),
  joursIndemnises: z.int().min(0),
  periodes: z.array(z.strictObject({ ...periode, jours: z.int().min(1), lignes: z.array(ligne) })),
});

const montants = {
  brut: montant.nullable(),
  csg: montant.nullable(),
  csgDeductible: montant.nullable(),
  crds: montant.nullable(),
  net: montant.nullable(),
  imposable: montant.nullable(),
};

const totaux = z.strictObject({
  ...montants,
  joursIndemnises: z.int().min(0).nullable(),
  brutMin: montant.exactOptional(),
  brutMax: montant.nullable().exactOptional(),
  netMin: montant.exactOptional(),
  netMax: montant.nullable().exactOptional(),
  parPayeur: z.record(z.string(), z.strictObject(montants)),
});

const echeance = z.strictObject({
  le: date,
  payeur: z.string(),
  beneficiaire,
  ...periode,
  brut: montant,
  csg: montant,
  crds: montant,
  net: montant,
  certitude: z.enum(['certain', 'prevu']),
});

const suite = z.strictObject({
  arret: z.string(),
  du: date,
  type: z.enum(['pension-invalidite', 'fin-360-jours', 'fin-ald', 'retraite']),
  categorie: z.int().min(1).max(3).nullable(),
  montantMensuel: montant.nullable(),
  montantMin: montant.exactOptional(),
  montantMax: montant.nullable().exactOptional(),
  article: z.string(),
  certitude: z.enum(['certain', 'prevu', 'inconnu']),
  trace: z.array(z.int().min(0)),
});

export const etape = z.strictObject({
  regle: z.string(),
  article: z.string(),
  version: z.string(),
  options: z.array(z.string()),
  entrees: z.record(z.string(), z.string()),
  resultat: z.string(),
  verdict: z.enum(['appliquee', 'ecartee']),
});

export const schemaDecompte = z.strictObject({
  arrets: z.array(arret),
  totaux,
  echeances: z.array(echeance),
  suites: z.array(suite),
  hypotheses: z.array(
    z.strictObject({
      chemin: z.string(),
      valeur: z.union([z.string(), z.number(), z.boolean(), z.null()]),
    }),
  ),
  avertissements: z.array(
    z.strictObject({ code: z.string(), operandes: z.record(z.string(), z.string()) }),
  ),
  trace: z.array(etape),
  droit: z.strictObject({ connuLe: date, empreinte: z.string() }),
});
