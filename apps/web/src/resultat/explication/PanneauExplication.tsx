import { useMemo } from 'react';
import { expliquer } from './expliquer.ts';
import { Fil } from './Fil.tsx';
import { Panneau } from './Panneau.tsx';
import type { Ouverture } from './useExplications.ts';

interface Proprietes {
  readonly ouverture: Ouverture;
  readonly surFermeture: () => void;
}

export function PanneauExplication({ ouverture, surFermeture }: Proprietes) {
  const { sujet, decompte, rang } = ouverture;
  const contenu = useMemo(() => expliquer(sujet, decompte), [sujet, decompte]);
  return (
    <Panneau titre={contenu.titre} ouverture={rang} surFermeture={surFermeture}>
      <Fil contenu={contenu} />
    </Panneau>
  );
}
