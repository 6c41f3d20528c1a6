import { useState } from 'react';

/** A text not sent yet stays with the tab, and leaves with the session. */
export function useTexteGarde(cle: string): readonly [string, (texte: string) => void] {
  const nom = `message:${cle}`;
  const [texte, changer] = useState(() => window.sessionStorage.getItem(nom) ?? '');
  const garder = (nouveau: string) => {
    changer(nouveau);
    if (nouveau === '') window.sessionStorage.removeItem(nom);
    else window.sessionStorage.setItem(nom, nouveau);
  };
  return [texte, garder];
}
