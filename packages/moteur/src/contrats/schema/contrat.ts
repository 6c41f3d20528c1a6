import * as z from 'zod';
import { choix, date, entier, identifiant, liste, objet, texte } from '../../situation/champs.ts';
import { valeurDeClause } from '../../situation/valeur-de-clause.ts';
import { duree, montantOuNul, part, sources } from './communs.ts';
import { garantie } from './garantie.ts';
import { payeA } from './ouverture.ts';

export const FAMILLES = ['legal', 'convention', 'branche', 'collectif', 'individuel'] as const;

/**
 * A point the contract leaves open: the clauses at `chemins` hold the default, `valeurs` lists what may be chosen
 * instead. The trace cites the `id` wherever that clause touched a result.
 */
const ambiguite = objet({
  id: identifiant,
  /** What is open: how the text reads, a level chosen on joining, or a fact of the person that no clause can ask. */
  nature: choix(['lecture', 'adhesion', 'fait']),
  /** Paths of the clauses it moves together, `garanties[0].hospitalisation.portee`. */
  chemins: liste(texte, 20).min(1, { error: 'liste-non-vide' }),
  valeurs: liste(valeurDeClause, 10).min(2, { error: 'liste-non-vide' }),
  raison: texte,
  source: texte,
});

/** Joining: who may, what is asked. A health questionnaire is a typed answer, never a diagnosis. */
const adhesion = objet({
  age: objet({ min: entier(0, 120), max: entier(0, 120) }).optional(),
  questionnaire: choix(['aucun', 'bonne-sante', 'medecin-conseil']).optional(),
});

const cotisation = objet({
  periodicites: liste(choix(['mensuelle', 'trimestrielle', 'semestrielle', 'annuelle']), 4),
  montantAnnuel: montantOuNul.optional(),
  /** Rates of a scheme paid on wages, by tranche and by hours reached. */
  taux: liste(
    objet({
      population: identifiant,
      tranche: choix(['T1', 'T2']),
      total: part.nullable(),
      partEmployeur: part.nullable(),
    }),
    20,
  ).optional(),
});

const capital = objet({
  evenement: choix(['deces', 'ptia', 'obseques', 'rente-education']),
  montant: montantOuNul.optional(),
  /** Times the day's gross wage. */
  salairesJournaliers: entier(1, 9999).optional(),
  jusquaAge: entier(0, 120).nullable().optional(),
  remarques: liste(texte, 10).optional(),
});

const beneficiaires = objet({
  designation: choix(['libre', 'ordre-du-contrat']),
  ordre: liste(
    choix(['conjoint', 'partenaire-pacs', 'enfants', 'ascendants', 'pere-et-mere', 'heritiers']),
    10,
  ),
});

const invalidite = objet({
  categories: liste(entier(1, 3), 3),
  taux: part,
  /** Highest total of pensions, as a part of the net wage. */
  plafondNet: part.nullable(),
});

const avance = objet({
  montant: montantOuNul,
  garanties: liste(identifiant, 10),
  dureeMin: entier(1, 365),
  horsContratMin: entier(0, 365),
});

/** Who must tell the insurer of a stop. */
const declaration = objet({
  par: choix(['employeur', 'assure']),
  quand: choix(['en-contrat', 'hors-contrat']),
  garanties: liste(identifiant, 20),
  /** Shortest stop to declare. */
  dureeMin: entier(1, 365).optional(),
  /** `null`: no delay is written. */
  delai: duree.nullable(),
});

/** A complementary contract: one document a version, immutable. A stop uses the one in force on its first day. */
export const schemaContrat = objet({
  id: identifiant,
  version: identifiant,
  titre: texte,
  famille: choix(FAMILLES),
  payeur: objet({
    type: choix(['employeur', 'assureur', 'mutuelle', 'institution', 'caisse']),
    nom: texte,
  }),
  effetDu: date,
  effetAu: date.nullable(),
  sources,
  ambiguites: liste(ambiguite, 40),
  payeA,
  /** Order in which payers are called: the smaller first; equals share a reduction in proportion. */
  rang: entier(0, 99),
  garanties: liste(garantie, 20).min(1, { error: 'liste-non-vide' }),
  /** Cap across all payers: this contract gives way to those of a smaller rank. */
  principeIndemnitaire: choix(['net', 'brut']).nullable(),
  arrondi: objet({ mode: choix(['demi-superieur', 'tronque']), quand: choix(['jour', 'periode']) }),
  revalorisation: objet({ apres: duree.nullable(), indice: identifiant }).nullable().optional(),
  portabilite: objet({ max: duree, plafondAre: z.boolean({ error: 'booleen' }) })
    .nullable()
    .optional(),
  adhesion: adhesion.optional(),
  cotisation: cotisation.optional(),
  capitaux: liste(capital, 20).optional(),
  beneficiaires: beneficiaires.optional(),
  invalidite: invalidite.optional(),
  avance: avance.optional(),
  declaration: liste(declaration, 10).optional(),
  /** What no clause can say, told to the reader. */
  remarques: liste(texte, 20).optional(),
});

export type ContratJson = z.input<typeof schemaContrat>;
