import { useEffect } from 'react';
import { nombreDeDeplacements } from '../navigation/historique.ts';

/**
 * Names the document and, after a change of page, gives the focus to its heading.
 * Rendered after the page it serves, inside the same Suspense boundary.
 */
export function PriseDeFocus({
  titre,
  cle,
  service = 'Almanach',
}: {
  titre: string;
  cle: string;
  service?: string;
}) {
  useEffect(() => {
    document.title = `${titre} | ${service}`;
  }, [titre, service]);
  useEffect(() => {
    if (nombreDeDeplacements() === 0) return;
    const h1 = document.querySelector<HTMLElement>('main h1');
    h1?.setAttribute('tabindex', '-1');
    h1?.focus({ preventScroll: true });
  }, [cle]);
  return null;
}
