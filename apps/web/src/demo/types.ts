export interface CompteMontre {
  readonly cle: string;
  readonly role: 'assure' | 'agence' | 'gestion';
  readonly nom: string;
  /** `null`: not active yet, its letter is among the letters. */
  readonly courriel: string | null;
  readonly phrase: string | null;
  readonly quoi: string;
  readonly secondFacteur: { readonly code: string; readonly des: string } | null;
}

export interface CourrielMontre {
  readonly id: string;
  readonly le: string;
  readonly a: string;
  readonly objet: string;
  readonly texte: string;
  readonly lien: string | null;
}

export interface LettreMontree {
  readonly id: string;
  readonly le: string;
  readonly destinataire: { readonly nom: string; readonly prenoms: readonly string[] };
  readonly identifiant: string;
  readonly texte: string;
  readonly utilisable: boolean;
}
