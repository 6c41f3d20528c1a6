import { types } from 'pg';

const DATE = 1082;
const HORODATAGE = 1184;
const ENTIER_LONG = 20;

type Lecteur = (texte: string) => unknown;

const LECTEURS: ReadonlyMap<number, Lecteur> = new Map<number, Lecteur>([
  // A civil date is not an instant: it stays `YYYY-MM-DD`.
  [DATE, (texte) => texte],
  [HORODATAGE, (texte) => new Date(texte).toISOString()],
  [ENTIER_LONG, entier],
]);

/** The driver types its numbers as a list of names; any of them may come. */
const ORDINAIRE = types.getTypeParser as (oid: number, format?: 'text' | 'binary') => Lecteur;

function entier(texte: string): number {
  const valeur = Number(texte);
  if (!Number.isSafeInteger(valeur)) throw new RangeError('integer out of range');
  return valeur;
}

/** How values come back: dates and instants as ISO text, whole numbers as numbers, `numeric` as text. */
export const TYPES_PG = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' ? LECTEURS.get(oid) : undefined) ??
    ORDINAIRE(oid, format)) as typeof types.getTypeParser,
};
