import { useEffect } from 'react';

/** Paper has no folds: what is folded opens for the time of a print. */
export function useToutImprimer(): void {
  useEffect(() => {
    let ouverts: HTMLDetailsElement[] = [];
    const ouvrir = () => {
      ouverts = [...document.querySelectorAll<HTMLDetailsElement>('.resultat details:not([open])')];
      for (const details of ouverts) details.open = true;
    };
    const refermer = () => {
      for (const details of ouverts) details.open = false;
      ouverts = [];
    };
    window.addEventListener('beforeprint', ouvrir);
    window.addEventListener('afterprint', refermer);
    return () => {
      window.removeEventListener('beforeprint', ouvrir);
      window.removeEventListener('afterprint', refermer);
    };
  }, []);
}
