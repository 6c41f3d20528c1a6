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
const MOT = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const TEXTE = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const BLANC = /[ \t\r\n]*/y;

class Faute extends Error {}

class Lecteur {
  readonly places = new Map<string, Place>();
  readonly #texte: string;
  ici = 0;

  constructor(texte: string) {
    this.#texte = texte;
  }

  lireTout(): void {
    this.#valeur('', 0);
    this.#blanc();
    if (this.ici < this.#texte.length) throw new Faute();
  }

  #valeur(chemin: string, profondeur: number): void {
    if (profondeur > PROFONDEUR_MAX) throw new Faute();
    this.#blanc();
    const debut = this.ici;
    if (this.#prendre('{')) this.#membres(chemin, profondeur);
    else if (this.#prendre('[')) this.#elements(chemin, profondeur);
    else if (this.#lire(TEXTE) === null && this.#lire(MOT) === null) throw new Faute();
    this.places.set(chemin, { debut, fin: this.ici });
  }

  #membres(chemin: string, profondeur: number): void {
    if (this.#prendre('}')) return;
    do {
      this.#blanc();
      const debut = this.ici;
      const cle = this.#lire(TEXTE);
      if (cle === null || !this.#prendre(':')) throw new Faute();
      const nom = String(JSON.parse(cle));
      const dedans = chemin === '' ? nom : `${chemin}.${nom}`;
      this.#valeur(dedans, profondeur + 1);
      this.places.set(dedans, { debut, fin: this.ici });
    } while (this.#prendre(','));
    if (!this.#prendre('}')) throw new Faute();
  }

  #elements(chemin: string, profondeur: number): void {
    if (this.#prendre(']')) return;
    let rang = 0;
    do {
      this.#valeur(`${chemin}[${rang}]`, profondeur + 1);
      rang += 1;
    } while (this.#prendre(','));
    if (!this.#prendre(']')) throw new Faute();
  }

  #lire(motif: RegExp): string | null {
    motif.lastIndex = this.ici;
    const lu = motif.exec(this.#texte)?.[0] ?? null;
    if (lu !== null) this.ici += lu.length;
    return lu;
  }

  #blanc(): void {
    this.#lire(BLANC);
  }

  #prendre(caractere: string): boolean {
    this.#blanc();
    if (this.#texte[this.ici] !== caractere) return false;
    this.ici += 1;
    return true;
  }
}

export function localiser(texte: string): Carte {
  const lecteur = new Lecteur(texte);
  try {
    lecteur.lireTout();
    return { places: lecteur.places, faute: null };
  } catch (e) {
    if (!(e instanceof Faute)) throw e;
    return { places: lecteur.places, faute: lecteur.ici };
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
