import { type ReactNode, useEffect, useRef } from 'react';

/** What comes in place of a form once it was sent; it takes the focus, so that it is read. */
export function Arrivee({ titre, children }: { titre: string; children: ReactNode }) {
  const h2 = useRef<HTMLHeadingElement>(null);
  useEffect(() => h2.current?.focus(), []);
  return (
    <section aria-labelledby="arrivee">
      <h2 id="arrivee" tabIndex={-1} ref={h2}>
        {titre}
      </h2>
      {children}
    </section>
  );
}
