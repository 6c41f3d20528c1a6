import { type ReactNode, useEffect, useRef } from 'react';

/** A heading that a link may point to: it comes late, hence goes to itself when the address names it. */
export function TitreAncre({
  id,
  niveau = 2,
  children,
}: {
  id: string;
  niveau?: 2 | 3;
  children: ReactNode;
}) {
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (window.location.hash !== `#${id}`) return;
    // After the page gave the focus to its own heading.
    const image = requestAnimationFrame(() => {
      titre.current?.scrollIntoView();
      titre.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(image);
  }, [id]);
  const Niveau = niveau === 2 ? 'h2' : 'h3';
  return (
    <Niveau id={id} ref={titre} tabIndex={-1}>
      {children}
    </Niveau>
  );
}
