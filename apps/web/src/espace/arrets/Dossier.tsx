import { lazy, Suspense } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { useJour } from '../../plateforme/cadre/service.ts';
import { Avis } from '../../ui/Avis.tsx';
import { nomDeLAgence } from '../mots/agence.ts';
import { chapeauArret, direEtat, direFin, titreArret } from '../mots/etats.ts';
import type { Mission, Prevision, Dossier as Suivi } from '../types.ts';
import { Accuses } from './Accuses.tsx';
import { Bloqueur } from './Bloqueur.tsx';
import { EtapesPubliques } from './EtapesPubliques.tsx';
import { Historique } from './Historique.tsx';
import { LecturesDuDossier } from './LecturesDuDossier.tsx';
import { Pieces } from './Pieces.tsx';
import { Pistes } from './Pistes.tsx';
import { Suites } from './Suites.tsx';

const Prevue = lazy(() => import('../almanach/Prevue.tsx'));

const RETOUR = { href: '/espace/arrets', libelle: 'Mes arrêts' };

/** One stop, from its declaration to where it stands: the page people call about. */
export default function Dossier({ id }: { id: string }) {
  const entier = useLecture<{ dossier: Suivi }>(`/api/espace/dossiers/${id}`);
  const missions = useLecture<{ missions: readonly Mission[] }>('/api/espace/missions');
  const connues = missions.lecture.etat === 'lue' ? missions.lecture.donnees.missions : [];
  const lu = entier.lecture.etat === 'lue' ? entier.lecture.donnees.dossier : null;
  const agence = lu === null ? null : nomDeLAgence(connues, lu.agence);
  return (
    <Page
      titre={lu === null ? 'Mon dossier' : titreArret(lu.arrets)}
      retour={RETOUR}
      chapeau={lu === null ? undefined : <p>{chapeauArret(lu, agence)}</p>}
    >
      <Lu {...entier}>{({ dossier }) => <Contenu dossier={dossier} agence={agence} />}</Lu>
    </Page>
  );
}

function Contenu({ dossier, agence }: { dossier: Suivi; agence: string | null }) {
  const jour = useJour();
  return (
    <>
      <p className="suite">
        <Etat etat={dossier.etat} />
      </p>
      <EtapesPubliques dossier={dossier} jour={jour} />
      {dossier.ouvert ? (
        <Bloqueur dossier={dossier} agence={agence} jour={jour} />
      ) : (
        <Fini dossier={dossier} />
      )}
      {dossier.ouvert && <Pistes pistes={dossier.pistes} jour={jour} />}
      {dossier.ouvert && <Calcul id={dossier.id} />}
      <div className="deux-colonnes">
        <div>
          <Pieces dossier={dossier} jour={jour} />
          {dossier.ouvert && <Suites dossier={dossier.id} />}
        </div>
        <div>
          <Accuses dossier={dossier.id} />
          <LecturesDuDossier dossier={dossier.id} />
        </div>
      </div>
      <Historique dossier={dossier} />
    </>
  );
}

function Etat({ etat }: { etat: string }) {
  const { libelle, ton } = direEtat(etat);
  return <span className={`etat ${ton}`}>{libelle}</span>;
}

function Fini({ dossier }: { dossier: Suivi }) {
  return (
    <Avis>
      <p>{direFin(dossier.etat)}</p>
      {dossier.fusionneDans !== null && (
        <p>
          <Lien href={`/espace/arrets/${dossier.fusionneDans}`}>
            Ouvrir le dossier qui continue
          </Lien>
        </p>
      )}
    </Avis>
  );
}

/** The forecast of the days of this dossier, and of its payments. */
function Calcul({ id }: { id: string }) {
  const prevue = useLecture<{ prevision: Prevision | null }>(
    `/api/espace/dossiers/${id}/prevision`,
  );
  return (
    <Lu {...prevue}>
      {({ prevision }) =>
        prevision === null ? (
          <p>Aucun jour d’arrêt ne reste&nbsp;: il n’y a rien à prévoir.</p>
        ) : (
          <Suspense fallback={<p role="status">Lecture de l’almanach…</p>}>
            <Prevue prevision={prevision} titre="Jour par jour" versements />
          </Suspense>
        )
      }
    </Lu>
  );
}
