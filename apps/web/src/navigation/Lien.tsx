import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { naviguer } from './historique.ts';

/** A plain link that changes page without reloading; new tabs and copies keep working. */
export function Lien({
  href,
  ...reste
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const suivre = (e: MouseEvent<HTMLAnchorElement>) => {
    if (e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    naviguer(href);
  };
  return <a {...reste} href={href} onClick={suivre} />;
}
