import { useState } from 'react';
import { CLE_BROUILLON } from '../cles.ts';

/** What is being written, kept at each key stroke in this tab. */
export interface Brouillon {
  readonly texte: string;
  /** Version of the catalogue it started from. */
  readonly depuis: { readonly id: string; readonly version: string } | null;
  /** What was there before the last replacement: one step back. */
  readonly precedent: Pick<Brouillon, 'texte' | 'depuis'> | null;
}

export function relire(): Brouillon | null {
  try {
    const lu: unknown = JSON.parse(window.sessionStorage.getItem(CLE_BROUILLON) ?? 'null');
    return estBrouillon(lu) ? lu : null;
  } catch {
    return null;
  }
}

function estBrouillon(lu: unknown): lu is Brouillon {
  return typeof lu === 'object' && lu !== null && typeof Reflect.get(lu, 'texte') === 'string';
}

function garder(b: Brouillon): void {
  try {
    window.sessionStorage.setItem(CLE_BROUILLON, JSON.stringify(b));
  } catch {
    // Full or forbidden storage: the text stays in the page.
  }
}

export function useBrouillon(premier: () => Brouillon): [Brouillon, (b: Brouillon) => void] {
  const [brouillon, changer] = useState(() => relire() ?? premier());
  const ecrire = (b: Brouillon) => {
    changer(b);
    garder(b);
  };
  return [brouillon, ecrire];
}
