import './espace.css';
import { lazy } from 'react';
import { Introuvable } from '../pages/Introuvable.tsx';
import { Accueil } from './accueil/Accueil.tsx';

const Declaration = lazy(() => import('../declaration/Declaration.tsx'));
const Documents = lazy(() => import('../documents/Documents.tsx'));
const Arrets = lazy(() => import('./arrets/Arrets.tsx'));
const Dossier = lazy(() => import('./arrets/Dossier.tsx'));
const Garanties = lazy(() => import('./garanties/Garanties.tsx'));
const Missions = lazy(() => import('./missions/Missions.tsx'));
const Mission = lazy(() => import('./missions/PageMission.tsx'));
const Messages = lazy(() => import('./messages/Messages.tsx'));
const NouveauMessage = lazy(() => import('./messages/NouveauMessage.tsx'));
const Fil = lazy(() => import('./messages/Fil.tsx'));
const RendezVous = lazy(() => import('./rendez-vous/RendezVous.tsx'));
const Notifications = lazy(() => import('./notifications/Notifications.tsx'));
const Lectures = lazy(() => import('./lectures/Lectures.tsx'));
const Aide = lazy(() => import('./aide/Aide.tsx'));

/** The room of the person: each page comes when it is opened. */
export default function Espace({ chemin }: { chemin: string }) {
  const [, , page = '', id = '', reste] = chemin.split('/');
  if (page === 'declarer') return <Declaration chemin={chemin} />;
  if (page === 'documents') return <Documents chemin={chemin} />;
  if (reste !== undefined) return <Introuvable />;
  switch (page) {
    case '':
      return <Accueil />;
    case 'arrets':
      return id === '' ? <Arrets /> : <Dossier key={id} id={id} />;
    case 'missions':
      return id === '' ? <Missions /> : <Mission key={id} id={id} />;
    case 'messages':
      if (id === 'nouveau') return <NouveauMessage />;
      return id === '' ? <Messages /> : <Fil key={id} id={id} />;
    default:
      return id === '' ? seule(page) : <Introuvable />;
  }
}

function seule(page: string) {
  switch (page) {
    case 'garanties':
      return <Garanties />;
    case 'rendez-vous':
      return <RendezVous />;
    case 'notifications':
      return <Notifications />;
    case 'lectures':
      return <Lectures />;
    case 'aide':
      return <Aide />;
    default:
      return <Introuvable />;
  }
}
