export interface Place {
  readonly debut: number;
  readonly fin: number;
}

/** Where each value of a JSON text is, by path; and where the text stops being JSON. */
export interface Carte {
  readonly places: ReadonlyMap<string, Place>;
  readonly faute: number | null;
}

const PROFONDEUR_MAX = 100;
const MOT = /(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const TEXTE = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const BLANC = /[ \t\r\n]*/y;

class Faute extends Error {}

export function localiser(texte: string): Carte {
  const places = new Map<string, Place>();
  let ici = 0;

  try {
    valeur('', 0);
    blanc();
    if (ici < texte.length) refuser();
    return { places, faute: null };
  } catch (e) {
    if (!(e instanceof Faute)) throw e;
    return { places, faute: ici };
  }

  function refuser(): never {
    throw new Faute();
  }

  function lire(motif: RegExp): string | null {
    motif.lastIndex = ici;
    const lu = motif.exec(texte)?.[0] ?? null;
    if (lu !== null) ici += lu.length;
    return lu;
  }

  function blanc(): void {
    lire(BLANC);
  }

  function prendre(caractere: string): boolean {
    blanc();
    if (texte[ici] !== caractere) return false;
    ici += 1;
    return true;
  }

  function valeur(chemin: string, profondeur: number): void {
    if (profondeur > PROFONDEUR_MAX) refuser();
    blanc();
    const debut = ici;
    if (prendre('{')) membres(chemin, profondeur);
    else if (prendre('[')) elements(chemin, profondeur);
    else if (lire(TEXTE) === null && lire(MOT) === null) refuser();
    if (!places.has(chemin)) places.set(chemin, { debut, fin: ici });
  }

  function membres(chemin: string, profondeur: number): void {
    if (prendre('}')) return;
    do {
      blanc();
      const debut = ici;
      const cle = lire(TEXTE);
      if (cle === null) refuser();
      if (!prendre(':')) refuser();
      const nom: unknown = JSON.parse(cle);
      const dedans = chemin === '' ? String(nom) : `${chemin}.${String(nom)}`;
      valeur(dedans, profondeur + 1);
      places.set(dedans, { debut, fin: ici });
    } while (prendre(','));
    if (!prendre('}')) refuser();
  }

  function elements(chemin: string, profondeur: number): void {
    if (prendre(']')) return;
    let rang = 0;
    do {
      valeur(`${chemin}[${rang}]`, profondeur + 1);
      rang += 1;
    } while (prendre(','));
    if (!prendre(']')) refuser();
  }
}

/** Place of a path, or of the closest that holds it: a missing clause is looked for in its parent. */
export function placeDe({ places }: Carte, chemin: string): Place | null {
  for (let c = chemin; ; c = parent(c)) {
    const place = places.get(c);
    if (place !== undefined) return place;
    if (c === '') return null;
  }
}

function parent(chemin: string): string {
  return chemin.slice(0, Math.max(chemin.lastIndexOf('.'), chemin.lastIndexOf('['), 0));
}

/** Line of a position, from 1. */
export function ligneDe(texte: string, position: number): number {
  return texte.slice(0, position).split('\n').length;
}
