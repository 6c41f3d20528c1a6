import type { ReactNode } from 'react';
import { Lien } from '../../navigation/Lien.tsx';

interface Proprietes {
  readonly titre: string;
  readonly valeur: ReactNode;
  readonly href: string;
  readonly geste: string;
  /** Ends the name of the link, for who hears it alone. */
  readonly quoi: string;
  readonly children?: ReactNode;
}

/** One thing of the account: what it is now, what waits, and the page that changes it. */
export function Ligne({ titre, valeur, href, geste, quoi, children }: Proprietes) {
  return (
    <li className="ligne-compte">
      <div>
        <h3>{titre}</h3>
        <div className="valeur">{valeur}</div>
      </div>
      <Lien className="bouton second" href={href}>
        {geste}
        <span className="sr"> {quoi}</span>
      </Lien>
      {children}
    </li>
  );
}
