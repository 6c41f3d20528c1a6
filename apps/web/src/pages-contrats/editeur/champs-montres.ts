import { valeurA } from '../fiche/chemins.ts';
import { idDe } from './champs.ts';

export function liste(document: unknown, chemin: string): readonly unknown[] {
  const valeur = valeurA(document, chemin);
  return Array.isArray(valeur) ? (valeur as unknown[]) : [];
}

/** Paths of the clauses that the form shows. */
export const AVEC_CHAMP =
  /^(?:titre|id|version|famille|payeur\.(?:type|nom)|effetDu|effetAu|rang|principeIndemnitaire|arrondi\.mode|garanties\[\d+\]\.(?:id|forme|eligibilite\.ijss|tempsPartiel\.mode|base\.(?:assiette|periode|diviseur)|hospitalisation\.(?:seuil|montant)|franchises\[\d+\]\.(?:jours|nature)|dureesMax\[\d+\]\.jours|paliers\[\d+\]\.segments\[\d+\]\.(?:du|au|taux|montant)))$/;

/** Id of the field of a path, when the form shows one. */
export function champDe(chemin: string): string | null {
  if (!AVEC_CHAMP.test(chemin)) return null;
  const id = idDe(chemin);
  return document.getElementById(id) === null ? null : id;
}
