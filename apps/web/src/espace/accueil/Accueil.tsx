import { dateLongue } from '@almanach/textes';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { useJour } from '../../plateforme/cadre/service.ts';
import type { DossierBref, Mission } from '../types.ts';
import { Blocs } from './Blocs.tsx';
import { DossierDuMoment } from './DossierDuMoment.tsx';
import { Heures } from './Heures.tsx';
import { dossierDuMoment } from './moment.ts';
import { Rubriques } from './Rubriques.tsx';
import { SansArret } from './SansArret.tsx';

interface Profil {
  readonly prenoms: readonly string[];
}

/** "Where is my claim, and who is blocking?", before anything else. */
export function Accueil() {
  const { lecture: profil } = useLecture<Profil>('/api/profil');
  const dossiers = useLecture<{ dossiers: readonly DossierBref[] }>('/api/espace/dossiers');
  const missions = useLecture<{ missions: readonly Mission[] }>('/api/espace/missions');
  const prenom = profil.etat === 'lue' ? (profil.donnees.prenoms[0] ?? '') : '';
  return (
    <Page titre={prenom === '' ? 'Bonjour' : `Bonjour ${prenom}`} chapeau={<AJour />}>
      <Lu {...dossiers}>
        {(d) => (
          <Lu {...missions}>{(m) => <Contenu dossiers={d.dossiers} missions={m.missions} />}</Lu>
        )}
      </Lu>
      <Rubriques />
    </Page>
  );
}

function AJour() {
  return <p>À jour le {dateLongue(useJour())}</p>;
}

function Contenu({
  dossiers,
  missions,
}: {
  dossiers: readonly DossierBref[];
  missions: readonly Mission[];
}) {
  const principal = dossierDuMoment(dossiers);
  return (
    <>
      {principal === null ? (
        <>
          <SansArret passes={dossiers.length > 0} />
          <Blocs dossiers={dossiers} missions={missions} />
        </>
      ) : (
        <DossierDuMoment bref={principal} dossiers={dossiers} missions={missions} />
      )}
      <Heures />
    </>
  );
}
