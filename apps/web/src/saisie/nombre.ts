export type LectureNombre =
  | { ok: true; valeur: string }
  | { ok: false; raison: 'vide' | 'illisible' | 'ambigu' | 'trop-grand' };

const ESPACES = /[\s\u00a0\u202f]/g;
const DECIMAL = /^(\d+)(?:\.(\d{1,2}))?$/;
const MILLIERS = /^\d{1,3}(?:[.,]\d{3})+$/;
const DUREE = /^(\d{1,4})h(\d{1,2})$/;

function lireDecimal(texte: string, chiffresMax: number): LectureNombre {
  if (texte === '') return { ok: false, raison: 'vide' };
  // "2.100" is two thousand one hundred, or two and ten cents: nobody can tell.
  if (MILLIERS.test(texte)) return { ok: false, raison: 'ambigu' };
  const lu = DECIMAL.exec(avecPoint(texte));
  if (lu === null) return { ok: false, raison: 'illisible' };
  const entiers = (lu[1] ?? '').replace(/^0+(?=\d)/, '');
  if (entiers.length > chiffresMax) return { ok: false, raison: 'trop-grand' };
  return { ok: true, valeur: `${entiers}.${(lu[2] ?? '').padEnd(2, '0')}` };
}

/** The last separator is the decimal one: "2.100,50" and "2,100.50" are the same amount. */
function avecPoint(texte: string): string {
  const rang = Math.max(texte.lastIndexOf(','), texte.lastIndexOf('.'));
  if (rang < 0) return texte;
  const entiers = texte.slice(0, rang);
  const bienGroupes = /^\d+$/.test(entiers) || MILLIERS.test(entiers);
  if (!bienGroupes) return texte.replace(',', '?');
  return `${entiers.replace(/[.,]/g, '')}.${texte.slice(rang + 1)}`;
}

/** "2 100,5 €" → "2100.50". */
export function lireMontantSaisi(texte: string): LectureNombre {
  return lireDecimal(texte.replace(ESPACES, '').replace(/(?:€|euros?)$/i, ''), 9);
}

/** "151,67", "151.67 h", "151h40" → "151.67". */
export function lireHeuresSaisies(texte: string): LectureNombre {
  const propre = texte.replace(ESPACES, '').toLowerCase();
  const duree = DUREE.exec(propre);
  if (duree === null) return lireDecimal(propre.replace(/h(?:eures?)?$/, ''), 4);
  const minutes = Number(duree[2]);
  if (minutes > 59) return { ok: false, raison: 'illisible' };
  return { ok: true, valeur: ecrireCentiemes(Number(duree[1]) * 100 + arrondi(minutes * 100, 60)) };
}

/** Integer division, half up. */
function arrondi(dividende: number, diviseur: number): number {
  return Math.floor((2 * dividende + diviseur) / (2 * diviseur));
}

function ecrireCentiemes(centiemes: number): string {
  return `${Math.floor(centiemes / 100)}.${String(centiemes % 100).padStart(2, '0')}`;
}

/** Legal monthly hours for the share of the month worked: 151.67 × days / days of the month. */
export function heuresParDefaut(jours: number, joursDuMois: number): string {
  return ecrireCentiemes(arrondi(15_167 * jours, joursDuMois));
}

/** "2100.50" → "2100,50", as it would be typed. */
export function ecrireNombreSaisi(valeur: string): string {
  return valeur.replace('.', ',');
}

/** Hundredths of a decimal string already read. */
export function centiemes(valeur: string): number {
  const [entiers = '0', decimales = ''] = valeur.split('.');
  return Number(entiers) * 100 + Number(decimales.padEnd(2, '0'));
}
