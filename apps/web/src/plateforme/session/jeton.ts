import { useSyncExternalStore } from 'react';
import { naviguer } from '../../navigation/historique.ts';

/**
 * The token of an e-mail's link follows `#`: no server sees it. It leaves the address as soon as the page is there,
 * so that neither the history nor a look at the screen keeps it, and waits here for a press: opening changes nothing.
 */
const FORME = /^#([A-Za-z0-9_-]{43})$/;

interface Jeton {
  /** The page of the link: a token is posted from no other. */
  readonly page: string;
  readonly valeur: string;
}

let recu: Jeton | null = null;
const abonnes = new Set<() => void>();

function prevenir(): void {
  for (const abonne of abonnes) abonne();
}

function recevoir(): void {
  const { hash, pathname, search } = window.location;
  const valeur = FORME.exec(hash)?.[1];
  if (valeur === undefined) return;
  recu = { page: pathname, valeur };
  window.history.replaceState(null, '', pathname + search);
  prevenir();
}

recevoir();
// A link pasted in an address already open changes only what follows `#`.
window.addEventListener('hashchange', recevoir);

function abonner(abonne: () => void): () => void {
  abonnes.add(abonne);
  return () => abonnes.delete(abonne);
}

export function useJeton(page: string): string | null {
  return useSyncExternalStore(abonner, () => (recu?.page === page ? recu.valeur : null));
}

/** It has served, or never will: the page must not offer it again. */
export function quitterJeton(vers: string): void {
  naviguer(vers);
  recu = null;
  prevenir();
}
