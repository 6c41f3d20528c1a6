import {
  type ChampLigne,
  type CodeLigne,
  type ErreurLigne,
  LIGNES_MAX,
  type LigneVersee,
} from '@almanach/moteur';
import Papa from 'papaparse';
import { champDe } from './colonnes.ts';
import { type Cellules, lireLigne } from './ligne.ts';
import { decoder } from './octets.ts';

export interface LectureDecompte {
  /** The lines that could be read, even when others could not. */
  lignes: readonly LigneVersee[];
  erreurs: readonly ErreurLigne[];
  /** Every line as it came, refused ones included: a screen lets them be corrected. */
  rangees: readonly RangeeLue[];
  /** Columns of the file that are not used. */
  colonnesIgnorees: readonly string[];
}

export interface RangeeLue {
  /** Line of the file. */
  numero: number;
  cellules: Cellules;
}

const ERREURS_MAX = 200;
const SEPARATEURS = [';', ',', '\t'] as const;
/** A title may come before the names of the columns. */
const LIGNES_D_ENTETE = 20;

/** Lines of a décompte in CSV, from the bytes of a file or a text. Never throws: every refusal is coded and located. */
export function lireDecompteCsv(donnees: Uint8Array | string): LectureDecompte {
  const lu =
    typeof donnees === 'string' ? decoder(new TextEncoder().encode(donnees)) : decoder(donnees);
  if (!lu.ok) return duFichier(lu.code);
  const texte = lu.texte.replace(/^\ufeff/, '');
  if (texte.trim() === '') return duFichier('ALM-V-003');
  const separateur = separateurDe(texte);
  const { data, errors } = Papa.parse<string[]>(texte, {
    delimiter: separateur,
    preview: LIGNES_MAX + LIGNES_D_ENTETE + 1,
  });
  const ouvert = errors.find((e) => e.code === 'MissingQuotes');
  const entete = enteteDe(data);
  if (entete === null) return sansColonnes(data);
  const lecture = lireRangees(data, entete);
  if (ouvert === undefined) return lecture;
  const erreur = erreurDe('ALM-V-015', numeroDe(data, ouvert.row ?? 0), '', '"');
  return { ...lecture, erreurs: [...lecture.erreurs, erreur] };
}

function erreurDe(code: CodeLigne, ligne: number, colonne: string, recu: string): ErreurLigne {
  return { code, ligne, champ: null, colonne, recu: recu.slice(0, 60) };
}

function duFichier(code: CodeLigne, colonne = '', recu = ''): LectureDecompte {
  const erreurs = [erreurDe(code, 0, colonne, recu)];
  return { lignes: [], erreurs, rangees: [], colonnesIgnorees: [] };
}

/** The separator that makes the most columns known by their names. */
function separateurDe(texte: string): string {
  const connues = SEPARATEURS.map((separateur) => {
    const { data } = Papa.parse<string[]>(texte, {
      delimiter: separateur,
      preview: LIGNES_D_ENTETE,
    });
    return Math.max(0, ...data.map((r) => r.filter((c) => champDe(c) !== null).length));
  });
  return SEPARATEURS[connues.indexOf(Math.max(...connues))] ?? ';';
}

interface Entete {
  rang: number;
  /** Field of each column; `null` when it is not used. */
  champs: readonly (ChampLigne | null)[];
  noms: readonly string[];
}

function enteteDe(rangees: readonly string[][]): Entete | null {
  const rang = rangees.slice(0, LIGNES_D_ENTETE).findIndex((r) => {
    const champs = r.map(champDe);
    return champs.includes('du') && champs.includes('au');
  });
  const noms = rangees[rang];
  return noms === undefined ? null : { rang, noms, champs: noms.map(champDe) };
}

/** The names of the columns are missing, or some of them. */
function sansColonnes(rangees: readonly string[][]): LectureDecompte {
  const [premiere = []] = rangees;
  const connus = new Set(premiere.map(champDe));
  const absentes = (['du', 'au'] as const).filter((c) => !connus.has(c));
  return duFichier('ALM-V-004', absentes.join(', '), premiere.join(' ; '));
}

function lireRangees(rangees: readonly string[][], entete: Entete): LectureDecompte {
  const { champs, noms } = entete;
  const double = champs.findIndex((c, i) => c !== null && champs.indexOf(c) < i);
  if (double >= 0) return duFichier('ALM-V-005', noms[double] ?? '', noms[double] ?? '');
  if (!champs.includes('prix') && !champs.includes('brut'))
    return duFichier('ALM-V-004', 'prix, brut', noms.join(' ; '));
  const colonneDe = (champ: ChampLigne) => (noms[champs.indexOf(champ)] ?? champ).trim();
  const lignes: LigneVersee[] = [];
  const erreurs: ErreurLigne[] = [];
  const rangeesLues: RangeeLue[] = [];
  let numero = numeroDe(rangees, entete.rang);
  for (const [i, rangee] of rangees.slice(entete.rang).entries()) {
    const courant = numero;
    numero += 1 + sauts(rangee);
    if (i === 0 || rangee.every((c) => c.trim() === '')) continue;
    if (lignes.length >= LIGNES_MAX || erreurs.length >= ERREURS_MAX) {
      erreurs.push(erreurDe('ALM-V-006', courant, '', ''));
      break;
    }
    const cellules = cellulesDe(rangee, champs);
    rangeesLues.push({ numero: courant, cellules });
    const deTrop = rangee.slice(noms.length).find((c) => c.trim() !== '');
    if (deTrop !== undefined) {
      erreurs.push(erreurDe('ALM-V-014', courant, '', deTrop));
      continue;
    }
    const lue = lireLigne(cellules, courant, colonneDe);
    if (lue.ok) lignes.push(lue.ligne);
    else erreurs.push(...lue.erreurs);
  }
  if (lignes.length === 0 && erreurs.length === 0) return duFichier('ALM-V-003');
  return {
    lignes,
    erreurs,
    rangees: rangeesLues,
    colonnesIgnorees: noms.filter((n, i) => champs[i] === null && n.trim() !== ''),
  };
}

function cellulesDe(rangee: readonly string[], champs: Entete['champs']): Cellules {
  const cellules: Partial<Record<ChampLigne, string>> = {};
  champs.forEach((champ, i) => {
    if (champ !== null) cellules[champ] = rangee[i] ?? '';
  });
  return cellules;
}

/** Line of the file where a row begins: a quoted cell may hold line ends. */
function numeroDe(rangees: readonly string[][], rang: number): number {
  return 1 + rangees.slice(0, rang).reduce((s, r) => s + 1 + sauts(r), 0);
}

function sauts(rangee: readonly string[]): number {
  return rangee.reduce((s, c) => s + (c.match(/\n/g)?.length ?? 0), 0);
}
