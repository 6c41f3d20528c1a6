/** `garanties[0].hospitalisation.portee` → its parts; `null` when it is not such a path. */
export function lireChemin(chemin: string): (string | number)[] | null {
  if (!/^[a-zA-Z]\w*(\.[a-zA-Z]\w*|\[\d{1,3}\])*$/.test(chemin)) return null;
  return [...chemin.matchAll(/[a-zA-Z]\w*|\d+/g)].map(([p]) => (/^\d/.test(p) ? Number(p) : p));
}

/** Value at a path; `undefined` when the path leads nowhere. */
export function valeurAuChemin(document: unknown, parties: readonly (string | number)[]): unknown {
  let ici = document;
  for (const p of parties) {
    if (typeof ici !== 'object' || ici === null || !Object.hasOwn(ici, p)) return undefined;
    ici = (ici as Record<string | number, unknown>)[p];
  }
  return ici;
}

/** The same document with another value at a path that exists; what it shares is not copied. */
export function remplacer(
  document: unknown,
  parties: readonly (string | number)[],
  valeur: unknown,
): unknown {
  const [premiere, ...suite] = parties;
  if (premiere === undefined) return valeur;
  const ici = document as Record<string | number, unknown>;
  const dedans = remplacer(ici[premiere], suite, valeur);
  if (!Array.isArray(document)) return { ...ici, [premiere]: dedans };
  return document.map((v: unknown, i) => (i === premiere ? dedans : v));
}
