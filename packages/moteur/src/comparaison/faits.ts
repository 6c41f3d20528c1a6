import type { FaitJson, ValeurFait } from './json.ts';

/**
 * Facts that differ between two situations, leaf by leaf. Elements of a list are matched by their `id` or their
 * first day when that names each of them (`arrets[A2].au`), otherwise by rank.
 */
export function faitsChanges(avant: unknown, apres: unknown): FaitJson[] {
  const [a, b] = [feuilles(avant), feuilles(apres)];
  const chemins = [...new Set([...a.keys(), ...b.keys()])];
  return chemins.flatMap((chemin) => {
    const [x, y] = [a.get(chemin), b.get(chemin)];
    if (x === y) return [];
    return [
      {
        chemin,
        ...(x === undefined ? {} : { avant: x }),
        ...(y === undefined ? {} : { apres: y }),
      },
    ];
  });
}

function feuilles(
  valeur: unknown,
  chemin = '',
  lues = new Map<string, ValeurFait>(),
): Map<string, ValeurFait> {
  if (Array.isArray(valeur)) {
    const noms = nommer(valeur);
    valeur.forEach((v, i) => feuilles(v, `${chemin}[${noms[i]}]`, lues));
  } else if (typeof valeur === 'object' && valeur !== null) {
    for (const [cle, v] of Object.entries(valeur))
      feuilles(v, chemin === '' ? cle : `${chemin}.${cle}`, lues);
  } else if (valeur !== undefined) {
    lues.set(chemin, valeur as ValeurFait);
  }
  return lues;
}

function nommer(liste: readonly unknown[]): string[] {
  for (const cle of ['id', 'du']) {
    const noms = liste.map((e) => texteDe(e, cle));
    if (noms.every((n) => n !== null) && new Set(noms).size === noms.length) return noms;
  }
  return liste.map((_, i) => String(i));
}

function texteDe(element: unknown, cle: string): string | null {
  if (typeof element !== 'object' || element === null) return null;
  const valeur = (element as Record<string, unknown>)[cle];
  return typeof valeur === 'string' ? valeur : null;
}
