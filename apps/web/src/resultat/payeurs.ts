/** Each payer keeps one colour, one pattern and one letter everywhere on the page. */
type ClePayeur = 's' | 'p' | 'e';

export interface Payeur {
  readonly id: string;
  readonly cle: ClePayeur;
  readonly lettre: string;
  readonly nom: string;
  /** The name inside a sentence. */
  readonly article: string;
}

const CONNUS: Readonly<Record<string, Omit<Payeur, 'id'>>> = {
  'assurance-maladie': {
    cle: 's',
    lettre: 'S',
    nom: 'Sécurité sociale',
    article: 'la Sécurité sociale',
  },
  msa: { cle: 's', lettre: 'S', nom: 'MSA (sécurité sociale agricole)', article: 'la MSA' },
  employeur: { cle: 'e', lettre: 'E', nom: 'Employeur', article: 'votre employeur' },
};

/** Any other payer is a contract (`contrat:<id>`). */
export function payeur(id: string): Payeur {
  const connu = CONNUS[id] ?? {
    cle: 'p',
    lettre: 'P',
    nom: 'Prévoyance',
    article: 'la prévoyance',
  };
  return { id, ...connu };
}

/** Bottom to top of a column: social security, then the employer, then the contract. */
const RANGS: Readonly<Record<ClePayeur, number>> = { s: 0, e: 1, p: 2 };

export function comparerPayeurs(a: Payeur, b: Payeur): number {
  return RANGS[a.cle] - RANGS[b.cle];
}
