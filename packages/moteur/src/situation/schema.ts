import * as z from 'zod';
import {
  booleen,
  booleenOuInconnu,
  choix,
  date,
  dateOuInconnue,
  entier,
  entierOuInconnu,
  heures,
  identifiant,
  liste,
  montant,
  montantOuInconnu,
  objet,
  taux,
  texte,
} from './champs.ts';
import { valeurDeClause } from './valeur-de-clause.ts';

export const TYPES_EMPLOI = [
  'mission',
  'cdi-interimaire',
  'cdi-intermittent',
  'saisonnier',
  'cesu',
  'cdi',
  'cdd',
  'apprentissage',
] as const;

export const NATURES = [
  'maladie',
  'accident-vie-privee',
  'accident-travail',
  'accident-trajet',
  'maladie-professionnelle',
  'maternite',
] as const;

/** Kinds of sickness that a complementary contract may tell apart: never a diagnosis. */
export const CAUSES_DE_MALADIE = [
  'psychiatrique',
  'neurologique',
  'disco-vertebral',
  'grossesse-pathologique',
  'cure',
] as const;

export const MOTIFS_ABSENCE = [
  'maladie',
  'accident',
  'maternite',
  'activite-partielle',
  'chomage',
  'fermeture',
  'conge-sans-solde',
  'service-national',
  'non-autorisee',
  'autre',
] as const;

export const PRESCRIPTEURS = [
  'medecin-traitant',
  'sage-femme-referente',
  'prescripteur-initial',
  'remplacant',
  'specialiste',
  'hopital',
  'dentiste',
  'autre',
] as const;

/** Kinds of self-employed activity (CSS L622-1, L640-1; CRPM L722-4). */
export const ACTIVITES = [
  'artisan-commercant',
  'liberal',
  'exploitant-agricole',
  'conjoint-collaborateur',
] as const;

/** Schemes a person may be affiliated with; employees are known by their jobs. */
export const REGIMES = ['general', 'agricole', 'independant', 'exploitant-agricole'] as const;

/** How a farm is run (CRPM L722-4 to L722-6, L731-23). */
export const TITRES = ['principal', 'secondaire', 'cotisant-solidaire'] as const;

/** Size limits: a life of work fits; a hostile body does not. */
export const LIMITES = { emplois: 400, paies: 800, arrets: 500, periodes: 2000 } as const;

const periode = { du: date, au: date };

const prime = objet({
  montant,
  du: date.optional(),
  au: date.optional(),
  verseeLe: date.optional(),
});

const paie = objet({
  ...periode,
  brut: montantOuInconnu,
  heures: heures.optional(),
  net: montant.optional(),
  salaireRetabli: montantOuInconnu.optional(),
  primes: liste(prime, 50).optional(),
});

const emploi = objet({
  id: identifiant.optional(),
  employeur: texte.optional(),
  type: choix(TYPES_EMPLOI).optional(),
  regime: choix(['general', 'agricole']).optional(),
  du: date.optional(),
  au: date.nullable().optional(),
  categorie: choix(['non-cadre', 'cadre']).optional(),
  classification: identifiant.optional(),
  ancienneteDepuis: date.optional(),
  periodicitePaie: choix(['mensuelle', 'quatorzaine', 'hebdomadaire']).optional(),
  remuneration: objet({
    tauxHoraire: taux.optional(),
    heuresHebdomadaires: heures.optional(),
    primesHebdomadaires: montant.optional(),
    ifm: taux.optional(),
    iccp: taux.optional(),
  }).optional(),
  salaireMensuel: montantOuInconnu.optional(),
  apprentissage: objet({ annee: entier(1, 4) }).optional(),
  subrogation: objet({ du: date, au: date.nullable().optional() }).nullable().optional(),
  absences: liste(objet({ ...periode, motif: choix(MOTIFS_ABSENCE) }), LIMITES.periodes).optional(),
  paies: liste(paie, LIMITES.paies).optional(),
});

const ald = objet({
  affection: identifiant.optional(),
  exonerante: booleen.optional(),
  depuis: date.optional(),
});

const tempsPartiel = objet({
  ...periode,
  salaireTempsPlein: montantOuInconnu.optional(),
  salairePercu: montantOuInconnu.optional(),
});

const arret = objet({
  id: identifiant.optional(),
  nature: choix(NATURES),
  du: date,
  au: date.nullable(),
  prescritLe: date.optional(),
  envoyeLe: dateOuInconnue.optional(),
  type: choix(['initial', 'prolongation', 'rechute']).optional(),
  suiteDe: identifiant.nullable().optional(),
  ald: z.union([ald, z.literal('inconnu'), z.null()], { error: 'ald' }).optional(),
  motif: choix(['fausse-couche', 'img', 'deces-enfant', 'covid']).nullable().optional(),
  decesLe: date.optional(),
  cause: choix(CAUSES_DE_MALADIE).optional(),
  accidentLe: date.optional(),
  sinistre: identifiant.optional(),
  consolideLe: date.nullable().optional(),
  teleconsultation: booleenOuInconnu.optional(),
  prescripteur: choix(PRESCRIPTEURS).optional(),
  prescriptionMotivee: booleen.optional(),
  impossibiliteEnvoi: booleen.optional(),
  impossibiliteConsultation: booleen.optional(),
  repriseAvant: booleen.optional(),
  hospitalisations: liste(objet(periode), 100).optional(),
  tempsPartiel: liste(tempsPartiel, 100).optional(),
});

/** JSON shape of a situation: amounts are decimal strings, dates `YYYY-MM-DD`, unknown keys refused. */
export const schemaSituation = objet({
  assure: objet({
    naissance: dateOuInconnue.optional(),
    immatriculation: dateOuInconnue.optional(),
    enfantsACharge: entierOuInconnu(0, 30).optional(),
    retraiteDepuis: date.nullable().optional(),
    invalidite: objet({
      depuis: date,
      categorie: entier(1, 3),
      salaireAnnuelMoyen: montantOuInconnu.optional(),
    })
      .nullable()
      .optional(),
  }).optional(),
  emplois: liste(emploi, LIMITES.emplois).optional(),
  revenus: liste(
    objet({
      annee: entier(1990, 2199),
      activite: choix(ACTIVITES),
      montant: montantOuInconnu.optional(),
      micro: objet({
        vente: montant.optional(),
        services: montant.optional(),
        bnc: montant.optional(),
      }).optional(),
      cotisationsDues: montant.optional(),
      cotisationsAcquittees: montant.optional(),
      echeancierRespecte: booleen.optional(),
      paiementLe: date.optional(),
    }),
    100,
  ).optional(),
  affiliations: liste(
    objet({
      regime: choix(REGIMES),
      activite: choix(ACTIVITES).optional(),
      titre: choix(TITRES).optional(),
      du: date,
      au: date.nullable().optional(),
    }),
    100,
  ).optional(),
  chomage: liste(
    objet({
      du: date,
      au: date.nullable().optional(),
      inscrit: booleen.optional(),
      indemnise: booleenOuInconnu.optional(),
      /** Gross unemployment benefit of a day: the cap of a contract kept after the job (L911-8). */
      allocation: montantOuInconnu.optional(),
    }),
    LIMITES.periodes,
  ).optional(),
  arrets: liste(arret, LIMITES.arrets).min(1, { error: 'liste-vide' }),
  contrats: liste(
    objet({
      id: identifiant.optional(),
      /** A whole document of the contract schema, instead of an `id` of the catalogue. */
      contrat: z.record(z.string(), z.unknown(), { error: 'objet' }).optional(),
      adhesion: date.optional(),
      /** Reading chosen for an open point of the contract, by its id. */
      choix: z.record(z.string(), valeurDeClause, { error: 'objet' }).optional(),
    }),
    20,
  ).optional(),
  historique: liste(
    objet({
      prestation: choix([
        'ijss-maladie',
        'ijss-at',
        'ijss-maternite',
        'ij-amexa',
        'ij-atexa',
        'maintien-employeur',
        'complement-contrat',
      ]),
      payeur: texte.optional(),
      ...periode,
      affection: identifiant.nullable().optional(),
    }),
    LIMITES.periodes,
  ).optional(),
  versements: liste(
    objet({
      payeur: texte,
      beneficiaire: choix(['assure', 'employeur']),
      ...periode,
      brut: montant,
      csg: montant.optional(),
      crds: montant.optional(),
      payeLe: date.optional(),
    }),
    LIMITES.periodes,
  ).optional(),
  le: date.optional(),
});

/** A situation as it is written in JSON, before it is read. */
export type SituationJson = z.input<typeof schemaSituation>;
