/** `garanties[0].base.ifm` is under `garanties[0].base`, and not under `garanties[0].bas`. */
export function sous(chemin: string, parent: string): boolean {
  if (!chemin.startsWith(parent)) return false;
  const suite = chemin[parent.length];
  return suite === undefined || suite === '.' || suite === '[';
}

/** One of the two paths leads into the other. */
export function touche(a: string, b: string): boolean {
  return sous(a, b) || sous(b, a);
}

/** Value at a path of a document; `undefined` when it leads nowhere. */
export function valeurA(document: unknown, chemin: string): unknown {
  return chemin
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>(
      (o, cle) => (typeof o === 'object' && o !== null ? Reflect.get(o, cle) : undefined),
      document,
    );
}
