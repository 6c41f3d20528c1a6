import { dateLongue } from '@almanach/textes';
import type { ReactNode } from 'react';
import { heure, jourDe } from '../heure.ts';

/** When it was received, and under which reference. */
export function Tete({
  reference,
  recueLe,
  children,
}: {
  reference: string;
  recueLe: string;
  children: ReactNode;
}) {
  return (
    <div className="feuille accuse-tete">
      <p>
        <strong className="etat ok">Reçu</strong> le {dateLongue(jourDe(recueLe))} à{' '}
        {heure(recueLe)}
      </p>
      <p className="accuse-reference">
        <span className="doux">Référence</span> <strong>{reference}</strong>
      </p>
      {children}
    </div>
  );
}
