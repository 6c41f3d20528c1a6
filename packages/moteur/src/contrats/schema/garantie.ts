import type * as z from 'zod';
import {
  booleen,
  choix,
  entier,
  identifiant,
  liste,
  montant,
  objet,
  texte,
} from '../../situation/champs.ts';
import { causes, conditions, duree, montantOuNul, part, partOuTranches } from './communs.ts';
import { delaiAttente, eligibilite, franchise, horsContrat, survenance } from './ouverture.ts';

/** Wage the rates apply to, and how a day of it is drawn. */
const base = objet({
  assiette: choix(['brut', 'net']),
  /**
   * `si-travail`: the month the person would have worked; `mois-precedent`, `trois-mois`, `douze-mois`: what was paid;
   * `semaine-contractuelle`: hours × hourly pay of the contract, its bonuses and indemnities.
   */
  periode: choix([
    'si-travail',
    'mois-precedent',
    'trois-mois',
    'douze-mois',
    'semaine-contractuelle',
  ]),
  /** Divisor of the period's wage; `lecture`: the reading chosen for the employer's day (INT-40). */
  diviseur: choix(['365', '91.25', '30', '30.42', '7', 'mois-calendaire', 'lecture']),
  /** Pay indemnities counted, for `semaine-contractuelle`. */
  ifm: booleen.optional(),
  iccp: booleen.optional(),
  /** Net wage where only the gross is known: gross × (1 − rate). */
  tauxForfaitaireNet: part.optional(),
  /** Highest yearly wage counted, in PASS. */
  plafondPass: entier(1, 8).optional(),
  primes: choix(['toutes', 'fixes', 'aucune']).optional(),
  /** First tranche of a day: PASS / 365 (INT-04) when left out, or the monthly one / 30. */
  tranche1: choix(['pass-365', 'pmss-30']).optional(),
});

const segment = objet({
  du: entier(1, 9999),
  au: entier(1, 9999).nullable(),
  /** Rate of the base, by tranche or not; for a flat guarantee, an amount a day instead. `null`: not known. */
  taux: partOuTranches.nullable().optional(),
  montant: montantOuNul.optional(),
});

/** Tiers: the first one whose conditions hold decides. `mois-indemnise`: `du` and `au` are months. */
const palier = objet({
  si: conditions.optional(),
  compte: choix(['jour-arret', 'jour-indemnise', 'mois-indemnise']),
  segments: liste(segment, 40).min(1, { error: 'liste-non-vide' }),
});

const hospitalisation = objet({
  seuil: entier(0, 365),
  comparateur: choix(['>', '>=']),
  unite: choix(['jour', 'nuit']),
  /** Amount a day, or coefficient of the ordinary one. */
  montant: montant.optional(),
  coefficient: part.optional(),
  portee: choix(['jours-hospitalisation', 'tout-arret']),
  /** From the first day of the stay, or from the day the threshold is passed. */
  retroactif: booleen,
});

/** What comes off the guarantee, or counts in a cap. */
export const COMPOSANTES = [
  'ijss',
  'employeur',
  'autres-contrats',
  'salaire-partiel',
  'are',
] as const;

const deduction = objet({
  quoi: choix(COMPOSANTES),
  mode: choix(['brut', 'net']),
  /** A benefit cut by a sanction or a stay in hospital is taken off as if whole. */
  reputeeIntegrale: booleen.optional(),
});

const plafond = objet({
  base: choix(['brut', 'net', 'are']),
  taux: part,
  composantes: liste(choix(COMPOSANTES), COMPOSANTES.length),
  mode: choix(['brut', 'net']),
});

/** `jours` null: unknown; days past the point where it could matter are `indetermine`. */
const dureeMax = objet({
  jours: entier(1, 9999).nullable(),
  compte: choix(['jour-arret', 'jour-indemnise']),
  /**
   * `arret`: one continuous stop; `sinistre`: a stop and its relapses; `12-mois-glissants`: all the stops of the
   * guarantee over twelve months, date to date.
   */
  par: choix(['arret', 'sinistre', '12-mois-glissants', 'annee-civile']),
  /** `true`: holds only when days of another stop were already paid in the window (INT-33). */
  siDejaIndemnise: booleen.optional(),
});

const compteur = objet({
  fenetre: choix(['12-mois-glissants', 'annee-civile']),
  /** Days already paid push the tiers forward. */
  imputation: choix(['premier-palier-d-abord', 'duree-seule']),
});

const rechute = objet({
  /** From the return to work; left out: no limit. */
  delai: duree.optional(),
  memeCause: booleen,
  /** The first stop must have lasted more than so many days. */
  premierArretPlusDe: entier(0, 365).optional(),
  /** The first stop must have been paid; the relapse is then covered outside the windows of `survenance`. */
  siInitialIndemnise: booleen.optional(),
  effet: choix(['sans-franchise', 'suite-des-compteurs', 'nouvel-arret']),
});

const tempsPartiel = objet({
  mode: choix(['deduction-salaire', 'moitie', 'exclu']),
  apresArretTotal: booleen.optional(),
});

/** When the law obliges the employer, the guarantee takes another form (agriculture). */
const substitution = objet({
  si: choix(['obligation-l1226-1']),
  forme: choix(['sous-deduction']),
  taux: part,
});

/** One guarantee: the causes it covers, and what it pays a day. */
export const garantie = objet({
  id: identifiant,
  causes,
  exclusions: liste(identifiant, 40).optional(),
  eligibilite,
  survenance: liste(survenance, 10).optional(),
  horsContrat: horsContrat.nullable().optional(),
  delaisAttente: liste(delaiAttente, 20),
  franchises: liste(franchise, 20),
  forme: choix(['sous-deduction', 'en-complement', 'forfait', 'maintien-net']),
  base: base.nullable(),
  paliers: liste(palier, 60).nullable(),
  /** A tier of seniority reached during the stop: ignored (left out), or its remaining days are given. */
  changementDePalier: choix(['premier-jour', 'solde-du-nouveau-palier']).optional(),
  substitution: substitution.optional(),
  hospitalisation: hospitalisation.optional(),
  deductions: liste(deduction, 10),
  plafonds: liste(plafond, 10),
  /** Empty: no limit. `null`: the limit was not found. */
  dureesMax: liste(dureeMax, 5).nullable(),
  /** Last age covered, in whole years; `null`: not found. */
  ageFin: entier(0, 120).nullable().optional(),
  tantQueIjss: booleen.optional(),
  compteur: compteur.optional(),
  rechute: rechute.nullable().optional(),
  tempsPartiel: tempsPartiel.nullable().optional(),
  /** What the contract leaves unsaid, told to the reader. */
  remarques: liste(texte, 10).optional(),
});

export type GarantieJson = z.input<typeof garantie>;
