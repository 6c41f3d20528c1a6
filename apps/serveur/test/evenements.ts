import { type Evenement, schemaEvenement, type TypeEvenement } from '../src/journal/evenements.ts';

export const DOSSIER = '00000000-0000-4000-8000-000000000001';

/** Ids that one reads in a test: `uid(12)`. */
export function uid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export const HEXA = 'a'.repeat(64);

interface Dit {
  rang?: number;
  jour?: string;
  dossier?: string;
}

/** An event as the server would write it: only what the test speaks of is given. */
export function evenement(type: TypeEvenement, charge: object = {}, dit: Dit = {}): Evenement {
  const jour = dit.jour ?? '2026-11-02';
  return schemaEvenement.parse({
    dossier: dit.dossier ?? DOSSIER,
    rang: dit.rang ?? 1,
    quand: { jour, instant: `${jour}T09:00:00.000Z` },
    qui: { role: 'gestion', compte: uid(900) },
    pourquoi: 'essai',
    regle: null,
    contenu: null,
    type,
    charge,
  });
}

/** Type, charge, business day. */
export type Recit = readonly [TypeEvenement, object?, string?];

/** Ranks given in the order of the list, one day apart from the first. */
export function suite(...recits: readonly Recit[]): Evenement[] {
  return recits.map(([type, charge, jour], i) =>
    evenement(type, charge ?? {}, { rang: i + 1, ...(jour === undefined ? {} : { jour }) }),
  );
}

export const DECLARATION = {
  declaration: uid(10),
  origine: 'assure',
  empreinte: HEXA,
} as const;

/** A document asked of someone. */
export function demande(n: number, aupres = 'assure', declaration = uid(10), coffre = false) {
  return { piece: uid(n), nature: 'volet-3', aupres, declaration, coffre };
}

export function recue(n: number, coffre = false) {
  return { piece: uid(n), nature: 'volet-3', fichier: uid(n + 500), empreinte: HEXA, coffre };
}
