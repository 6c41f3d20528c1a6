import {
  type Cellules,
  type LectureDecompte,
  type LectureLigne,
  lireLigne,
} from '@almanach/echanges';
import { type ChampLigne, type ErreurLigne, LIGNES_MAX, type LigneVersee } from '@almanach/moteur';
import type { LigneSaisie, SaisieDecompte } from '../saisie.ts';
import { LIBELLES } from './champs.ts';

/** Longer than any cell that is accepted: a broken file does not fill the memory of the tab. */
const CELLULE_GARDEE = 300;

function ligneVide(rang: number): LigneSaisie {
  return { cle: `l${rang}`, cellules: {}, duFichier: null, ouverte: true, refus: null };
}

export const DECOMPTE_VIDE: SaisieDecompte = {
  lignes: [ligneVide(1)],
  suivante: 2,
  complet: false,
  colle: '',
  dernier: null,
};

export function ajouterLigne(d: SaisieDecompte): SaisieDecompte {
  return { ...d, lignes: [...d.lignes, ligneVide(d.suivante)], suivante: d.suivante + 1 };
}

export function retirerLigne(d: SaisieDecompte, cle: string): SaisieDecompte {
  return { ...d, lignes: d.lignes.filter((l) => l.cle !== cle) };
}

export function ouvrirLigne(d: SaisieDecompte, cle: string): SaisieDecompte {
  return { ...d, lignes: d.lignes.map((l) => (l.cle === cle ? { ...l, ouverte: true } : l)) };
}

export function ecrireCellule(
  d: SaisieDecompte,
  cle: string,
  champ: ChampLigne,
  texte: string,
): SaisieDecompte {
  const changer = (l: LigneSaisie): LigneSaisie => ({
    ...l,
    cellules: { ...l.cellules, [champ]: texte },
    refus: null,
  });
  return { ...d, lignes: d.lignes.map((l) => (l.cle === cle ? changer(l) : l)) };
}

export function estVide({ cellules }: LigneSaisie): boolean {
  return Object.values(cellules).every((c) => c.trim() === '');
}

/** Adds the lines of a file after those already there; blank ones give up their place. */
export function importer(d: SaisieDecompte, nom: string, lu: LectureDecompte): SaisieDecompte {
  const avant = d.lignes.filter((l) => !estVide(l));
  const venues = lu.rangees.slice(0, Math.max(0, LIGNES_MAX - avant.length));
  const deTrop = new Map(lu.erreurs.filter((e) => e.code === 'ALM-V-014').map((e) => [e.ligne, e]));
  const nouvelles = venues.map(({ numero, cellules }, i): LigneSaisie => {
    const refus = deTrop.get(numero) ?? null;
    const gardees = couper(cellules);
    const ouverte = refus !== null || !lireLigne(gardees, numero).ok;
    return { cle: `l${d.suivante + i}`, cellules: gardees, duFichier: numero, ouverte, refus };
  });
  const lignes = [...avant, ...nouvelles];
  return {
    ...d,
    lignes: lignes.length === 0 ? d.lignes : lignes,
    suivante: d.suivante + nouvelles.length,
    dernier: {
      nom,
      ajoutees: nouvelles.length,
      aCorriger: nouvelles.filter((l) => l.ouverte).length,
      erreurs: [...erreursDuFichier(lu), ...tronque(lu, venues.length)],
      ignorees: lu.colonnesIgnorees,
    },
  };
}

function couper(cellules: Cellules): Cellules {
  return Object.fromEntries(
    Object.entries(cellules).map(([champ, texte]) => [champ, texte.slice(0, CELLULE_GARDEE)]),
  );
}

/** Those that no cell of a kept line can tell again. */
function erreursDuFichier(lu: LectureDecompte): readonly ErreurLigne[] {
  return lu.erreurs.filter((e) => e.champ === null && e.code !== 'ALM-V-014');
}

function tronque(lu: LectureDecompte, gardees: number): ErreurLigne[] {
  const premiere = lu.rangees[gardees];
  if (premiere === undefined) return [];
  return [{ code: 'ALM-V-006', ligne: premiere.numero, champ: null, colonne: '', recu: '' }];
}

export interface LigneExaminee {
  readonly ligne: LigneSaisie;
  /** Its number on the screen. */
  readonly rang: number;
  readonly vide: boolean;
  readonly lue: LigneVersee | null;
  readonly erreurs: readonly ErreurLigne[];
}

const lectures = new WeakMap<LigneSaisie, LectureLigne>();

function lecture(ligne: LigneSaisie): LectureLigne {
  const connue = lectures.get(ligne);
  if (connue !== undefined) return connue;
  const lue: LectureLigne =
    ligne.refus === null
      ? lireLigne(ligne.cellules, 0, (champ) => LIBELLES[champ])
      : { ok: false, erreurs: [ligne.refus] };
  lectures.set(ligne, lue);
  return lue;
}

/** Each line read again as it stands, with its number on the screen. */
export function examiner({ lignes }: SaisieDecompte): readonly LigneExaminee[] {
  return lignes.map((ligne, i) => {
    const rang = i + 1;
    if (estVide(ligne)) return { ligne, rang, vide: true, lue: null, erreurs: [] };
    const lu = lecture(ligne);
    return lu.ok
      ? { ligne, rang, vide: false, lue: { ...lu.ligne, numero: rang }, erreurs: [] }
      : {
          ligne,
          rang,
          vide: false,
          lue: null,
          erreurs: lu.erreurs.map((e) => ({ ...e, ligne: rang })),
        };
  });
}

export function idCellule(cle: string, champ: ChampLigne): string {
  return `${cle}-${champ}`;
}
