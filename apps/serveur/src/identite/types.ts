/** Who a person is, as the agency or the person said it. Encrypted in `personnes.identite_chiffre`. */
export interface Identite {
  nom: string;
  nomUsage?: string;
  prenoms: readonly string[];
  /** `YYYY-MM-DD`. */
  naissance: string;
  adresse?: Adresse;
}

export interface Adresse {
  lignes: readonly string[];
  codePostal: string;
  ville: string;
  /** ISO 3166-1, two letters; France when left out. */
  pays?: string;
}
