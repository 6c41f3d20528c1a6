/** A query and its values, which never meet: `L` is the row it gives. */
export interface Requete<L = unknown> {
  readonly morceaux: readonly string[];
  readonly valeurs: readonly unknown[];
  /** Never set: carries the type of the row. */
  readonly ligne?: L;
}

/**
 * Writes a query. What stands in `${…}` is sent apart from the text, or, when it is itself written with `sql`,
 * takes its place in it: no value can become SQL.
 */
export function sql<L = unknown>(
  textes: TemplateStringsArray,
  ...donnees: readonly unknown[]
): Requete<L> {
  const morceaux: string[] = [textes[0] ?? ''];
  const valeurs: unknown[] = [];
  donnees.forEach((donnee, i) => {
    const suite = textes[i + 1] ?? '';
    if (donnee instanceof Fragment) {
      const [premier = '', ...reste] = donnee.morceaux;
      morceaux.push(`${morceaux.pop() ?? ''}${premier}`, ...reste);
      morceaux.push(`${morceaux.pop() ?? ''}${suite}`);
      valeurs.push(...donnee.valeurs);
    } else {
      valeurs.push(donnee);
      morceaux.push(suite);
    }
  });
  return new Fragment<L>(morceaux, valeurs);
}

class Fragment<L> implements Requete<L> {
  readonly morceaux: readonly string[];
  readonly valeurs: readonly unknown[];

  constructor(morceaux: readonly string[], valeurs: readonly unknown[]) {
    this.morceaux = morceaux;
    this.valeurs = valeurs;
  }
}

/** The text sent to PostgreSQL, with its numbered places. */
export function texteDe({ morceaux }: Requete): string {
  return morceaux.reduce((texte, morceau, i) => `${texte}$${i}${morceau}`);
}
