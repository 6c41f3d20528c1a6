import type { ReactNode } from 'react';

export function Depliant({
  titre,
  ouvert,
  children,
}: {
  titre: string;
  ouvert?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <details className="depliant" open={ouvert}>
      <summary>{titre}</summary>
      {children}
    </details>
  );
}
