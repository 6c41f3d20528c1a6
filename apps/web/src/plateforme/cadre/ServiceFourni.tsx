import { type ReactNode, useEffect, useState } from 'react';
import { aujourdhui } from '../../horloge.ts';
import type { Confiance } from '../../pages-legales/confiance.ts';
import { appeler } from '../api/appeler.ts';
import { ContexteService, type Service } from './service.ts';

/** Asks the server which day it is and what it is called; the day in Paris when it does not answer. */
export function ServiceFourni({ children }: { children: ReactNode }) {
  const [service, changer] = useState<Service | null>(null);
  useEffect(() => {
    void appeler<Confiance>('GET', '/api/confiance', undefined, { sansGardien: true }).then((r) =>
      changer(
        r.ok
          ? { jour: r.corps.le, nom: r.corps.exploitant.service }
          : { jour: aujourdhui(Date.now), nom: 'Almanach' },
      ),
    );
  }, []);
  return service === null ? null : <ContexteService value={service}>{children}</ContexteService>;
}
