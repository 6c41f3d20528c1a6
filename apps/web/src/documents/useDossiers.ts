import { useEffect, useState } from 'react';
import type { Dossier, DossierEntier } from '../declaration/types.ts';
import { appeler } from '../plateforme/api/appeler.ts';
import type { Lecture } from '../plateforme/api/useLecture.ts';
import type { Demande } from './types.ts';

/** Open dossiers of the person, whole: what is asked of them is in each. */
export function useDossiers(): Lecture<readonly DossierEntier[]> {
  const [lecture, changer] = useState<Lecture<readonly DossierEntier[]>>({ etat: 'lecture' });
  useEffect(() => {
    let la = true;
    void lire().then((lue) => {
      if (la) changer(lue);
    });
    return () => {
      la = false;
    };
  }, []);
  return lecture;
}

async function lire(): Promise<Lecture<readonly DossierEntier[]>> {
  const liste = await appeler<{ dossiers: readonly Dossier[] }>('GET', '/api/espace/dossiers');
  if (!liste.ok) return { etat: 'refusee', refus: liste };
  const ouverts = liste.corps.dossiers.filter((d) => d.ouvert);
  const lus = await Promise.all(
    ouverts.map((d) => appeler<{ dossier: DossierEntier }>('GET', `/api/espace/dossiers/${d.id}`)),
  );
  return { etat: 'lue', donnees: lus.flatMap((d) => (d.ok ? [d.corps.dossier] : [])) };
}

/** What is asked of the person, and has not come, or was refused. */
export function demandesDe(dossiers: readonly DossierEntier[]): Demande[] {
  return dossiers.flatMap((d) =>
    d.pieces
      .filter((p) => p.aupres === 'assure' && (p.etat === 'demandee' || p.etat === 'refusee'))
      .map(({ piece, nature, document, coffre, etat }) => {
        const refusee = etat === 'refusee';
        return { dossier: d.id, reference: d.reference, piece, nature, document, coffre, refusee };
      }),
  );
}
