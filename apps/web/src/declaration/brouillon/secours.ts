import type { Saisie } from '../questions/saisie.ts';
import type { IdQuestion, Reponses } from '../types.ts';

/** What the server does not have yet: kept by this tab alone, cleared at sign-out. */
export interface Secours {
  /** Version of the server that this text was written over. */
  readonly version: number;
  readonly reponses: Reponses;
  readonly saisies: Partial<Record<IdQuestion, Saisie>>;
}

const cle = (id: string) => `declaration.${id}`;

export function lireSecours(id: string): Secours | null {
  const texte = window.sessionStorage.getItem(cle(id));
  return texte === null ? null : (JSON.parse(texte) as Secours);
}

export function garderSecours(id: string, secours: Secours): void {
  window.sessionStorage.setItem(cle(id), JSON.stringify(secours));
}

export function oublierSecours(id: string): void {
  window.sessionStorage.removeItem(cle(id));
}
