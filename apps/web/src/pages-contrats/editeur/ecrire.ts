export type Chemin = readonly (string | number)[];

/** `garanties[0].paliers` → its parts. */
export function parties(chemin: string): Chemin {
  return [...chemin.matchAll(/[^.[\]]+/g)].map(([p]) => (/^\d+$/.test(p) ? Number(p) : p));
}

/** The same document with another value at a path; `undefined` takes the clause away. */
export function remplacerA(document: unknown, chemin: Chemin, valeur: unknown): unknown {
  const [premiere, ...suite] = chemin;
  if (premiere === undefined) return valeur;
  if (Array.isArray(document)) {
    const liste: unknown[] = [...(document as unknown[])];
    if (valeur === undefined && suite.length === 0) liste.splice(Number(premiere), 1);
    else liste[Number(premiere)] = remplacerA(liste[Number(premiere)], suite, valeur);
    return liste;
  }
  const objet = typeof document === 'object' && document !== null ? document : {};
  return { ...objet, [premiere]: remplacerA(Reflect.get(objet, premiere), suite, valeur) };
}

/** What is typed, as the document writes it; what cannot be read stays as typed, for the reader to refuse. */
export function lireEntier(texte: string): unknown {
  const propre = texte.trim();
  if (propre === '') return null;
  return /^\d{1,6}$/.test(propre) ? Number(propre) : texte;
}

/** "90 %" → "0.90"; "2/3" stays. */
export function lirePart(texte: string): unknown {
  const propre = texte.trim();
  if (propre === '') return null;
  const pourCent = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%$/.exec(propre);
  if (pourCent === null) return virgule(texte);
  const [, entiers = '', decimales = ''] = pourCent;
  const chiffres = entiers.padStart(3, '0') + decimales;
  return `${Number(chiffres.slice(0, -2 - decimales.length))}.${chiffres.slice(-2 - decimales.length)}`;
}

export function lireMontant(texte: string): unknown {
  return texte.trim() === '' ? null : virgule(texte);
}

function virgule(texte: string): string {
  return /^\s*\d+,\d+\s*$/.test(texte) ? texte.trim().replace(',', '.') : texte;
}

/** A value of the document as it is shown in a field. */
export function montrer(valeur: unknown): string {
  if (valeur === null || valeur === undefined) return '';
  return typeof valeur === 'string' ? valeur : JSON.stringify(valeur);
}
