import { Introuvable } from '../pages/Introuvable.tsx';
import { PageDossier } from './dossier/PageDossier.tsx';
import { File } from './file/File.tsx';
import { Appels } from './messages/Appels.tsx';
import { Fils } from './messages/Fils.tsx';
import { PageFil } from './messages/PageFil.tsx';

/** The managers' room: the list, a dossier, messages. */
export default function Gestion({ chemin }: { chemin: string }) {
  const [, , salle = '', id, trop] = chemin.split('/');
  if (trop !== undefined) return <Introuvable />;
  if (salle === '' && id === undefined) return <File />;
  if (salle === 'dossiers' && id !== undefined) return <PageDossier key={id} id={id} />;
  if (salle === 'messages') return id === undefined ? <Fils /> : <PageFil key={id} id={id} />;
  if (salle === 'appels' && id === undefined) return <Appels />;
  return <Introuvable />;
}
