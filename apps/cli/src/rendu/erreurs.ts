import type { Erreur } from '@almanach/moteur';
import { messageErreur } from '@almanach/textes';

/** For a person: one block an error. */
export function erreursLisibles(erreurs: readonly Erreur[]): string {
  return erreurs.map(bloc).join('\n');
}

function bloc(erreur: Erreur): string {
  const { resume, ou, attendu, recu, remede } = messageErreur(erreur, 'fr');
  return [
    `${erreur.code} ${resume}`,
    `  Où       ${ou}`,
    `  Attendu  ${attendu}`,
    `  Reçu     ${recu ?? 'rien'}`,
    `  À faire  ${remede}`,
    '',
  ].join('\n');
}

/** For a program: the coded errors, with a sentence in English. */
export function erreursJson(erreurs: readonly Erreur[]): object[] {
  return erreurs.map((e) => ({ ...e, message: messageErreur(e, 'en').phrase }));
}

/** An input beyond the limit is refused before it is read as JSON. */
export function entreeTropGrosse(max: number): Erreur {
  return { code: 'ALM-E-018', chemin: '', attendu: 'taille', operandes: { max } };
}
