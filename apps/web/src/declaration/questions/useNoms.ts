import { useEffect, useState } from 'react';
import { appeler } from '../../plateforme/api/appeler.ts';
import type { Dossier, DossierEntier, Mission } from '../types.ts';
import { type Noms, SANS_NOM } from './dire.ts';

/** The person's stops and missions, to call them by their days; nothing waits for it. */
export function useNoms(): Noms {
  const [noms, changer] = useState(SANS_NOM);
  useEffect(() => {
    let la = true;
    void lireNoms().then((lus) => {
      if (la) changer(lus);
    });
    return () => {
      la = false;
    };
  }, []);
  return noms;
}

async function lireNoms(): Promise<Noms> {
  const [dossiers, missions] = await Promise.all([
    appeler<{ dossiers: readonly Dossier[] }>('GET', '/api/espace/dossiers'),
    appeler<{ missions: readonly Mission[] }>('GET', '/api/espace/missions'),
  ]);
  const suivis = dossiers.ok ? dossiers.corps.dossiers.filter((d) => d.fusionneDans === null) : [];
  const entiers = await Promise.all(
    suivis.map((d) => appeler<{ dossier: DossierEntier }>('GET', `/api/espace/dossiers/${d.id}`)),
  );
  return {
    arrets: entiers.flatMap((d) => (d.ok ? d.corps.dossier.arrets : [])),
    missions: missions.ok ? missions.corps.missions : [],
  };
}
