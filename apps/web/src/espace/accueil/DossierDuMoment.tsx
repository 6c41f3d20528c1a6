import { lazy, Suspense } from 'react';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { useJour } from '../../plateforme/cadre/service.ts';
import { nomDeLAgence } from '../mots/agence.ts';
import type { Dossier, DossierBref, Mission, Prevision } from '../types.ts';
import { AFaire } from './AFaire.tsx';
import { Blocs } from './Blocs.tsx';
import { CarteAttente } from './CarteAttente.tsx';
import { CarteVersement } from './CarteVersement.tsx';
import { versementAMontrer } from './moment.ts';
import { Recents } from './Recents.tsx';

const Prevue = lazy(() => import('../almanach/Prevue.tsx'));

interface Proprietes {
  readonly bref: DossierBref;
  readonly dossiers: readonly DossierBref[];
  readonly missions: readonly Mission[];
}

/** The open dossier: its one card, its month, what is left to do, what happened. */
export function DossierDuMoment({ bref, dossiers, missions }: Proprietes) {
  const entier = useLecture<{ dossier: Dossier }>(`/api/espace/dossiers/${bref.id}`);
  const prevue = useLecture<{ prevision: Prevision | null }>(
    `/api/espace/dossiers/${bref.id}/prevision`,
  );
  const prevision = prevue.lecture.etat === 'lue' ? prevue.lecture.donnees.prevision : null;
  return (
    <Lu {...entier}>
      {({ dossier }) => (
        <>
          <Carte
            dossier={dossier}
            agence={nomDeLAgence(missions, dossier.agence)}
            prevision={prevision}
            enLecture={prevue.lecture.etat === 'lecture'}
          />
          {prevision !== null && (
            <Suspense fallback={<p role="status">Lecture de l’almanach…</p>}>
              <Prevue prevision={prevision} titre="Votre mois, jour par jour" replie />
            </Suspense>
          )}
          <div className="deux-colonnes">
            <AFaire
              dossier={dossier}
              autres={dossiers.filter((d) => d.ouvert && d.id !== bref.id)}
            />
            <Recents dossier={dossier} />
          </div>
          <Blocs dossier={dossier} dossiers={dossiers} missions={missions} />
        </>
      )}
    </Lu>
  );
}

interface ProprietesCarte {
  readonly dossier: Dossier;
  readonly agence: string | null;
  readonly prevision: Prevision | null;
  readonly enLecture: boolean;
}

function Carte({ dossier, agence, prevision, enLecture }: ProprietesCarte) {
  const jour = useJour();
  if (enLecture) return <p role="status">Lecture…</p>;
  const versement = versementAMontrer(dossier, prevision);
  return versement === null || prevision === null ? (
    <CarteAttente dossier={dossier} agence={agence} jour={jour} />
  ) : (
    <CarteVersement dossier={dossier} versement={versement} prevision={prevision} jour={jour} />
  );
}
