/** One refusal of the server: its stable code, the field it is about, what to read. */
export interface Erreur {
  readonly code: string;
  readonly chemin: string;
  readonly messageFr: string;
}

export interface Refusee {
  readonly ok: false;
  /** 0 when no answer came. */
  readonly statut: number;
  readonly erreurs: readonly Erreur[];
  /** The whole body, for refusals that bring something with them. */
  readonly corps: unknown;
}

export type Reponse<T> =
  | { readonly ok: true; readonly statut: number; readonly corps: T }
  | Refusee;

const SANS_RESEAU: Erreur = {
  code: 'reseau',
  chemin: '',
  messageFr:
    'Nous n’avons pas de réponse. Vérifiez votre connexion, puis recommencez\u00a0: rien n’est perdu.',
};

const PANNE: Erreur = {
  code: 'panne',
  chemin: '',
  messageFr: 'Le service n’a pas pu répondre. Recommencez dans un instant\u00a0: rien n’est perdu.',
};

export function sansReseau(): Refusee {
  return { ok: false, statut: 0, erreurs: [SANS_RESEAU], corps: null };
}

/** What a body that is not a success says. */
export function lireRefus(statut: number, corps: unknown): Refusee {
  const erreurs =
    typeof corps === 'object' &&
    corps !== null &&
    'erreurs' in corps &&
    Array.isArray(corps.erreurs)
      ? (corps.erreurs as readonly Erreur[])
      : [];
  return { ok: false, statut, erreurs: erreurs.length > 0 ? erreurs : [PANNE], corps };
}

/** The refusal has this code among its errors. */
export function porte(refus: Refusee, code: string): boolean {
  return refus.erreurs.some((e) => e.code === code);
}
