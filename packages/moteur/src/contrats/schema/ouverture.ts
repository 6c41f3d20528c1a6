import { booleen, choix, date, entier, liste, objet, texte } from '../../situation/champs.ts';
import { TYPES_EMPLOI } from '../../situation/schema.ts';
import { causes, conditions, duree, heuresPrecises } from './communs.ts';

/** Seniority asked at the first day of the stop: the first clause whose `si` holds decides. */
const anciennete = objet({
  min: duree,
  /** Where it is counted: with the employer, or in the trade. */
  dans: choix(['entreprise', 'profession']).optional(),
  si: conditions.optional(),
});

/** Hours of work asked: strictly more than `plusDe`, over the civil months ended before the month of the stop. */
export const schemaHeuresDeTravail = objet({
  plusDe: heuresPrecises,
  mois: entier(1, 60),
  emplois: liste(choix(TYPES_EMPLOI), TYPES_EMPLOI.length),
});

/** Who is covered, on the first day of the stop. */
export const eligibilite = objet({
  anciennete: liste(anciennete, 20).optional(),
  /** Seniority reached during the stop opens the right from that day. */
  acquisePendantArret: booleen.optional(),
  heures: schemaHeuresDeTravail.optional(),
  typesEmploi: liste(choix(TYPES_EMPLOI), TYPES_EMPLOI.length).optional(),
  typesEmploiExclus: liste(choix(TYPES_EMPLOI), TYPES_EMPLOI.length).optional(),
  categories: liste(texte, 20).optional(),
  statuts: liste(texte, 20).optional(),
  /** Whole years, both ends included, on the first day of the stop. */
  age: objet({
    min: entier(0, 120).optional(),
    max: entier(0, 120).nullable().optional(),
  }).optional(),
  /**
   * Social security's benefit: must be paid that day; must be paid in the stop, whose waiting days are then covered
   * (`prise-en-charge`); may be rebuilt when it is refused or cut; or does not matter.
   */
  ijss: choix(['versees', 'prise-en-charge', 'theoriques', 'indifferent']),
  /** Hours within which the stop must be declared; `null`: no such clause. */
  declarationHeures: entier(1, 999).nullable().optional(),
  lieuSoins: choix(['fr-ue-eee']).optional(),
});

/** Where the first day of the stop may fall; the first window that holds it decides the wage used. */
export const survenance = objet({
  fenetre: choix(['en-contrat', 'apres-contrat', 'duree-du-contrat']),
  /** For `apres-contrat`: days or months after its last day; for `duree-du-contrat`, the most it may last. */
  valeur: entier(0, 999).optional(),
  unite: choix(['jour', 'mois']).optional(),
  condition: choix(['inscrit', 'indemnise']).nullable(),
  base: choix(['brut', 'net']),
  /** `false`: the window is not confirmed on that date, a stop that only it would cover is `indetermine`. */
  confirmee: booleen,
});

/** Waiting period, from the day of joining. */
export const delaiAttente = objet({
  causes,
  duree: duree.nullable(),
  effet: choix(['arret-entier-exclu', 'jours-exclus']),
});

const levee = objet({
  /** `hospitalisation`: at least so many nights; `ald`: an exempting long affection; `cause`: one of them. */
  si: choix(['hospitalisation', 'ald', 'cause']),
  nuits: entier(1, 365).optional(),
  causes: causes.optional(),
});

/** Unpaid days at the start of a stop. The first clause whose cause and conditions hold decides. */
export const franchise = objet({
  causes,
  si: conditions.optional(),
  /** Days; `null` with `relais`: as long as the employer keeps paying; `null` without it: not known. */
  jours: entier(0, 1095).nullable(),
  relais: choix(['employeur']).optional(),
  /** Relative: once the stop is longer than it, every day is paid from the first. */
  nature: choix(['absolue', 'relative']),
  /** Discontinuous: the unpaid days of several stops add up over the window. */
  comptage: choix(['par-arret', 'continu', 'discontinu']),
  fenetre: choix(['12-mois-glissants', 'annee-civile', 'sans-limite']).optional(),
  /** Applies only from the nth stop of the last 12 months. */
  aPartirDuRang: entier(1, 20).optional(),
  depart: choix(['premier-jour', 'lendemain']).optional(),
  levees: liste(levee, 10).optional(),
});

/** A stop that goes on after the contract of work: paid beyond it only if it lasts at least so long. */
export const horsContrat = objet({ dureeMin: entier(1, 365) });

/** Who receives the money: the last entry whose day is past decides. */
export const payeA = liste(
  objet({
    du: date,
    selon: choix(['prescription', 'paiement']),
    categories: liste(texte, 20).optional(),
    a: choix(['assure', 'employeur', 'employeur-puis-assure']),
  }),
  20,
);
