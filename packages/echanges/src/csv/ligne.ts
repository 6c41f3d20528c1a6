import type { ChampLigne, CodeLigne, ErreurLigne, LigneVersee } from '@almanach/moteur';
import {
  lireDate,
  lireDestinataire,
  lireMontant,
  lireNature,
  lireNombre,
  type Valeur,
} from './valeurs.ts';

/** Cells of one line, by field; a field left out or blank says nothing. */
export type Cellules = Partial<Readonly<Record<ChampLigne, string>>>;

export type LectureLigne =
  | { ok: true; ligne: LigneVersee }
  | { ok: false; erreurs: readonly ErreurLigne[] };

const LONGUEUR_MAX = 200;

/** One line, of a file or of a form: every cell that cannot be read is told. Never throws. */
export function lireLigne(
  cellules: Cellules,
  numero: number,
  colonneDe: (champ: ChampLigne) => string = (champ) => champ,
): LectureLigne {
  const erreurs: ErreurLigne[] = [];
  const refuser = (code: CodeLigne, champ: ChampLigne, recu: string) =>
    erreurs.push({
      code,
      ligne: numero,
      champ,
      colonne: colonneDe(champ),
      recu: recu.slice(0, 60),
    });

  const lire = <T>(champ: ChampLigne, lecture: (texte: string) => Valeur<T>): T | null => {
    const texte = (cellules[champ] ?? '').trim();
    if (texte === '') return null;
    if (texte.length > LONGUEUR_MAX) {
      refuser('ALM-V-016', champ, texte);
      return null;
    }
    const lu = lecture(texte);
    if (lu.ok) return lu.valeur;
    refuser(lu.code, champ, texte);
    return null;
  };

  const ligne = {
    numero,
    nature: lire('nature', lireNature) ?? 'maladie',
    du: lire('du', lireDate),
    au: lire('au', lireDate),
    jours: lire('jours', lireNombre),
    prix: lire('prix', lireMontant),
    brut: lire('brut', lireMontant),
    csg: lire('csg', lireMontant),
    crds: lire('crds', lireMontant),
    net: lire('net', lireMontant),
    payeLe: lire('payeLe', lireDate),
    destinataire: lire('destinataire', lireDestinataire),
    reference: lire('reference', (texte) => ({ ok: true, valeur: texte })),
  };
  const refuses = new Set(erreurs.map((e) => e.champ));
  for (const champ of ['du', 'au'] as const)
    if (ligne[champ] === null && !refuses.has(champ)) refuser('ALM-V-007', champ, '');
  const { du, au } = ligne;
  if (du !== null && au !== null && au < du) refuser('ALM-V-012', 'au', cellules.au ?? '');
  const sansMontant = ligne.prix === null && ligne.brut === null && ligne.nature !== 'carence';
  if (sansMontant && !refuses.has('prix') && !refuses.has('brut')) refuser('ALM-V-017', 'brut', '');
  if (erreurs.length > 0 || du === null || au === null) return { ok: false, erreurs };
  return { ok: true, ligne: accorder({ ...ligne, du, au }) };
}

/** A waiting day is worth zero; contributions printed as taken away keep the sign of the gross. */
function accorder(l: LigneVersee): LigneVersee {
  const carence = l.nature === 'carence' && l.prix === null && l.brut === null;
  const signe = (l.brut ?? l.prix ?? 0) < 0 ? -1 : 1;
  const comme = (x: number | null) => (x === null || x === 0 ? x : signe * Math.abs(x));
  return { ...l, prix: carence ? 0 : l.prix, csg: comme(l.csg), crds: comme(l.crds) };
}
