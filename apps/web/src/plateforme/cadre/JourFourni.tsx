import { type ReactNode, useEffect, useState } from 'react';
import { aujourdhui } from '../../horloge.ts';
import { appeler } from '../api/appeler.ts';
import { ContexteJour } from './jour.ts';

/** Asks the server which day it is; the device's own day in Paris when it does not answer. */
export function JourFourni({ children }: { children: ReactNode }) {
  const [jour, changer] = useState<string | null>(null);
  useEffect(() => {
    void appeler<{ le: string }>('GET', '/api/confiance', undefined, { sansGardien: true }).then(
      (reponse) => changer(reponse.ok ? reponse.corps.le : aujourdhui(Date.now)),
    );
  }, []);
  if (jour === null) return null;
  return <ContexteJour value={jour}>{children}</ContexteJour>;
}
