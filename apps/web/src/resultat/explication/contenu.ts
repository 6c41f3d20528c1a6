/** The five readings of a number, from the plain sentence to the branches that were set aside. */
export interface Contenu {
  readonly titre: string;
  readonly phrases: readonly string[];
  /** Several payers of one day: what each did, step by step. */
  readonly recits?: readonly Recit[];
  /** Names the lower of the two computations that bound an unknown amount. */
  readonly titreCalcul?: string;
  readonly calculs: readonly Calcul[];
  readonly nombres: readonly NombreUtilise[];
  readonly textes: readonly TexteCite[];
  /** Choices made where the text can be read in two ways. */
  readonly lectures: readonly TexteCite[];
  readonly ecartees: readonly Ecartee[];
}

/** One payer of a day, from the first step to the amount. */
export interface Recit {
  readonly titre: string;
  readonly etapes: readonly {
    readonly titre: string;
    readonly phrase: string;
    /** The formula, empty when there is none. */
    readonly calcul: string;
  }[];
}

export interface Calcul {
  readonly libelle: string;
  readonly formule: string;
  readonly resultat: string;
}

/** A figure of the law: its value, since when, and the text that set it. */
export interface NombreUtilise {
  readonly libelle: string;
  readonly valeur: string;
  readonly source: string;
}

export interface TexteCite {
  readonly titre: string;
  readonly reference: string;
  /** Rule that has a page of its own in the register. */
  readonly regle?: string;
}

export interface Ecartee {
  readonly titre: string;
  readonly phrase: string;
}
