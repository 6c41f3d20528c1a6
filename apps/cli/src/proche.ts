/** The closest of a few words, when a slip of the keyboard explains the difference. */
export function proche(mot: string, choix: readonly string[]): string | null {
  const [meilleur] = choix
    .map((c) => ({ c, d: distance(mot, c) }))
    .filter(({ c, d }) => d <= Math.max(1, Math.floor(c.length / 3)))
    .sort((a, b) => a.d - b.d);
  return meilleur?.c ?? null;
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let ligne = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const suivante = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (ligne[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      suivante.push(Math.min(change, (ligne[j] ?? 0) + 1, (suivante[j - 1] ?? 0) + 1));
    }
    ligne = suivante;
  }
  return ligne[b.length] ?? 0;
}
