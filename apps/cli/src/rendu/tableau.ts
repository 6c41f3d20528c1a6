export interface Colonne {
  titre: string;
  /** Amounts and counts are aligned on the right. */
  aDroite?: boolean;
}

/** A table in plain text, two spaces between columns; the widths are those of the content. */
export function tableau(
  colonnes: readonly Colonne[],
  lignes: readonly (readonly string[])[],
): string {
  const titres = colonnes.map((c) => c.titre);
  const largeurs = colonnes.map((_, i) =>
    Math.max(...[titres, ...lignes].map((l) => l[i]?.length ?? 0)),
  );
  const ecrire = (ligne: readonly string[]) =>
    colonnes
      .map((c, i) => {
        const cellule = ligne[i] ?? '';
        return c.aDroite === true
          ? cellule.padStart(largeurs[i] ?? 0)
          : cellule.padEnd(largeurs[i] ?? 0);
      })
      .join('  ')
      .trimEnd();
  return [
    ecrire(titres),
    largeurs.map((l) => '-'.repeat(l)).join('  '),
    ...lignes.map(ecrire),
  ].join('\n');
}

/** Breaks a text between words, and indents what follows. */
export function paragraphe(texte: string, largeur: number, marge = ''): string {
  const lignes: string[] = [];
  let ligne = '';
  for (const mot of texte.split(' ')) {
    if (ligne !== '' && marge.length + ligne.length + 1 + mot.length > largeur) {
      lignes.push(marge + ligne);
      ligne = mot;
    } else {
      ligne = ligne === '' ? mot : `${ligne} ${mot}`;
    }
  }
  lignes.push(marge + ligne);
  return lignes.join('\n');
}
