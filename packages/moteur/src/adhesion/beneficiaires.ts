import type { Fraction } from '@almanach/bareme';
import { lirePart } from '../contrats/lire/construire.ts';
import type { Sortie } from '../contrats/types.ts';
import { reduite } from '../nombres/fraction.ts';

type Clause = NonNullable<Sortie['beneficiaires']>;
export type Rang = Clause['ordre'][number];

/** Who is living, as the person says; `null`: not said. */
export interface Famille {
  /** A spouse divorced, or separated by a court, is set aside. */
  conjoint: 'oui' | 'non' | 'separe' | null;
  pacs: boolean | null;
  /** One entry a child: living, or so many descendants who stand for it. */
  enfants: readonly ({ vivant: true } | { vivant: false; representants: number })[] | null;
  pere: boolean | null;
  mere: boolean | null;
  /** Other living ascendants. */
  autresAscendants: number | null;
}

export interface Part {
  qui: Rang | 'enfant' | 'representant' | 'pere' | 'mere' | 'ascendant';
  /** Which one of them, from 0. */
  rang: number;
  part: Fraction;
}

export type Attribution =
  | { connue: true; rang: Rang; parts: readonly Part[] }
  /** A fact is missing before anyone may be named. */
  | { connue: false; manque: keyof Famille };

/** The order of the contract: the first rank where somebody is living takes all, in equal shares. */
export function attribuer({ ordre }: Pick<Clause, 'ordre'>, famille: Famille): Attribution {
  for (const rang of ordre) {
    const parts = partsDe(rang, famille);
    if (!Array.isArray(parts)) return { connue: false, manque: parts };
    if (parts.length > 0) return { connue: true, rang, parts };
  }
  return { connue: true, rang: 'heritiers', parts: [seul('heritiers')] };
}

function partsDe(rang: Rang, f: Famille): Part[] | keyof Famille {
  if (rang === 'conjoint')
    return f.conjoint === null ? 'conjoint' : oui(rang, f.conjoint === 'oui');
  if (rang === 'partenaire-pacs') return f.pacs === null ? 'pacs' : oui(rang, f.pacs);
  if (rang === 'enfants') return f.enfants === null ? 'enfants' : parSouche(f.enfants);
  if (rang === 'heritiers') return [seul(rang)];
  if (f.pere === null) return 'pere';
  if (f.mere === null) return 'mere';
  const parents: Part['qui'][] = [
    ...(f.pere ? ['pere' as const] : []),
    ...(f.mere ? ['mere' as const] : []),
  ];
  if (rang === 'pere-et-mere') return egales(parents);
  if (f.autresAscendants === null) return 'autresAscendants';
  return egales([...parents, ...new Array<'ascendant'>(f.autresAscendants).fill('ascendant')]);
}

function oui(qui: Rang, present: boolean): Part[] {
  return present ? [seul(qui)] : [];
}

function seul(qui: Rang): Part {
  return { qui, rang: 0, part: { n: 1, d: 1 } };
}

function egales(qui: readonly Part['qui'][]): Part[] {
  return qui.map((q, rang) => ({ qui: q, rang, part: { n: 1, d: qui.length } }));
}

/** Each line of children takes the same; those who stand for a dead child share its part. */
function parSouche(enfants: NonNullable<Famille['enfants']>): Part[] {
  const souches = enfants.filter((e) => e.vivant || e.representants > 0);
  return enfants.flatMap((e, rang): Part[] => {
    if (e.vivant) return [{ qui: 'enfant', rang, part: { n: 1, d: souches.length } }];
    const part = { n: 1, d: souches.length * e.representants };
    return Array.from({ length: e.representants }, () => ({ qui: 'representant', rang, part }));
  });
}

/** A clause freely written: those of the first rank, failing them those of the second, and so on. */
export interface Designation {
  rangs: readonly { beneficiaires: readonly { qui: string; part: string }[] }[];
}

export type ProblemeDesignation =
  | { code: 'designation-interdite' | 'sans-rang' | 'sans-heritiers' }
  | { code: 'rang-vide' | 'parts-trop-fines'; rang: number }
  | { code: 'sans-nom' | 'part-nulle' | 'en-double'; rang: number; beneficiaire: number }
  /** Shares of the rank do not make one. */
  | { code: 'somme-des-parts'; rang: number; somme: Fraction };

/** Everything that would make a clause void, or leave a part to nobody. */
export function verifierDesignation(
  clause: Pick<Clause, 'designation'>,
  { rangs }: Designation,
): ProblemeDesignation[] {
  if (clause.designation !== 'libre') return [{ code: 'designation-interdite' }];
  if (rangs.length === 0) return [{ code: 'sans-rang' }];
  const problemes = rangs.flatMap(({ beneficiaires }, rang) =>
    beneficiaires.length === 0
      ? [{ code: 'rang-vide' as const, rang }]
      : [...verifierNoms(beneficiaires, rang), ...verifierParts(beneficiaires, rang)],
  );
  const dernier = rangs[rangs.length - 1]?.beneficiaires ?? [];
  const finit = dernier.length === 1 && normaliser(dernier[0]?.qui ?? '') === 'mes héritiers';
  return finit ? problemes : [...problemes, { code: 'sans-heritiers' }];
}

type Beneficiaires = Designation['rangs'][number]['beneficiaires'];

function verifierNoms(beneficiaires: Beneficiaires, rang: number): ProblemeDesignation[] {
  const noms = beneficiaires.map((b) => normaliser(b.qui));
  return noms.flatMap((nom, beneficiaire): ProblemeDesignation[] => {
    if (nom === '') return [{ code: 'sans-nom', rang, beneficiaire }];
    return noms.indexOf(nom) < beneficiaire ? [{ code: 'en-double', rang, beneficiaire }] : [];
  });
}

function normaliser(nom: string): string {
  return nom.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Shares are exact: three times 0.33 is not one, three times 1/3 is. */
function verifierParts(beneficiaires: Beneficiaires, rang: number): ProblemeDesignation[] {
  const parts = beneficiaires.map((b) => lirePart(b.part));
  const nulles = parts.flatMap((p, beneficiaire) =>
    p.n === 0 ? [{ code: 'part-nulle' as const, rang, beneficiaire }] : [],
  );
  const somme = additionner(parts);
  if (somme === null) return [...nulles, { code: 'parts-trop-fines', rang }];
  return somme.n === somme.d ? nulles : [...nulles, { code: 'somme-des-parts', rang, somme }];
}

/** @returns `null` when the exact sum does not fit an integer. */
export function additionner(parts: readonly Fraction[]): Fraction | null {
  let somme: Fraction = { n: 0, d: 1 };
  for (const p of parts) {
    const d = somme.d * p.d;
    const n = somme.n * p.d + p.n * somme.d;
    if (!Number.isSafeInteger(d) || !Number.isSafeInteger(n)) return null;
    somme = reduite({ n, d });
  }
  return somme;
}
