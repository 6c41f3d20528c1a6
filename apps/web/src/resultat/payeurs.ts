import { contratConnu, rangDuContrat } from './contrats/connus.ts';

/** Each payer keeps one colour, one pattern and one letter everywhere on the page. */
type ClePayeur = 's' | 'p' | 'e';

export interface Payeur {
  readonly id: string;
  readonly cle: ClePayeur;
  /** Class of its drawing: contracts share a colour, each has its own pattern. */
  readonly classe: string;
  readonly lettre: string;
  readonly nom: string;
  /** The name inside a sentence. */
  readonly article: string;
}

const CONNUS: Readonly<Record<string, Omit<Payeur, 'id' | 'classe'>>> = {
  'assurance-maladie': {
    cle: 's',
    lettre: 'S',
    nom: 'Sécurité sociale',
    article: 'la Sécurité sociale',
  },
  msa: { cle: 's', lettre: 'S', nom: 'MSA (sécurité sociale agricole)', article: 'la MSA' },
  employeur: { cle: 'e', lettre: 'E', nom: 'Employeur', article: 'votre employeur' },
};

const CONTRAT = 'contrat:';
const MOTIFS = ['p', 'p p2', 'p p3'] as const;

/** Any other payer is a contract (`contrat:<id>`). */
export function payeur(id: string): Payeur {
  const connu = CONNUS[id];
  if (connu !== undefined) return { id, classe: connu.cle, ...connu };
  const { rang, nombre } = rangDuContrat(id.slice(CONTRAT.length));
  const nom = contratConnu(id.slice(CONTRAT.length))?.nom ?? 'Prévoyance';
  return {
    id,
    cle: 'p',
    classe: MOTIFS[rang % MOTIFS.length] ?? 'p',
    lettre: nombre > 1 ? `P${rang + 1}` : 'P',
    nom,
    article: nom === 'Prévoyance' ? 'la prévoyance' : nom,
  };
}

/** Bottom to top of a column: social security, then the employer, then the contracts as they are called. */
const RANGS: Readonly<Record<ClePayeur, number>> = { s: 0, e: 1, p: 2 };

export function comparerPayeurs(a: Payeur, b: Payeur): number {
  return RANGS[a.cle] - RANGS[b.cle];
}
