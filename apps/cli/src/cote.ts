import {
  calculer,
  type DecompteJson,
  ecrireDecompte,
  type Lecture,
  lireSituation,
  schemaDecompte,
  schemaFige,
} from '@almanach/moteur';
import type { Cadre } from './calcul.ts';
import { CODES } from './codes.ts';
import { contratsPour } from './contrats.ts';
import { Refus } from './refus.ts';
import { sceauIntact } from './sceau.ts';

/** One side of a comparison: a décompte, and the facts behind it when the file holds them. */
export interface Cote {
  decompte: DecompteJson;
  situation: unknown;
}

/**
 * A situation is computed; a décompte, frozen or not, is taken as it is.
 * @throws Refus when a décompte is not one.
 */
export function lireCote(donnees: unknown, cadre: Cadre, fichier: string): Lecture<Cote> {
  if (possede(donnees, 'versionMoteur')) {
    const fige = exigerFige(donnees, fichier);
    return { ok: true, valeur: { decompte: fige.decompte, situation: fige.situation } };
  }
  if (possede(donnees, 'totaux')) {
    const lu = schemaDecompte.safeParse(donnees);
    if (!lu.success) throw refusDocument(lu.error.issues[0]?.path, 'un décompte', fichier);
    return { ok: true, valeur: { decompte: lu.data, situation: undefined } };
  }
  const situation =
    cadre.leImpose !== undefined && possede(donnees, 'arrets')
      ? { ...donnees, le: cadre.leImpose }
      : donnees;
  const contrats = contratsPour(situation, cadre);
  const lu = lireSituation(situation, { le: cadre.leParDefaut, contrats });
  if (!lu.ok) return lu;
  const decompte = ecrireDecompte(calculer(lu.valeur, cadre.droit));
  return { ok: true, valeur: { decompte, situation } };
}

/** @throws Refus when the document is not a frozen décompte, or when its seal is broken. */
export function exigerFige(donnees: unknown, fichier: string) {
  const lu = schemaFige.safeParse(donnees);
  if (!lu.success) throw refusDocument(lu.error.issues[0]?.path, 'un décompte figé', fichier);
  if (!sceauIntact(lu.data)) {
    throw new Refus(
      CODES.entreeRefusee,
      `Le sceau de « ${fichier} » ne correspond pas à son contenu : le document a été modifié.`,
      'Reprenez le document d’origine.',
    );
  }
  return lu.data;
}

/** Says where, and never repeats what is there: it may be a wage. */
function refusDocument(
  chemin: readonly PropertyKey[] | undefined,
  attendu: string,
  fichier: string,
): Refus {
  const ou = (chemin ?? []).map(String).join('.');
  return new Refus(
    CODES.entreeRefusee,
    `« ${fichier} » n’est pas ${attendu} de cette version${ou === '' ? '' : ` (voir ${ou})`}.`,
    'Un décompte vient de « almanach calculer --json », un décompte figé de « --figer ».',
  );
}

function possede(donnees: unknown, cle: string): donnees is object {
  return typeof donnees === 'object' && donnees !== null && Object.hasOwn(donnees, cle);
}
